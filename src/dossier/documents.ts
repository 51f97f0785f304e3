import type { CodedReport, DateValue, DocumentRecord, DocumentStatus, Participant } from '../model/index.js'
import { groupBy } from './group.js'
import { foldedWords } from './words.js'

/** One report's telling of a document. */
export type DocumentTelling = { readonly report: CodedReport; readonly document: DocumentRecord }

/** A document of the negotiation with what every report says of it. */
export type ShownDocument = {
  readonly key: string
  readonly name: string
  readonly kinds: readonly DocumentRecord['kind'][]
  readonly statuses: readonly DocumentStatus[]
  readonly dates: readonly DateValue[]
  readonly parties: readonly Participant[]
  readonly tellings: readonly DocumentTelling[]
}

/**
 * The documents of the reports, one entry for each name and kind however often it is told, in order of name. Two of
 * one name and different kinds stay apart. What each report says stays apart inside `tellings`.
 * @example documentsOf(reports)[0]?.tellings.length // 2
 */
export function documentsOf(reports: readonly CodedReport[]): readonly ShownDocument[] {
  const all = reports.flatMap(report => report.documents.map(document => ({ report, document })))
  const tellings = groupBy(all, ({ document }) => [`${foldedWords(document.name).trim()} ${document.kind}`])
  return [...tellings]
    .map(([key, told]) => shown(key, told))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

function shown(key: string, tellings: readonly DocumentTelling[]): ShownDocument {
  const documents = tellings.map(each => each.document)
  const parties = new Map(documents.flatMap(each => each.parties).map(party => [party.id, party]))
  const dates = new Map(documents.flatMap(({ date }) => (date ? [[`${date.start}/${date.end}`, date] as const] : [])))
  return {
    key,
    name: documents[0]?.name ?? key,
    kinds: [...new Set(documents.map(each => each.kind))],
    statuses: [...new Set(documents.flatMap(each => each.status ?? []))],
    dates: [...dates.values()],
    parties: [...parties.values()],
    tellings,
  }
}
