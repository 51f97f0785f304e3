import { matchesIn } from '../knowledge/index.js'
import type { EventRecord, Sentence, Span } from '../model/index.js'
import { ordinalOf } from './numbers.js'
import type { CheckInput } from './rule.js'
import { sidesOf } from './sides.js'

export const ROUND =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|\d{1,2}(?:st|nd|rd|th)) (?:\p{Ll}[\p{L}-]* ){0,2}?(?:rounds?|sessions?)\b(?! of (?:the )?(?:\w+ )?(?:vot|sanction|election|ballot|cut|layoff|applause|golf|funding|drinks|consultation with))/giu
const GROUP = /\b(?:the )?first (two|three|four|five|six) (?:\p{Ll}[\p{L}-]* ){0,2}?rounds\b/giu
const TO_COME =
  /\b(?:will|shall|(?:is|are) (?:to\b|planned|scheduled|due|expected|set|slated)|(?<!\b(?:was|were|been) )(?:planned|scheduled|due|expected|set) (?:for|to))\b/i
const OTHER = /\b(?:election|ballot|vote|voting|runoff|sanctions|final|tournament|match)\b/i

/** A round as a sentence tells it. */
export type RoundTold = Span & {
  readonly round: number
  readonly sentence: number
  readonly toCome: boolean
  /** First and last day it may lie in, where its sentence says so. */
  readonly days: { readonly start: string; readonly end: string } | null
  /** The sides of its talks; null where its sentence does not say. */
  readonly sides: ReadonlySet<string> | null
}

/** The rounds a report tells, in the order of the text. */
export function roundsTold(input: CheckInput): readonly RoundTold[] {
  return input.sentences.flatMap(sentence => {
    if (!/round|session/.test(sentence.text) || OTHER.test(sentence.text)) return []
    return spansIn(sentence).map(({ span, round }) => {
      const record = recordAt(sentence, round, input)
      return {
        ...span,
        round,
        sentence: sentence.index,
        toCome: isToCome(sentence, span, record),
        days: daysOf(span, record, sentence, input),
        sides: record ? sidesOf(record) : null,
      }
    })
  })
}

function spansIn(sentence: Sentence): readonly { readonly span: Span; readonly round: number }[] {
  const found = matchesIn(sentence.text, ROUND).flatMap(match => {
    const round = ordinalOf(match[1] ?? '')
    return round === null ? [] : [{ span: spanOf(match, sentence), round }]
  })
  const groups = matchesIn(sentence.text, GROUP).map(match => ({
    span: spanOf(match, sentence),
    round: ['two', 'three', 'four', 'five', 'six'].indexOf((match[1] ?? '').toLowerCase()) + 2,
  }))
  // "The first two rounds" is no first round.
  return [
    ...found.filter(({ span }) => !groups.some(group => group.span.start <= span.start && span.start < group.span.end)),
    ...groups,
  ]
}

function spanOf(match: RegExpExecArray, sentence: Sentence): Span {
  const start = sentence.start + match.index
  return { start, end: start + match[0].length }
}

function recordAt(sentence: Sentence, round: number, input: CheckInput): EventRecord | undefined {
  return input.records.find(record => record.round === round && record.anchor.sentence === sentence.index)
}

function isToCome(sentence: Sentence, span: Span, record: EventRecord | undefined): boolean {
  if (record) return record.status === 'planned' && TO_COME.test(sentence.text)
  return TO_COME.test(sentence.text.slice(span.start - sentence.start, span.end - sentence.start + 60))
}

function daysOf(span: Span, record: EventRecord | undefined, sentence: Sentence, input: CheckInput): RoundTold['days'] {
  if (record?.date) return record.date
  const rest = sentence.text.slice(span.end - sentence.start)
  const clause = /^[^;:]*?(?=$|[;:]|,? and the \w+ round)/.exec(rest)?.[0].length ?? 0
  const own = input.dates.filter(
    date => date.sentence === sentence.index && date.start >= span.end && date.start < span.end + clause && date.value,
  )
  const starts = own.flatMap(date => date.value?.start ?? []).sort()
  const ends = own.flatMap(date => date.value?.end ?? []).sort()
  const [start, end] = [starts[0], ends.at(-1)]
  return start !== undefined && end !== undefined ? { start, end } : null
}
