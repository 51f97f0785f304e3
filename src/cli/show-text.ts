import { buildDossierView, positionsOf, type ToldPosition } from '../dossier/index.js'
import {
  type CodedReport,
  type Dossier,
  type Event,
  type EventRecord,
  isWithinDays,
  type Participant,
  type Slot,
} from '../model/index.js'
import { quoted } from './findings.js'
import { printable, styled } from './output.js'

/** Events in order of time, a line each, with what they rest on below. */
export function eventLines(dossier: Dossier): readonly string[] {
  const reports = new Map(dossier.reports.map(kept => [kept.report.id, kept.report]))
  return dossier.events.flatMap(event => {
    const head = `${dayOf(event).padEnd(22)} ${styled('bold', `${event.event}${modeOf(event)}`)}  ${printable(event.label)}  ${styled('dim', facts(event))}`
    const first = event.evidence[0]
    const report = first && reports.get(first.report)
    const record = report?.records.find(found => found.id === first?.record)
    return [
      head,
      ...(report && record
        ? [`    ${quoted({ anchor: record.anchor, report })}`, `    ${styled('dim', evidence(event))}`]
        : []),
    ]
  })
}

function dayOf(event: Event): string {
  const date = slot(event, 'date')
  if (!date) return 'undated'
  const spans = date.values.map(({ value }) => value)
  // "In June" says no other day than "June 19".
  return spans.filter(span => !spans.some(other => other !== span && isWithinDays(other, span))).join(' or ')
}

function modeOf(event: Event): string {
  const mode = slot(event, 'mode')?.values[0]?.value
  return mode === undefined ? '' : `/${mode}`
}

function facts(event: Event): string {
  const told = event.slots
    .filter(({ slot: name }) => name === 'place' || name === 'quantity' || name === 'duration' || name === 'initiator')
    .map(({ slot: name, values }) => `${name} ${values.map(value => value.value).join(' or ')}`)
  return [event.status, ...told].map(printable).join(', ')
}

function slot(event: Event, name: Slot['slot']): Slot | undefined {
  return event.slots.find(found => found.slot === name)
}

function evidence(event: Event): string {
  const reports = [...new Set(event.evidence.map(one => one.report))]
  return `told by ${reports.map(printable).join(', ')}  event ${event.id}`
}

/** Who takes part, and in how many events. */
export function actorLines(dossier: Dossier): readonly string[] {
  const { actors } = buildDossierView(dossier)
  return [...actors.values()].map(actor => {
    const shown = {
      office: actor.offices[0] ?? null,
      affiliation: actor.affiliations[0] ?? null,
      code: actor.codes[0] ?? null,
      kind: actor.kind,
    }
    return `${printable(actor.name).padEnd(34)} ${who(shown).padEnd(34)} ${`${actor.events.length} events`.padEnd(11)} ${styled('dim', printable(actor.id))}`
  })
}

function who({
  kind,
  code,
  office,
  affiliation,
}: Pick<Participant, 'kind' | 'code' | 'office' | 'affiliation'>): string {
  return printable([office, affiliation ?? code].filter(part => part !== null).join(', ') || kind)
}

export function documentLines(reports: readonly CodedReport[]): readonly string[] {
  return reports.flatMap(report =>
    report.documents.flatMap(document => [
      `${styled('bold', printable(document.name))}${document.title === null ? '' : `, "${printable(document.title)}"`}  ${document.kind}${document.status === null ? '' : `, ${document.status}`}  ${styled('dim', printable(report.id))}`,
      ...document.provisions.map(
        provision => `    ${printable(provision.party?.name ?? '-')}: ${printable(provision.text)}${extras(provision)}`,
      ),
    ]),
  )
}

function extras(provision: CodedReport['documents'][number]['provisions'][number]): string {
  const parts = [
    provision.issue === null ? '' : provision.issue,
    provision.counterpart === null ? '' : `in return for ${provision.counterpart}`,
    provision.condition === null ? '' : provision.condition,
    provision.deadline === null ? '' : `by ${provision.deadline.end}`,
  ].filter(part => part !== '')
  return parts.length === 0 ? '' : `  ${styled('dim', `(${printable(parts.join('; '))})`)}`
}

/** Who wants what, a line each; behind it since when, and what it was before, where it changed. */
export function positionLines(reports: readonly CodedReport[]): readonly string[] {
  const { earlier } = positionsOf(reports)
  return reports.flatMap(report =>
    report.positions.map(position => {
      const told = { report, position }
      return `${printable(position.party.name).padEnd(26)} ${position.stance.padEnd(10)} ${position.issue.padEnd(20)} ${quoted({ anchor: position.anchor, report })}  ${styled('dim', printable(report.id))}${change(told, earlier(told))}`
    }),
  )
}

function change(told: ToldPosition, before: ToldPosition | null): string {
  const since = `since ${toldOn(told)}`
  if (before)
    return `  ${styled('dim', printable(`${since}; was ${before.position.stance} on ${toldOn(before)}, ${before.report.id}`))}`
  return told.position.was === undefined ? '' : `  ${styled('dim', `${since}; was ${told.position.was}`)}`
}

function toldOn({ report, position }: ToldPosition): string {
  return position.date?.start ?? report.published ?? 'undated'
}

/** One report's record: what it tells, each with its words. */
export function reportLines(report: CodedReport): readonly string[] {
  const head = [
    `${styled('bold', printable(report.title ?? report.id))}`,
    styled(
      'dim',
      printable([report.source, report.published, report.url].filter(part => part !== undefined).join('  ')),
    ),
  ]
  const records = report.records.flatMap(record => [
    `${styled('bold', record.event)}${record.mode === null ? '' : `/${record.mode}`} ${record.status}  ${printable(parties(record))}${where(record)}`,
    `    ${quoted({ anchor: record.anchor, report })}`,
  ])
  return [...head, '', ...records, ...documentLines([report]), ...positionLines([report])]
}

function parties(record: EventRecord): string {
  const actor = record.actor.map(party => party.name).join(', ')
  const recipient = record.recipient.map(party => party.name).join(', ')
  return recipient === '' ? actor : `${actor} → ${recipient}`
}

function where(record: EventRecord): string {
  const parts = [
    record.date && `on ${record.date.start}${record.date.end === record.date.start ? '' : `/${record.date.end}`}`,
    record.place && `in ${record.place.name}`,
    record.round === null ? null : `round ${record.round}`,
  ]
  const told = parts.filter(part => part !== null)
  return told.length === 0 ? '' : `  ${printable(told.join(', '))}`
}
