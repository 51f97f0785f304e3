import { findActors } from '../../src/actors/index.js'
import { annotate } from '../../src/language/index.js'
import type { ActorMention, CodedReport, PlaceMention } from '../../src/model/index.js'
import { isUnreadable } from '../../src/model/index.js'
import { readPage } from '../../src/pages/index.js'
import { codePage, type Tools } from '../../src/pipeline/index.js'

/** A clean report, with all that a change needs to know of it. */
export type Subject = {
  readonly report: CodedReport
  readonly text: string
  readonly title: string
  readonly actors: readonly ActorMention[]
  readonly places: readonly PlaceMention[]
  readonly tools: Tools
}

/** Reads a report from its bytes; throws where it cannot be read, for a fixture must be. */
export function subjectOf(id: string, bytes: Uint8Array, tools: Tools): Subject {
  const page = readPage(bytes, { id })
  if (isUnreadable(page)) throw new Error(page.message)
  const sentences = annotate(tools.model, page)
  const found = findActors(page.text, sentences, tools.knowledge, page.published ?? null)
  return { report: codePage(page, tools).report, text: page.text, title: page.title ?? '', ...found, tools }
}

/** The same report with other words in one place, under an id of its own. */
export function changed({ report, tools }: Subject, text: string): CodedReport {
  const header = [
    `Title: ${report.title ?? ''}`,
    ...(report.published === undefined ? [] : [`Date: ${report.published}`]),
    `Source: Draft desk`,
  ].join('\n')
  const page = readPage(new TextEncoder().encode(`${header}\n\n${text}\n`), { id: 'draft' })
  if (isUnreadable(page)) throw new Error(page.message)
  return codePage(page, tools).report
}
