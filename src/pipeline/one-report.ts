import { findActors } from '../actors/index.js'
import { checkReport } from '../checks/index.js'
import { findEvents, nominalPredicates } from '../events/index.js'
import type { Knowledge } from '../knowledge/index.js'
import { annotate, findClauses, shareSpeech } from '../language/index.js'
import {
  type CodedReport,
  type DateMention,
  isUnreadable,
  type Page,
  type ReportFacts,
  type Sentence,
  type Unreadable,
} from '../model/index.js'
import { pageFromText, readPage } from '../pages/index.js'
import { findDocuments, findPositions, stanceNouns } from '../positions/index.js'
import { findDates, findDurations } from '../time/index.js'
import type { Tools } from './tools.js'
import { VERSION } from './version.js'

/** A report to be read: its text as somebody took it out of its page, or the page's bytes. */
export type ReportInput = ReportFacts & {
  /** Keep the captions of pictures in the text of a page read from bytes; they are left out unless told. */
  readonly captions?: boolean
} & ({ readonly text: string } | { readonly bytes: Uint8Array })

/** A report read, with its sentences for whoever keeps them. */
export type Coded = { readonly report: CodedReport; readonly sentences: readonly Sentence[] }

/**
 * Reads one report, and keeps its sentences beside it.
 * @returns the record with its sentences, or why the report could not be read
 */
export function codeWithSentences(input: ReportInput, tools: Tools): Coded | Unreadable {
  const page =
    'bytes' in input
      ? readPage(input.bytes, input, { captions: input.captions ?? false })
      : pageFromText(input.text, input)
  return isUnreadable(page) ? page : codePage(page, tools)
}

/** The record alone of `codeWithSentences`. */
export function codeInput(input: ReportInput, tools: Tools): CodedReport | Unreadable {
  const coded = codeWithSentences(input, tools)
  return 'report' in coded ? coded.report : coded
}

/** The order of the work on one report, written once. */
export function codePage(page: Page, { model, knowledge }: Tools): Coded {
  const { text, textHash } = page
  const published = page.published ?? null
  const sentences = annotate(model, page)
  const nouns = eventNouns(knowledge)
  const clauses = shareSpeech(
    sentences,
    sentences.map(sentence => findClauses(sentence, nouns)),
  )
  const dates = findDates(text, sentences, published)
  const durations = findDurations(text, sentences)
  const { actors, places } = findActors(text, sentences, knowledge, published ?? lastDay(dates))
  const found = { text, textHash, sentences, clauses, actors, places, dates, durations, knowledge, published }
  const records = findEvents(found) // after actors and dates: a happening is told by who and when
  const documents = findDocuments(found)
  const positions = findPositions(found)
  const title = page.title ?? null
  const captions = page.paragraphs.filter(paragraph => paragraph.kind === 'caption')
  const findings = checkReport({ ...found, title, captions, records, documents }) // last: it holds all the others against each other
  const report: CodedReport = {
    id: page.id,
    ...(page.title === undefined ? {} : { title: page.title }),
    ...(page.url === undefined ? {} : { url: page.url }),
    ...(page.source === undefined ? {} : { source: page.source }),
    ...(page.published === undefined ? {} : { published: page.published }),
    text,
    textHash,
    coder: `rapporteur ${VERSION}, knowledge ${knowledge.version}`,
    records,
    documents,
    positions,
    findings,
  }
  return { report, sentences }
}

/** The last day a report names outright: who held an office is read on it, where the report itself has no day. */
function lastDay(dates: readonly DateMention[]): string | null {
  const days = dates.flatMap(({ value }) => (value?.precision === 'day' ? [value.end] : []))
  return days.sort().at(-1) ?? null
}

const nouns = new WeakMap<Knowledge, ReadonlySet<string>>()

/** Nouns the rooms want read like verbs: happenings ("talks") and stances ("refusal"). */
function eventNouns(knowledge: Knowledge): ReadonlySet<string> {
  const known = nouns.get(knowledge)
  if (known) return known
  const built = new Set([...nominalPredicates(knowledge), ...stanceNouns(knowledge)])
  nouns.set(knowledge, built)
  return built
}
