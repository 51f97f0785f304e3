import { type Count, countsIn, countsOfLine } from '../counts.js'
import { numberOf } from '../numbers.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'
import { partsFindings, totalFindings } from './parts-and-total.js'

/** A report has few counts of one thing; more of them are a list, whose sums are not worth the time. */
const MOST_COUNTS = 12
const FEWEST = 3
const LEAD_SENTENCES = 2

/** A count that differs from itself: headline and body, parts and total, "the 84 prisoners" and the 48 told before. */
export const numberMismatch: Rule = {
  name: 'number-mismatch',
  severity: 'warning',
  about: 'A count differs from itself: in headline and body, in parts and total, or where the text comes back to it.',
  check(input) {
    const counts = input.sentences.flatMap(sentence => countsIn(sentence))
    return [
      ...headline(counts, input),
      ...backReferences(counts, input),
      ...partsFindings(counts, input),
      ...totalFindings(counts, input),
    ]
  },
}

function headline(counts: readonly Count[], input: CheckInput): readonly Found[] {
  if (input.title === null) return []
  const { title } = input
  const all = lineAgainst(title, counts, input, 'the headline')
  return all.length > 0 ? all : leadAgainst(title, counts, input)
}

/** What the headline counts, the lead counts otherwise, though a later sentence may have it as the headline does. */
function leadAgainst(title: string, counts: readonly Count[], input: CheckInput): readonly Found[] {
  const lead = input.sentences.slice(0, LEAD_SENTENCES)
  const text = lead.map(sentence => sentence.text).join(' ')
  return countsOfLine(title).flatMap(({ value, nouns, hedged, word }) => {
    const same = counts.filter(
      count => nouns.includes(count.noun) && lead.some(({ index }) => index === count.sentence),
    )
    const [first, other] = same
    if (!first || other || first.hedged || hedged || first.narrowed || bearsOut(value, hedged, first.value)) return []
    if (value === first.value * 2 || hasNumber(value, word, text)) return []
    return [
      {
        message: `The headline has ${word}, the lead "${input.text.slice(first.start, first.end)}".`,
        evidence: [evidence(input, first, first.sentence)],
      },
    ]
  })
}

/** What a line above or beside the text says otherwise than the text. */
export function lineAgainst(line: string, counts: readonly Count[], input: CheckInput, what: string): readonly Found[] {
  return countsOfLine(line).flatMap(({ value, nouns, hedged, word }) => {
    const same = counts.filter(count => nouns.includes(count.noun))
    const values = same.map(count => count.value)
    const first = same[0]
    if (!first || same.length > MOST_COUNTS || values.some(other => bearsOut(value, hedged, other))) return []
    if (sums(values).has(value) || same.some(count => withBare(count, input) === value)) return []
    if (new Set(values).size > 1) return []
    if (first.hedged || hasNumber(value, word, input.text)) return []
    return [
      {
        message: `${capital(what)} has ${word}, the text "${input.text.slice(first.start, first.end)}".`,
        evidence: [evidence(input, first, first.sentence)],
      },
    ]
  })
}

/** A rounded or hedged number is borne out by one near it. */
function bearsOut(value: number, hedged: boolean, other: number): boolean {
  if (value === other) return true
  const near = Math.abs(value - other) / Math.max(value, other)
  return near <= (hedged ? 0.2 : 0) || (value >= 100 && value % 100 === 0 && near <= 0.05)
}

/** The number stands in the text, with another word for what is counted. */
function hasNumber(value: number, word: string, text: string): boolean {
  const digits = String(value)
  const written = new RegExp(`(?<![\\d,.])(?:${[digits, withCommas(value), word].join('|')})(?![\\d]|,\\d)`, 'i')
  return written.test(text)
}

function backReferences(counts: readonly Count[], input: CheckInput): readonly Found[] {
  return counts.flatMap(count => {
    if (!count.definite || !count.plural || count.narrowed || count.hedged || count.value < FEWEST) return []
    const before = counts.filter(other => other.noun === count.noun && other.start < count.start)
    const values = before.map(other => other.value)
    const first = before[0]
    if (!first || before.length > MOST_COUNTS || values.includes(count.value)) return []
    if (before.some(other => other.hedged) || countsOfLine(input.title ?? '').some(one => one.value === count.value))
      return []
    if (sums(values).has(count.value) || before.some(other => withBare(other, input) === count.value)) return []
    if (values.some(other => values.some(rest => other - rest === count.value))) return []
    if (new Set(values).size > 1 && count.value < 10) return []
    if (PARTIAL.test(input.text.slice(count.end, count.end + 24))) return []
    return [
      {
        message: `"${input.text.slice(count.start, count.end)}": the text has told of ${[...new Set(values)].join(' and ')} so far.`,
        evidence: [first, count].map(one => evidence(input, one, one.sentence)),
      },
    ]
  })
}

const PARTIAL =
  /^\s?(?:who|that|whose|which|still|from|in|at|with|without|of (?!war)|aged|under|over|on|held|freed|killed|wounded|injured|remaining|left)\b/i

/** Numbers without a noun in the sentence of a count: "46 prisoners and Libya 38". */
function bareNumbers({ sentence, start }: Count, input: CheckInput): readonly number[] {
  const tokens = input.sentences[sentence]?.tokens ?? []
  return tokens.flatMap(token => {
    const value =
      token.upos === 'NUM' && token.start !== start && token.deprel !== 'nummod' ? numberOf(token.text) : null
    return value === null ? [] : [value]
  })
}

/** A count with all the numbers of its sentence that stand without a noun. */
function withBare(count: Count, input: CheckInput): number {
  return bareNumbers(count, input).reduce((sum, value) => sum + value, count.value)
}

/** All sums of two or more of a few numbers. */
function sums(values: readonly number[]): ReadonlySet<number> {
  const few = values.slice(0, MOST_COUNTS)
  let all = new Set<number>([0])
  for (const value of few) all = new Set([...all, ...[...all].map(sum => sum + value)])
  return all
}

/** 1,200 for 1200. */
function withCommas(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
