/**
 * Speed, by room and as a whole: `npm run bench`, which compiles this file and what it measures as the build does, for code
 * translated while it is loaded is up to a tenth slower. Reports are the examples and fixtures, read over and over; every
 * figure is the median of several passes in one process, for machines differ and are noisy.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { findActors } from '../src/actors/index.js'
import { checkReport } from '../src/checks/index.js'
import { findEvents, nominalPredicates } from '../src/events/index.js'
import { wordsOf } from '../src/knowledge/index.js'
import { annotate, findClauses } from '../src/language/index.js'
import { isUnreadable, type Page, type Sentence } from '../src/model/index.js'
import { readPage } from '../src/pages/index.js'
import { english } from '../src/pipeline/english.js'
import { codePage, codeWithSentences, joinReports } from '../src/pipeline/index.js'
import { findDocuments, findPositions, stanceNouns } from '../src/positions/index.js'
import { findDates, findDurations } from '../src/time/index.js'
import { benchLanguage } from './language.js'

const root = process.cwd()
const PASSES = 7

const files = ['examples', 'fixtures/reports', 'fixtures/clean'].flatMap(folder =>
  readdirSync(join(root, folder))
    .filter(name => /\.(?:html|txt)$/.test(name))
    .map(name => join(root, folder, name)),
)
const inputs = files.map(file => ({ id: file, published: '2025-08-14', bytes: readFileSync(file) }))

const tools = english()

const pages: readonly Page[] = inputs.flatMap(input => {
  const page = readPage(input.bytes, input)
  return isUnreadable(page) ? [] : [page]
})
const { knowledge, model } = tools
const nouns = new Set([...nominalPredicates(knowledge), ...stanceNouns(knowledge)])
const annotated = pages.map(page => annotate(model, page))
const sentences = annotated.reduce((sum, list) => sum + list.length, 0)
const words = annotated.reduce((sum, list) => sum + list.reduce((all, sentence) => all + sentence.tokens.length, 0), 0)
const found = pages.map((page, index) => {
  const own = annotated[index] ?? []
  const published = page.published ?? null
  const clauses = own.map(sentence => findClauses(sentence, nouns))
  const dates = findDates(page.text, own, published)
  const durations = findDurations(page.text, own)
  const { actors, places } = findActors(page.text, own, knowledge, published)
  return { ...page, published, sentences: own, clauses, dates, durations, actors, places, knowledge }
})
const records = found.map(one => findEvents(one))
const documents = found.map(one => findDocuments(one))
const reports = pages.map(page => codePage(page, tools).report)

const rooms: Readonly<Record<string, () => unknown>> = {
  pages: () => inputs.map(input => readPage(input.bytes, input)),
  'language: words, tags, trees': () => pages.map(page => annotate(model, page)),
  'language: clauses': () => annotated.map(list => list.map(sentence => findClauses(sentence, nouns))),
  time: () =>
    found.map(one => [findDates(one.text, one.sentences, one.published), findDurations(one.text, one.sentences)]),
  actors: () => found.map(one => findActors(one.text, one.sentences, knowledge, one.published)),
  events: () => found.map(one => findEvents(one)),
  positions: () => found.map(one => [findDocuments(one), findPositions(one)]),
  checks: () =>
    found.map((one, at) =>
      checkReport({ ...one, title: null, captions: [], records: records[at] ?? [], documents: documents[at] ?? [] }),
    ),
  'bytes to record, all rooms': () => inputs.map(input => codeWithSentences(input, tools)),
  'joining all reports': () => joinReports(reports),
  'look-up of names and words alone': () => annotated.map(lookedUp),
}

/** Every name, title, noun for people and document that word knowledge has, asked for at every word, as the rooms do. */
function lookedUp(list: readonly Sentence[]): number {
  let hits = 0
  for (const sentence of list) {
    const words = wordsOf(sentence.text)
    for (let at = 0; at < words.length; at++)
      for (const trie of [knowledge.names, knowledge.titles, knowledge.collectives, knowledge.documents])
        if (trie.longest(sentence.text, words, at)) hits++
  }
  return hits
}

function median(work: () => unknown): number {
  work()
  return medianOf(() => {
    const before = performance.now()
    work()
    return performance.now() - before
  })
}

function medianOf(measure: () => number): number {
  const times = Array.from({ length: PASSES }, measure).sort((a, b) => a - b)
  return times[Math.floor(PASSES / 2)] ?? 0
}

const print = (line: string) => process.stdout.write(`${line}\n`)
const rate = (count: number, ms: number) => Math.round((count / ms) * 1000).toLocaleString('en')

print(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, one core`)
print(`${pages.length} reports, ${sentences} sentences, ${words} words\n`)
for (const [name, work] of Object.entries(rooms)) {
  const ms = median(work)
  print(
    `${name.padEnd(30)} ${rate(sentences, ms).padStart(10)} sentences/s ${rate(pages.length, ms).padStart(8)} reports/s`,
  )
}

benchLanguage(model, print)

const loading = medianOf(() => {
  const { stdout } = spawnSync(process.execPath, [join(root, '.bench', 'bench', 'loading.js')], { encoding: 'utf8' })
  return Number(stdout)
})
print(`\nword knowledge ready, in a process of its own: ${loading.toFixed(0)} ms`)
const page = join(root, 'examples', '06-third-round-geneva.html')
const checking = medianOf(() => {
  const before = performance.now()
  spawnSync(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'check', page])
  return performance.now() - before
})
print(`rapporteur check on one page, whole process: ${checking.toFixed(0)} ms`)
print(`peak memory of this process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
