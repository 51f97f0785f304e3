import type { CodedReport, DateValue, Dossier, Event, EventRecord, Participant, SlotName } from '../model/index.js'

/** A record behind an event, with its report; exporters write these and never look them up themselves. */
export type Source = { readonly report: CodedReport; readonly record: EventRecord }

/** An event with the records it was joined from. */
export type JoinedEvent = { readonly event: Event; readonly sources: readonly Source[] }

/**
 * The events of a dossier with their records, in the order the dossier has them. Evidence whose report or record is
 * gone is left out.
 * @example joinedEvents(dossier)[0]?.sources[0]?.record.anchor.exact
 */
export function joinedEvents(dossier: Dossier): readonly JoinedEvent[] {
  const found = new Map<string, Source>()
  for (const { report } of dossier.reports) {
    for (const record of report.records) found.set(JSON.stringify([report.id, record.id]), { report, record })
  }
  return dossier.events.map(event => ({
    event,
    sources: event.evidence.flatMap(({ report, record }) => found.get(JSON.stringify([report, record])) ?? []),
  }))
}

/** The reading of a slot to show where only one fits: the most precise, else the most frequent, else the conservative. */
export function readingOf(event: Event, name: SlotName): string | null {
  const slot = event.slots.find(each => each.slot === name)
  if (!slot) return null
  return slot.informative ?? slot.representative ?? slot.conservative
}

/**
 * The date behind the reading of the date slot, as its record has it; null where reports give none, or exclude one
 * another with no reading left.
 */
export function dateOf({ event, sources }: JoinedEvent): DateValue | null {
  const reading = readingOf(event, 'date')
  const value = event.slots.find(each => each.slot === 'date')?.values.find(each => each.value === reading)
  for (const evidence of value?.evidence ?? []) {
    const source = sources.find(each => each.report.id === evidence.report && each.record.id === evidence.record)
    if (source?.record.date) return source.record.date
  }
  return null
}

/** The parties of an event in one part. */
export function partyIn(event: Event, part: 'actor' | 'recipient' | 'thirdParty'): readonly Participant[] {
  return event.parties.filter(each => each.part === part).map(each => each.participant)
}
