import { prepositionOf } from '../phrases.js'
import { dependent, dependentsOf, lemmaOf, move, type Tree } from '../tree.js'

// Names that a phrase behind them may well belong to: "the Embassy in Baghdad", "the Minister for Europe".
const INSTITUTIONS: ReadonlySet<string> = new Set(
  `embassy consulate mission office department ministry minister secretary envoy ambassador representative commissioner
  adviser advisor delegate coordinator council commission committee force forces army authority centre center university
  bank court conference convention agreement treaty protocol war union party movement front group bureau institute command
  directorate agency fund programme program school church battle declaration accord summit`.split(/\s+/),
)
const DAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`.split(/\s+/),
)
const JOURNEYS: ReadonlySet<string> = new Set(['visit', 'trip', 'tour', 'journey', 'return'])
const OCCASIONS: ReadonlySet<string> = new Set(
  'meeting call conversation talk discussion consultation negotiation session interview teleconference videoconference ceremony event summit conference gathering'.split(
    ' ',
  ),
)
const MEETINGS: ReadonlySet<string> = new Set([...OCCASIONS, 'visit', 'round'])
// What is reached in talks "mediated by Chad" or "in Lima" is reached there.
const DEALS: ReadonlySet<string> = new Set(
  'agreement deal accord understanding truce ceasefire compromise breakthrough consensus settlement extension pact'.split(
    ' ',
  ),
)
// "A role in talks with Chad" is a role in them.
const TAKING_PART: ReadonlySet<string> = new Set(
  'role part participation involvement interest progress breakthrough delay success hope faith place seat say confidence trust'.split(
    ' ',
  ),
)
const REQUESTS: ReadonlySet<string> = new Set(
  'request invitation initiative behest instigation insistence urging'.split(' '),
)
// What one does to a thing with, on or to somebody: "discussed the truce with both sides", "imposed sanctions on Belarus".
const BESIDE_OBJECT = verbsByPreposition(`
  with: discuss negotiate sign agree review debate raise share conclude examine explore broach reach finalise finalize;
  on: impose exert place put levy slap; against: impose level launch wage file bring;
  to: send deliver offer grant present propose provide supply hand give submit`)
// Where one does it: papers are nowhere, signing is; and a team is withdrawn from where it was.
const PLACE_BESIDE_OBJECT = verbsByPreposition(`
  in: sign initial conclude reach ink issue adopt hold finalise finalize; at: sign initial conclude reach ink issue adopt hold;
  from: withdraw pull recall evacuate remove move expel deport send bring fly take transfer;
  to: withdraw pull recall evacuate move deport bring fly take transfer`)

function verbsByPreposition(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    table
      .split(';')
      .map(entry => entry.trim().split(/:?\s+/))
      .map(([preposition = '', ...verbs]) => [preposition, new Set(verbs)] as const),
  )
}

/** Hangs prepositional phrases where they belong, if the words alone say so. */
export function mendPhrases(tree: Tree, nominal: ReadonlySet<string>): boolean {
  let changed = false
  for (let index = 0; index < tree.heads.length; index++) {
    const relation = tree.relations[index]
    if (relation !== 'nmod' && relation !== 'obl') continue
    const target = relation === 'nmod' ? aboveNoun(tree, index, nominal) : nounBefore(tree, index, nominal)
    if (target < 0 || target === tree.heads[index]) continue
    move(
      tree,
      index,
      target,
      relation === 'nmod' && isVerbal(tree, target) ? obliqueLabel(tree, index, target) : 'nmod',
    )
    changed = true
  }
  return changed
}

/** Where a phrase under a noun belongs rather: the happening or the verb above. -1 where it stays. */
function aboveNoun(tree: Tree, index: number, nominal: ReadonlySet<string>): number {
  const noun = tree.heads[index] ?? -1
  if (noun < 0 || tree.labels[index] !== 'nmod') return -1
  const preposition = prepositionOf(tree, index)
  // "During talks in Lima, Chile voiced concern": the voicing was then.
  if (preposition === 'during' && nominal.has(lemmaOf(tree, index)) && !nominal.has(lemmaOf(tree, noun)))
    return climb(tree, noun, nominal)
  if (index < noun) return -1
  if (isOccasion(tree, index, preposition)) return verbOver(tree, noun)
  if (preposition === '' || preposition === 'of') return -1
  const upos = tree.tokens[noun]?.upos
  // "Signed a truce in Jeddah", a truce being a happening as well.
  if (DEALS.has(lemmaOf(tree, noun)) && isSignedThere(tree, index, noun, preposition)) return tree.heads[noun] ?? -1
  if (isVerbal(tree, noun) || nominal.has(lemmaOf(tree, noun))) return -1
  if ((upos === 'PROPN' || upos === 'PRON') && !isInstitution(tree, noun)) return climb(tree, noun, nominal)
  if (isDay(tree, index, preposition) || isRequest(tree, index, preposition)) return climb(tree, noun, nominal)
  const verb = tree.relations[noun] === 'obj' ? (tree.heads[noun] ?? -1) : -1
  if (BESIDE_OBJECT.get(preposition)?.has(lemmaOf(tree, verb))) return verb
  if (isSignedThere(tree, index, noun, preposition)) return verb
  // "was received at the airport by the minister": a place is nobody's.
  if (preposition === 'by' && isPlaceOfPassive(tree, noun)) return tree.heads[noun] ?? -1
  // "The visit of the president to Chile": it is the visit that goes there.
  if (preposition === 'to') {
    const journey = happeningOver(tree, noun, nominal)
    return JOURNEYS.has(lemmaOf(tree, journey)) ? journey : -1
  }
  return preposition === 'by' || preposition === 'between' || preposition === 'from'
    ? happeningOver(tree, noun, nominal)
    : -1
}

/** "Made the remark in a meeting with the emir": of a saying or a doing, and not of the thing said or done. */
function isOccasion(tree: Tree, index: number, preposition: string): boolean {
  const noun = tree.heads[index] ?? -1
  if (!OCCASIONS.has(lemmaOf(tree, index)) || !['in', 'at', 'during', 'following', 'after'].includes(preposition))
    return false
  if (TAKING_PART.has(lemmaOf(tree, noun)) || MEETINGS.has(lemmaOf(tree, noun))) return false
  const told = dependentsOf(tree, index).some(
    below =>
      tree.relations[below] === 'acl' || (tree.relations[below] === 'nmod' && prepositionOf(tree, below) === 'in'),
  )
  return (
    (told && DEALS.has(lemmaOf(tree, noun))) ||
    dependentsOf(tree, index).some(below => prepositionOf(tree, below) === 'with')
  )
}

/** The verb that a noun is the object of, or stands in the object of; -1 where it is none's. */
function verbOver(tree: Tree, noun: number): number {
  let index = noun
  for (let steps = 0; steps < 4 && tree.relations[index] === 'nmod'; steps++) index = tree.heads[index] ?? -1
  const agreed = tree.relations[index] === 'obl' && DEALS.has(lemmaOf(tree, index))
  return tree.relations[index] === 'obj' || agreed ? (tree.heads[index] ?? -1) : -1
}

function isSignedThere(tree: Tree, index: number, noun: number, preposition: string): boolean {
  const verb = tree.relations[noun] === 'obj' ? (tree.heads[noun] ?? -1) : -1
  const isName = tree.tokens[index]?.upos === 'PROPN'
  return isName && PLACE_BESIDE_OBJECT.get(preposition)?.has(lemmaOf(tree, verb)) === true
}

function isPlaceOfPassive(tree: Tree, noun: number): boolean {
  const verb = tree.heads[noun] ?? -1
  if (tree.relations[noun] !== 'obl' || !['at', 'in', 'near'].includes(prepositionOf(tree, noun))) return false
  return dependent(tree, verb, 'aux:pass') >= 0 && dependent(tree, verb, 'obl:agent') < 0
}

function isInstitution(tree: Tree, index: number): boolean {
  if (INSTITUTIONS.has(tree.words[index] ?? '')) return true
  const last = tree.words[index + 1]
  return last !== undefined && tree.heads[index + 1] === index && INSTITUTIONS.has(last)
}

function isDay(tree: Tree, index: number, preposition: string): boolean {
  return (preposition === 'on' || preposition === 'in') && DAYS.has(tree.words[index] ?? '') && index > 0
}

/** "at the request of", "on the initiative of". */
function isRequest(tree: Tree, index: number, preposition: string): boolean {
  return (preposition === 'at' || preposition === 'on' || preposition === 'upon') && REQUESTS.has(lemmaOf(tree, index))
}

/** The first happening or verb above a noun. */
function climb(tree: Tree, noun: number, nominal: ReadonlySet<string>): number {
  let index = noun
  for (let steps = 0; steps < 8; steps++) {
    index = tree.heads[index] ?? -1
    if (index < 0) return -1
    if (isVerbal(tree, index) || nominal.has(lemmaOf(tree, index))) return index
  }
  return -1
}

/** "the release of the hostages by Hamas": the happening a noun is the "of" of. */
function happeningOver(tree: Tree, noun: number, nominal: ReadonlySet<string>): number {
  const head = tree.heads[noun] ?? -1
  if (head < 0 || tree.relations[noun] !== 'nmod' || prepositionOf(tree, noun) !== 'of') return -1
  return nominal.has(lemmaOf(tree, head)) ? head : -1
}

/** "Rain delayed talks between A and B", hung on the verb: "between" right behind a happening is its own. */
function nounBefore(tree: Tree, index: number, nominal: ReadonlySet<string>): number {
  const mark = dependent(tree, index, 'case')
  if (mark <= 0 || mark > index || (tree.words[mark] !== 'between' && tree.words[mark] !== 'among')) return -1
  const noun = mark - 1
  return nominal.has(lemmaOf(tree, noun)) && tree.heads[noun] === tree.heads[index] ? noun : -1
}

function isVerbal(tree: Tree, index: number): boolean {
  const upos = tree.tokens[index]?.upos
  return upos === 'VERB' || dependent(tree, index, 'cop') >= 0
}

function obliqueLabel(tree: Tree, index: number, verb: number): string {
  return prepositionOf(tree, index) === 'by' && dependent(tree, verb, 'aux:pass') >= 0 ? 'obl:agent' : 'obl'
}
