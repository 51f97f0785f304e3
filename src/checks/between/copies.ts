import { anchorAt, type CodedReport, type Severity } from '../../model/index.js'
import { HEDGE } from '../counts.js'
import { numberOf } from '../numbers.js'
import { daysBetween } from '../written-days.js'
import { type ChangedFact, changedFact } from './changed-fact.js'
import { type CrossFound, isOlder, nameOf, type PairRule, type Side } from './rule.js'
import { type Chunk, type Twin, twinsOf } from './twins.js'

/** A text that comes back after so many days may tell of the next meeting in the same words. */
const SAME_NEWS = 3
const NIGHT = /\b(?:night|midnight|evening|late|early|morning|overnight|local|time)\b/i

const RULES: Readonly<Record<Exclude<ChangedFact, never>, string>> = {
  number: 'value',
  round: 'value',
  date: 'value',
  place: 'value',
  name: 'identity',
  asker: 'attribution',
  agreed: 'modality',
  happened: 'existence',
}

const WORDS: Readonly<Record<ChangedFact, string>> = {
  number: 'a number',
  round: 'the number of a round',
  date: 'a date',
  place: 'a place',
  name: 'a name',
  asker: 'who asked',
  agreed: 'whether it was agreed',
  happened: 'whether it happened',
}

/** What the copies of one text have differently, as findings of one rule. */
export function copiesFor(name: string, severity: Severity, about: string): PairRule {
  return {
    name,
    severity,
    about,
    checkPair: (a, b) => (isOneOutlet(a, b) ? [] : differences(a, b).filter(one => RULES[one.fact] === name)),
  }
}

/** One outlet tells the same sentences twice, with another fact in one of them. */
export const self: PairRule = {
  name: 'self',
  severity: 'warning',
  about: 'One outlet tells the same sentences twice, with another fact in one of them.',
  checkPair: (a, b) => (isOneOutlet(a, b) ? differences(a, b) : []),
}

function isOneOutlet(a: CodedReport, b: CodedReport): boolean {
  return a.source !== undefined && a.source === b.source
}

type Difference = CrossFound & { readonly fact: ChangedFact }

/** Six rules ask for the same differences, event by event. */
const kept = new WeakMap<CodedReport, WeakMap<CodedReport, readonly Difference[]>>()

function differences(a: CodedReport, b: CodedReport): readonly Difference[] {
  const known = kept.get(a) ?? new WeakMap<CodedReport, readonly Difference[]>()
  kept.set(a, known)
  const found = known.get(b) ?? findDifferences(a, b)
  known.set(b, found)
  return found
}

function findDifferences(a: CodedReport, b: CodedReport): readonly Difference[] {
  if (
    a.published !== undefined &&
    b.published !== undefined &&
    Math.abs(daysBetween(a.published, b.published)) > SAME_NEWS
  )
    return []
  return twinsOf(a, b).flatMap(twin =>
    twin.chunks.flatMap(chunk => {
      const fact = changedFact(chunk)
      if (fact === null) return []
      const sides = [sideOf(a, twin.a.words, chunk.a, chunk, twin), sideOf(b, twin.b.words, chunk.b, chunk, twin)]
      if (fact === 'name' && kindOf(sides[0]) !== kindOf(sides[1])) return []
      const why = silenceOf(fact, chunk, a, b, sides)
      return [
        {
          fact,
          message: `Two copies of one sentence differ on ${WORDS[fact]}: "${sides[0]?.anchor.exact}" (${nameOf(a)}), "${sides[1]?.anchor.exact}" (${nameOf(b)}).`,
          sides,
          ...(why === null ? {} : { silenced: why }),
        },
      ]
    }),
  )
}

/** The words that differ; where one side has none, the word before them. */
function sideOf(report: CodedReport, words: Twin['a']['words'], own: Chunk['a'], chunk: Chunk, twin: Twin): Side {
  const other = own === chunk.a ? chunk.b : chunk.a
  const at = own[0]
    ? words.indexOf(own[0])
    : Math.max(
        0,
        words.findIndex(word => word.key === chunk.lead.split(' ').at(-1)),
      )
  const first = own[0] ?? words[at]
  const last = own.at(-1) ?? words[Math.min(words.length - 1, at + (other.length > 0 ? 1 : 0))]
  const start = first?.start ?? 0
  return { report, anchor: anchorAt(report.text, { start, end: last?.end ?? start }, twin.a.index) }
}

/** Whether somebody or something is named, as far as the record knows: a body is no other name of a person. */
function kindOf(side: Side | undefined): 'person' | 'other' {
  const words = side?.anchor.exact.replace(/^the /i, '') ?? ''
  const parties = side?.report.records.flatMap(one => [...one.actor, ...one.recipient, ...one.thirdParty]) ?? []
  const party = parties.find(({ name, text }) => name.includes(words) || text.includes(words))
  return party === undefined || party.kind === 'person' ? 'person' : 'other'
}

function silenceOf(
  fact: ChangedFact,
  chunk: Chunk,
  a: CodedReport,
  b: CodedReport,
  sides: readonly Side[],
): string | null {
  if (fact === 'number') {
    const [one, two] = [chunk.a, chunk.b].map(words => numberOf(words[0]?.text ?? ''))
    if (one == null || two == null) return null
    if (HEDGE.test(`${chunk.lead} `) && Math.abs(one - two) / Math.max(one, two) <= 0.1) return 'rounding'
    if ((isOlder(a, b) && two > one) || (isOlder(b, a) && one > two)) return 'superseded-figure'
  }
  if (fact === 'date' && sides.some(({ anchor }) => NIGHT.test(anchor.suffix) || NIGHT.test(anchor.prefix)))
    return 'time-zone'
  return null
}
