import type { Quantity, Span } from '../model/index.js'
import type { Scene } from './scene.js'
import { within } from './scene.js'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
])
// Counts of days and years are dates and durations, told elsewhere.
const NOT_COUNTED = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'percent',
  'time',
  'round',
  'a.m.',
  'p.m.',
  'am',
  'pm',
  '%',
  'side',
  'party',
  'country',
  'state',
  'nation',
  'community',
  'leader',
  'president',
  'minister',
  'general',
  'delegation',
  'government',
  'capital',
  'neighbour',
  'neighbor',
  'rival',
])

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
    if (noun?.upos !== 'NOUN' || NOT_COUNTED.has(noun.lemma.toLowerCase())) return
    if (scene.dates.some(date => within(token, date)) || scene.durations.some(duration => within(token, duration)))
      return
    const value = numberOf(scaled(tokens, index))
    if (value === null) return
    const start = Math.max(span.start, hedge(scene, token.start) ?? token.start)
    const text = scene.text.slice(start, noun.end)
    found.push({ ...bounds(text, value), unit: noun.lemma.toLowerCase(), text })
  })
  return found
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
