import { matchesIn } from '../knowledge/index.js'
import type { ActorMention, Span } from '../model/index.js'

/** Two who were named side by side, and no third with them. */
export type Pair = readonly [ActorMention, ActorMention]

const WORDS =
  /\b(?:both|two)(?: (?:warring|rival|neighbouring|neighboring))? (sides|parties|countries|nations|states|neighbours|neighbors|governments|capitals|leaders|presidents|prime ministers|foreign ministers|defence ministers|defense ministers|ministers|delegations|men|officials|diplomats)\b/gi

// "The parties", whose number is not told; what stands behind them may say that they are others.
const KNOWN =
  /\bthe(?: (?:warring|rival|negotiating))? (sides|parties|delegations|leaders|presidents|prime ministers|foreign ministers|defence ministers|defense ministers|ministers)\b(?! (?:of|from|in|to|who|that|which|and|for|on|at|with)\b|['’])/gi

// "The two will meet again": no noun says what they are, and what they do stands behind.
const BARE =
  /\bthe (two|pair|duo)(?= (?:will|would|had|have|has|also|then|later|last|first|next|previously|agreed|met|discussed|spoke|are|were|shook|signed|exchanged|reviewed|plan|planned|talked|held|did|do|could|may|might|should|must|stressed|affirmed|underlined|reaffirmed|emphasi[sz]ed)\b)/gi

/** Words that point at two, and the kind of two they can be. */
export type PairWords = Span & {
  readonly noun: string
  /** "Both sides", "the two sides" are two; "the sides" are known and may be more; "two states" may be any. */
  readonly sort: 'both' | 'known' | 'any'
}

const DEFINITE = /\b(?:the|these|those|their|between)\s$/i

/** Words of a sentence that point at two, in order. */
export function pairWords(text: string, start: number): readonly PairWords[] {
  const found: PairWords[] = []
  for (const pattern of [WORDS, KNOWN, BARE])
    for (const match of matchesIn(text, pattern))
      found.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        noun: (match[1] ?? '').toLowerCase(),
        sort: pattern === KNOWN ? 'known' : pattern === BARE || isDefinite(match, text) ? 'both' : 'any',
      })
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start)
}

const PEOPLE = new Set([
  'leaders',
  'presidents',
  'prime ministers',
  'foreign ministers',
  'defence ministers',
  'defense ministers',
  'ministers',
  'men',
  'officials',
  'diplomats',
])
const LEADING = /president|prime minister|premier|chancellor|leader|king|emir|crown prince|taoiseach|sultan/i

function isDefinite(match: RegExpExecArray, text: string): boolean {
  return /^both/i.test(match[0]) || DEFINITE.test(text.slice(Math.max(0, match.index - 8), match.index))
}

/** "The two", with nothing said of what they are. */
export function isBare(noun: string): boolean {
  return noun === 'two' || noun === 'pair' || noun === 'duo'
}

type Told = { readonly pair: Pair; at: number; times: number }

/** The pairs of one sort that a report names so far. */
export class Pairs {
  readonly #told = new Map<string, Told>()

  /** @param at the sentence that names it, or points at it */
  note(pair: Pair, at: number): void {
    const key = pair
      .map(({ actor }) => actor.id)
      .sort()
      .join(' ')
    const known = this.#told.get(key)
    this.#told.set(key, { pair: known?.pair ?? pair, at, times: (known?.times ?? 0) + 1 })
  }

  /** Others were named since, so that the pairs named last are no longer those that are meant. */
  forget(): void {
    for (const told of this.#told.values()) told.at = Number.NEGATIVE_INFINITY
  }

  /** The pair named last, in the `reach` sentences before one, that can be what a noun says. */
  within(reach: number, at: number, noun: string): Pair | null {
    const near = [...this.#told.values()].filter(told => at - told.at <= reach && canBe(told.pair, noun))
    return near.reduce<Told | null>((last, told) => (last && last.at >= told.at ? last : told), null)?.pair ?? null
  }

  /** The pair a report is about: the only one that can be what a noun says, or one named twice as often as any other. */
  main(noun: string, least: number): Told | null {
    const [most, next] = [...this.#told.values()]
      .filter(told => canBe(told.pair, noun))
      .sort((a, b) => b.times - a.times)
    return most && most.times >= least && most.times >= 2 * (next?.times ?? 0) ? most : null
  }
}

/** "Both presidents" are people; "both sides" are whoever the people act for, if the text names them. */
export function isAboutPeople(noun: string): boolean {
  return PEOPLE.has(noun)
}

/** Whether a pair can be "both presidents", "the two countries", "the two sides". */
export function canBe(pair: Pair, noun: string): boolean {
  if (isBare(noun)) return pair.every(({ actor }) => actor.kind === 'person' || noun === 'two')
  if (PEOPLE.has(noun)) return pair.every(({ actor }) => actor.kind === 'person' && fitsOffice(actor.office, noun))
  if (noun === 'sides' || noun === 'parties' || noun === 'delegations') {
    // Two officials of one body are one side.
    const [one, two] = [pair[0].actor, pair[1].actor]
    const apart = one.code !== two.code || one.kind !== 'person' || two.kind !== 'person'
    return apart && pair.every(({ actor }) => actor.kind !== 'person' || actor.code !== null)
  }
  return pair.every(({ actor }) => actor.kind === 'state')
}

function fitsOffice(office: string | null, noun: string): boolean {
  if (noun === 'men') return true
  if (office === null) return false
  const lower = office
    .toLowerCase()
    .replace('minister of foreign affairs', 'foreign minister')
    .replace('secretary of state', 'foreign minister')
    .replace('minister of defence', 'defence minister')
  if (noun === 'leaders') return LEADING.test(lower)
  if (noun === 'officials' || noun === 'diplomats') return true
  return (
    lower.includes(noun.slice(0, -1).replace('defense', 'defence')) &&
    !(noun === 'presidents' && lower.startsWith('vice'))
  )
}

/**
 * The two named last in a sentence: joined by "and", "with" or a verb between two people, no third beside them.
 * Two states that are places of the same happening are told apart by the words between.
 */
export function lastPair(text: string, mentions: readonly ActorMention[], people: boolean): Pair | null {
  const own = distinct(
    mentions.filter(mention => (mention.actor.kind === 'person') === people && !isWhere(mention, text)),
  )
  const [first, second] = own
  if (people) return own.length === 2 && first && second ? [first, second] : null
  for (let i = own.length - 1; i > 0; i--) {
    const right = own[i]
    const left = own[i - 1]
    if (!left || !right || !JOINED.test(text.slice(left.end, right.start))) continue
    // The last two of a longer list are no two sides, unless the text sets them apart itself.
    const apart =
      own.length === 2 || /\bbetween\s+(?:the\s+)?$/.test(text.slice(Math.max(0, left.start - 14), left.start))
    return apart ? [left, right] : null
  }
  return null
}

/** "In Oslo": the town is where it was, and no third party. */
function isWhere({ alsoPlace, start }: ActorMention, text: string): boolean {
  return alsoPlace && /\b(?:in|at|near|outside)\s$/i.test(text.slice(Math.max(0, start - 9), start))
}

const JOINED = /^\s*(?:,\s*)?and\s+(?:the\s+|an?\s+)?$/

function distinct(mentions: readonly ActorMention[]): readonly ActorMention[] {
  const seen = new Set<string>()
  return mentions.filter(({ actor }) => {
    if (seen.has(actor.id)) return false
    seen.add(actor.id)
    return true
  })
}
