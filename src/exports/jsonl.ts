import type { Dossier } from '../model/index.js'
import type { Exporter } from './exporter.js'
import { joinedEvents } from './joined-event.js'

/**
 * One event a line: the joined event with all its slots and readings, and under `records` every record it was joined
 * from, whole, with its anchors and the title, address, outlet and day of its report.
 * @example toJsonl(dossier).split('\n').length
 */
export function toJsonl(dossier: Dossier): string {
  return joinedEvents(dossier)
    .map(({ event, sources }) => {
      const records = sources.map(({ report, record }) => ({
        report: report.id,
        title: report.title ?? null,
        url: report.url ?? null,
        source: report.source ?? null,
        published: report.published ?? null,
        textHash: report.textHash,
        coder: report.coder,
        record,
      }))
      return `${JSON.stringify({ ...event, records })}\n`
    })
    .join('')
}

export const jsonl: Exporter = {
  description: 'one joined event a line, with every record behind it and its anchors',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  write: toJsonl,
}
