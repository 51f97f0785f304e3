/**
 * The language room alone, on sentences of 21 words: text to trees beside wink-nlp's tags (it makes no trees) on the same
 * text in the same run, and memory over 100,000 sentences.
 */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { annotate, type LanguageModel } from '../src/language/index.js'

const WHO = [
  'The Kenyan foreign minister',
  'A senior Omani envoy',
  'The Serbian delegation',
  'Prime Minister Ingrid Sol',
  'The rebel commander',
  'A United Nations mediator',
]
const DID = [
  'told reporters in Nairobi',
  'said after the meeting',
  'announced on Monday evening',
  'confirmed in a statement',
  'repeated at the airport',
]
const THAT = [
  'that both sides had agreed to exchange',
  'that the two armies would return',
  'that neither party was ready to release',
  'that the mediators had asked them to free',
]
const WHAT = [
  'forty prisoners by the end of June',
  'the crew before the next round',
  'six wounded fighters at the crossing',
  'all detainees named in the list',
]

const PER_PAGE = 100

/** A page of sentences of 20 or 21 words with their full stop, none like its neighbour. */
function page(from: number): {
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
} {
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? ''
  const sentences = Array.from({ length: PER_PAGE }, (_, i) => {
    const n = from * PER_PAGE + i
    return `${pick(WHO, n)} ${pick(DID, n >> 1)} ${pick(THAT, n >> 2)} ${pick(WHAT, n >> 3)}.`
  })
  const text = sentences.join(' ')
  return { text, paragraphs: [{ start: 0, end: text.length }] }
}

export function benchLanguage(language: LanguageModel, print: (line: string) => void): void {
  const pages = Array.from({ length: 20 }, (_, at) => page(at))
  const words = pages.reduce(
    (sum, { text, paragraphs }) =>
      sum + annotate(language, { text, paragraphs }).reduce((all, s) => all + s.tokens.length, 0),
    0,
  )
  const count = pages.length * PER_PAGE
  print(`\nlanguage, on ${count} sentences of ${(words / count).toFixed(1)} words:`)
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const trees = bestOf(() => pages.map(one => annotate(language, one)))
  const tags = bestOf(() => pages.map(({ text }) => nlp.readDoc(text).tokens().out(nlp.its.pos)))
  print(`  text to trees                 ${rate(count, trees)} sentences/s`)
  print(`  wink-nlp, text to tags only   ${rate(count, tags)} sentences/s`)
  const before = heap()
  for (let at = 0; at < 500; at++) annotate(language, page(at))
  const half = heap()
  for (let at = 500; at < 1000; at++) annotate(language, page(at))
  print(
    `  memory in use before, after 50,000 and after 100,000 sentences: ${[before, half, heap()].map(mb => mb.toFixed(0)).join(', ')} MB`,
  )
}

function bestOf(work: () => unknown): number {
  work()
  return Math.min(...Array.from({ length: 5 }, () => timed(work)))
}

function timed(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

/** Megabytes in use once garbage is gone, where Node was started with --expose-gc. */
function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

function rate(count: number, ms: number): string {
  return Math.round((count / ms) * 1000)
    .toLocaleString('en')
    .padStart(8)
}
