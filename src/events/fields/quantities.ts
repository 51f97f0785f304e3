import { ONES, SCALES, TENS } from '../../language/index.js'
import type { Quantity, Span } from '../../model/index.js'
import { dependentsOf, lemmaAt, type Scene, within } from '../scene.js'

/**
 * The counts that stand within a span: "at least 1,200 prisoners", "between 40 and 60 bodies".
 * @param spans where to look: the clause with its arguments
 */
export function quantitiesIn(scene: Scene, span: Span): readonly Quantity[] {
  const found: Quantity[] = []
  const { tokens } = scene.sentence
  tokens.forEach((token, index) => {
    if (token.upos !== 'NUM' || !within(token, span) || token.deprel !== 'nummod') return
    const noun = tokens[token.head]
    if (noun?.upos !== 'NOUN' || scene.knowledge.wordsets['not-counted'].has(noun.lemma.toLowerCase())) return
    if (scene.dates.some(date => within(token, date)) || scene.durations.some(duration => within(token, duration)))
      return
    const value = numberOf(scaled(tokens, index))
    if (value === null) return
    const start = Math.max(span.start, hedge(scene, token.start) ?? token.start)
    const text = scene.text.slice(start, noun.end)
    const upper = secondOf(scene, index)
    const range = upper !== null && upper > value ? { low: value, best: upper, high: upper } : bounds(text, value)
    found.push({ ...range, unit: unitOf(scene, token.head), text })
  })
  return found
}

/** "40 and 60" of "between 40 and 60 prisoners". */
function secondOf(scene: Scene, index: number): number | null {
  const between = scene.sentence.tokens[index - 1]?.text.toLowerCase() === 'between'
  const [other] = between ? dependentsOf(scene, index, 'conj') : []
  return other ? numberOf(other.token.text) : null
}

/** What is counted: bodies in "the bodies of 6,000 soldiers", prisoners in "a 1,000-for-1,000 prisoner exchange". */
function unitOf(scene: Scene, head: number): string {
  const noun = lemmaAt(scene, head)
  const over = scene.sentence.tokens[head]?.head ?? -1
  if (scene.knowledge.wordsets['the-dead'].has(lemmaAt(scene, over))) return lemmaAt(scene, over)
  const [of] = scene.knowledge.wordsets.exchanges.has(noun) ? dependentsOf(scene, head, 'compound') : []
  return of && of.token.upos === 'NOUN' ? lemmaAt(scene, of.index) : noun
}

/** "two hundred": the words before that multiply or add. */
function scaled(tokens: Scene['sentence']['tokens'], index: number): string {
  let text = tokens[index]?.text ?? ''
  for (let i = index - 1; i >= 0 && tokens[i]?.upos === 'NUM'; i--) text = `${tokens[i]?.text ?? ''} ${text}`
  return text
}

function hedge(scene: Scene, before: number): number | null {
  const lead = scene.text.slice(scene.sentence.start, before)
  const match =
    /(?:at least|at most|more than|over|about|around|approximately|some|nearly|almost|up to|fewer than|less than|between \S+ and|\S+ to)\s*$/i.exec(
      lead,
    )
  return match && !/^\S+ to\s*$/i.test(match[0])
    ? scene.sentence.start + match.index
    : match && /^\d[\d,]* to\s*$/i.test(match[0])
      ? scene.sentence.start + match.index
      : null
}

function bounds(text: string, value: number): { low: number; best: number; high: number } {
  const range = /^(?:between )?(\S+) (?:and|to) /i.exec(text)
  const low = range?.[1] === undefined ? null : numberOf(range[1])
  if (low !== null && low <= value) return { low, best: value, high: value }
  return { low: value, best: value, high: value }
}

/**
 * A number in figures or words.
 * @example numberOf('1,200') // 1200
 * @example numberOf('two hundred') // 200
 */
export function numberOf(text: string): number | null {
  const figures = text.replace(/,(?=\d{3}\b)/g, '')
  if (/^\d+(?:\.\d+)?$/.test(figures)) return Number(figures)
  let total = 0
  let part = 0
  let seen = false
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const one = ONES.indexOf(word)
    const ten = TENS.indexOf(word)
    const scale = SCALES.get(word)
    if (one >= 0) part += one
    else if (ten > 0) part += ten * 10
    else if (scale === 100) part = (part || 1) * 100
    else if (scale) {
      total += (part || 1) * scale
      part = 0
    } else if (/^\d+(?:[.,]\d+)*$/.test(word)) part += Number(word.replaceAll(',', ''))
    else if (word !== 'and') return null
    seen = true
  }
  return seen ? total + part : null
}
