import type { Count } from '../counts.js'
import { numberOf } from '../numbers.js'
import { type CheckInput, evidence, type Found } from '../rule.js'

const SOME =
  /\b(?:among|including|include|such as|at least|about|some|mostly|mainly|also|another|others?|rest|more|average|respectively|either|or)\b/i
/** A list of parts that comes so near its total means to be whole. */
const NEARLY = 0.8

type Part = { readonly value: number; readonly start: number; readonly end: number }

/** "60 prisoners, of whom 35 were soldiers and 20 civilians": parts that do not make up their total. */
export function partsFindings(counts: readonly Count[], input: CheckInput): readonly Found[] {
  return counts.flatMap(total => {
    if (total.hedged) return []
    const parts = partsOf(total, input)
    if (parts.length < 2) return []
    const sum = parts.reduce((so, part) => so + part.value, 0)
    if (sum === total.value || sum < total.value * NEARLY || parts.some(part => part.value >= total.value)) return []
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last) return []
    const sentence =
      input.sentences.find(one => first.start >= one.start && first.start < one.end)?.index ?? total.sentence
    return [
      {
        message: `The parts make ${sum}, the total is ${total.value}.`,
        evidence: [
          evidence(input, total, total.sentence),
          evidence(input, { start: first.start, end: last.end }, sentence),
        ],
      },
    ]
  })
}

/** "Of the 210, …" behind a sentence that has told of another number. */
export function totalFindings(counts: readonly Count[], input: CheckInput): readonly Found[] {
  return input.sentences.flatMap((sentence, at) => {
    const named = /^Of the ([\d,]+\d)\b/.exec(sentence.text)
    const value = named ? numberOf(named[1] ?? '') : null
    const before = input.sentences[at - 1]
    const told = before ? counts.filter(count => count.sentence === before.index) : []
    const last = told.at(-1)
    if (value === null || !last || last.hedged || input.text.slice(0, sentence.start).includes(named?.[1] ?? ''))
      return []
    if (told.some(count => count.value === value) || told.reduce((sum, count) => sum + count.value, 0) === value)
      return []
    const span = { start: sentence.start, end: sentence.start + (named?.[0].length ?? 0) }
    return [
      {
        message: `"${named?.[0]}": the sentence before tells of ${last.value}.`,
        evidence: [evidence(input, last, last.sentence), evidence(input, span, sentence.index)],
      },
    ]
  })
}

/** The numbers of the words that part a total: behind ", of whom", behind a comma or colon, or in "Of these, …" next. */
function partsOf(total: Count, input: CheckInput): readonly Part[] {
  const sentence = input.sentences[total.sentence]
  if (!sentence) return []
  const tail = input.text.slice(total.end, sentence.end)
  const own = /^[^,:;.]{0,40}(?:, (?:of (?:whom|which|them)\b)?|: )(?=[^.]*\band\b)/i.exec(tail)
  if (own) {
    const isOf = /of (?:whom|which|them)/i.test(own[0])
    const parts = numbersIn(tail.slice(own[0].length), total.end + own[0].length)
    if (parts.length > 1) return isOf || startsWithPart(tail.slice(own[0].length)) ? parts : []
  }
  const next = input.sentences[total.sentence + 1]
  if (next?.paragraph !== sentence.paragraph && !/^Of (?:the|these)/.test(next?.text ?? '')) return []
  const of = /^Of (?:these|them|the (?:[\d,]+|\w+)(?: [a-z]+)?), /.exec(next?.text ?? '')
  if (!next || !of || !isFirstCount(total, input)) return []
  const named = /the ([\d,]+|\w+)/.exec(of[0])?.[1]
  if (named !== undefined && numberOf(named) !== total.value) return []
  return numbersIn(next.text.slice(of[0].length), next.start + of[0].length)
}

/** "Of these" points back to the first number of the sentence before. */
function isFirstCount(total: Count, input: CheckInput): boolean {
  const sentence = input.sentences[total.sentence]
  const numbers = sentence?.tokens.filter(token => token.upos === 'NUM' && token.deprel === 'nummod') ?? []
  return numbers[0]?.start === total.start
}

function startsWithPart(text: string): boolean {
  return (
    /^(?:[\d,]+|[a-z]+(?:-[a-z]+)?) (?!of\b)\w+/.test(text) &&
    numberOf(/^[\w,-]+/.exec(text)?.[0].replace(/,$/, '') ?? '') !== null
  )
}

function numbersIn(text: string, from: number): readonly Part[] {
  const clause = /^[^.;()]*/.exec(text)?.[0] ?? ''
  if (SOME.test(clause)) return []
  return [...clause.matchAll(/(?<![\p{L}\d-])(?:\d[\d,]*\d|\d|\p{Ll}+(?:-\p{Ll}+)?)(?![\p{L}\d-])/gu)].flatMap(
    match => {
      const value = numberOf(match[0])
      const isDay =
        /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) $/.test(
          clause.slice(0, match.index),
        )
      if (value === null || value < 2 || isDay) return []
      return [{ value, start: from + match.index, end: from + match.index + match[0].length }]
    },
  )
}
