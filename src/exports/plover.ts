import type { Dossier, Participant } from '../model/index.js'
import type { Exporter } from './exporter.js'
import { dateOf, type JoinedEvent, joinedEvents, partyIn, readingOf } from './joined-event.js'
import { cameoRootOf, quadOf, scoreOf } from './plover-codes.js'

/**
 * PLOVER 2021's own field names, one event a line. PLOVER needs a day and knows only what happened or was said, so
 * undated events and those denied, cancelled, refused, postponed or supposed are left out; a planned one is AGREE in
 * PLOVER too and stays. Third parties have no place in it but the mode, and are kept in `comment`.
 * @example toPlover(dossier).split('\n')[0]
 */
export function toPlover(dossier: Dossier): string {
  return joinedEvents(dossier)
    .flatMap(joined => {
      const record = ploverRecord(joined)
      return record ? [`${JSON.stringify(record)}\n`] : []
    })
    .join('')
}

const TOLD_AS_DONE = new Set(['occurred', 'ongoing', 'planned', 'proposed'])

function ploverRecord(joined: JoinedEvent): Record<string, unknown> | null {
  const { event, sources } = joined
  const date = dateOf(joined)
  const first = sources[0]
  if (!date || !first || !TOLD_AS_DONE.has(event.status)) return null
  const mode = readingOf(event, 'mode')
  const place = readingOf(event, 'place')
  const third = partyIn(event, 'thirdParty').map(each => `${each.name} (${each.role})`)
  return {
    id: event.id,
    has_event: true,
    date: date.start,
    ...(date.end === date.start ? {} : { enddate: date.end }),
    actor: partyIn(event, 'actor').map(entity),
    recipient: partyIn(event, 'recipient').map(entity),
    event: [event.event],
    mode: mode === null ? [] : [mode],
    context: [...new Set(sources.flatMap(each => each.record.context))].sort(),
    quad_code: quadOf(event.event),
    event_scale: scoreOf(event.event, mode),
    cameo_root: cameoRootOf(event.event, mode),
    event_text: [...new Set(sources.flatMap(each => each.record.cues.trigger?.exact ?? []))],
    ...(place === null ? {} : { event_loc: { extracted_place: place } }),
    text: first.record.anchor.exact,
    text_info: {
      sequence: first.record.anchor.sentence,
      start: first.record.anchor.start,
      end: first.record.anchor.end,
    },
    cite_info: {
      citation: first.report.id,
      ...(first.report.url === undefined ? {} : { url: first.report.url }),
      ...(first.report.title === undefined ? {} : { title: first.report.title }),
      ...(first.report.source === undefined ? {} : { publication: first.report.source }),
      language: 'en',
      codebook: 'PLOVER 2021',
    },
    coder: first.report.coder,
    ...(third.length > 0 ? { comment: `Third parties: ${third.join(', ')}` } : {}),
  }
}

function entity(participant: Participant): Record<string, string> {
  return {
    ...(participant.code === null ? {} : { code: participant.code }),
    ...(participant.sector === null ? {} : { sector: participant.sector }),
    entity_text: participant.text,
    identifier_id: participant.id,
    identifier_text: participant.name,
    ...(participant.office === null ? {} : { office: participant.office }),
  }
}

export const plover: Exporter = {
  description: 'PLOVER 2021 records, one event a line, for event-data tools',
  extension: 'plover.jsonl',
  mediaType: 'application/x-ndjson',
  write: toPlover,
}
