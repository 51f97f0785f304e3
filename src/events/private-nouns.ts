// Who or what acts for nobody but themselves: "the Brazilian singer" is no act of Brazil's.
const PRIVATE: ReadonlySet<string> = new Set(
  (
    'singer soprano tenor baritone pianist violinist composer conductor actor actress director painter sculptor novelist poet ' +
    'photographer chef designer rapper band orchestra choir troupe dancer comedian musician artist writer author filmmaker model ' +
    'midfielder striker winger defender forward goalkeeper keeper coach player rider skater skier sprinter runner swimmer cyclist ' +
    'climber boxer golfer grandmaster opponent champion pair duo athlete racer jockey rower sailor club team squad fan spectator ' +
    'supermarket chain retailer carmaker automaker operator manufacturer brewer brewery startup shop restaurant hotel museum ' +
    'gallery publisher bakery farm producer grower school library zoo theatre theater tourist visitor shopper customer patient ' +
    'gardener baker cook explorer biologist path road river shore mountain lake coast'
  ).split(' '),
)

/** Whether whoever a noun is said to be of has no part in what it does. */
export function isPrivate(lemma: string): boolean {
  return PRIVATE.has(lemma)
}
