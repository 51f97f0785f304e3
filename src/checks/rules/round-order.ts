import { matchesIn } from '../../knowledge/index.js'
import { ordinalOf } from '../numbers.js'
import { ROUND, type RoundTold, roundsTold } from '../rounds.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'
import { sidesAgree } from '../sides.js'
import { daysBetween } from '../written-days.js'

/** A round may last so many days, or be told a few days off; more is another one. */
const MOST_DAYS = 7
const LEAD_SENTENCES = 2
/** A round held so many days ago was the last one. */
const RECENT = 31
const LINE = new RegExp(ROUND.source, 'giu')

/** Rounds whose numbers do not follow one another in time. */
export const roundOrder: Rule = {
  name: 'round-order',
  severity: 'warning',
  about: 'The rounds of one set of talks do not follow one another.',
  check(input) {
    const rounds = roundsTold(input)
    const found: Found[] = []
    const told = new Set<string>()
    for (const [at, b] of rounds.entries())
      for (const a of rounds.slice(Math.max(0, at - 12), at)) {
        const why = a.sentence !== b.sentence || a.round !== b.round ? clash(a, b) : null
        if (why === null || !sidesAgree(a.sides, b.sides) || told.has(`${a.round} ${b.round}`)) continue
        told.add(`${a.round} ${b.round}`)
        found.push({ message: why, evidence: [a, b].map(one => evidence(input, one, one.sentence)) })
      }
    return [...found, ...gap(rounds, input), ...headline(rounds, input)]
  },
}

function clash(a: RoundTold, b: RoundTold): string | null {
  if (a.toCome !== b.toCome) {
    const [done, planned] = a.toCome ? [b, a] : [a, b]
    if (planned.round > done.round) return null
    // A plan told first may be what the round held came of.
    if (planned.round === done.round && planned.start < done.start) return null
    return planned.round === done.round
      ? `Round ${done.round} is told as held and as still to come.`
      : `Round ${planned.round} is still to come, and round ${done.round} is told as held.`
  }
  if (a.toCome || !a.days || !b.days) return null
  const [one, two] = a.days.start <= b.days.start ? [a, b] : [b, a]
  if (!one.days || !two.days || one.days.end >= two.days.start) return null
  if (one.round > two.round)
    return `Round ${one.round} is dated ${shown(one.days)}, before round ${two.round}, dated ${shown(two.days)}.`
  if (one.round === two.round && daysBetween(one.days.end, two.days.start) > MOST_DAYS)
    return `Round ${one.round} is told of ${shown(one.days)} and of ${shown(two.days)}.`
  return null
}

/** The last round is told in the lead or days ago, and the one to come is not the next. */
function gap(rounds: readonly RoundTold[], input: CheckInput): readonly Found[] {
  const held = rounds.filter(one => !one.toCome).sort((a, b) => b.round - a.round)
  const last = held[0]
  const next = rounds.find(one => one.toCome)
  if (!last || !next || next.round < last.round + 2 || !sidesAgree(last.sides, next.sides)) return []
  const { published } = input
  const isRecent =
    last.sentence < LEAD_SENTENCES ||
    held.some(one => one.round === last.round - 1) ||
    (published !== null && last.days !== null && daysBetween(last.days.end, published) <= RECENT)
  if (!isRecent) return []
  return [
    {
      message: `Round ${next.round} is to come after round ${last.round}.`,
      evidence: [last, next].map(one => evidence(input, one, one.sentence)),
    },
  ]
}

function shown({ start, end }: { readonly start: string; readonly end: string }): string {
  return start === end ? start : `${start} to ${end}`
}

/** The headline has a round that the text does not tell. */
function headline(rounds: readonly RoundTold[], input: CheckInput): readonly Found[] {
  return input.title === null ? [] : roundAgainst(input.title, rounds, input, 'The headline')
}

/** What a line above or beside the text says of the round otherwise than the text. */
export function roundAgainst(
  line: string,
  rounds: readonly RoundTold[],
  input: CheckInput,
  what: string,
): readonly Found[] {
  const first = rounds[0]
  const numbers = new Set(rounds.map(one => one.round))
  return matchesIn(line, LINE).flatMap(match => {
    const round = ordinalOf(match[1] ?? '')
    if (round === null || !first || numbers.has(round) || input.text.includes(match[1] ?? '')) return []
    return [
      {
        message: `${what} has round ${round}, the text round ${first.round}.`,
        evidence: [evidence(input, first, first.sentence)],
      },
    ]
  })
}
