import { type DossierView, dateFromValue, type ShownEvent, type ShownEvidence } from '../../dossier/index.js'
import { type Evidence, type Party, type Slot, type SlotName, STATUSES, type Status } from '../../model/index.js'
import { Layout, type Site } from '../layout.js'
import { StatusBadge, TypeBadge } from '../parts/badges.js'
import { FindingCard } from '../parts/finding-card.js'
import { Legend, Marked, marksOf } from '../parts/marked.js'
import { ReportLink } from '../parts/report-link.js'
import { actorPath } from '../paths.js'
import { count, dateInWords, durationInWords, SLOT_NAMES, STATUS_NAMES, TYPE_NAMES } from '../words.js'

/** One event: who, every value of every field with the reports that give it, and the words themselves. */
export function EventPage({ site, view, shown }: { site: Site; view: DossierView; shown: ShownEvent }) {
  const { event, timing, evidence, findings } = shown
  return (
    <Layout site={site} title={event.label} section="/events">
      <p class="kicker">
        <TypeBadge type={event.event} /> <span>{TYPE_NAMES[event.event]}</span> <StatusBadge status={event.status} />
      </p>
      <h1>{event.label}</h1>
      <p class="lede">
        {timing ? dateInWords(timing) : 'No report gives a date.'}
        {timing?.disputed ? <span class="flag">date disputed</span> : null}{' '}
        <span class="soft">{count(event.sources, 'source')}</span>
      </p>
      <h2>Parties</h2>
      <ul class="parties">
        {event.parties.map(party => (
          <PartyLine party={party} view={view} />
        ))}
      </ul>
      {event.slots.length > 0 ? <SlotTable slots={event.slots} view={view} /> : null}
      {findings.length > 0 ? <h2>Findings</h2> : null}
      {findings.map(each => (
        <FindingCard shown={each} eventLabel={() => null} />
      ))}
      <h2>The words</h2>
      {evidence.length === 0 ? <p class="empty">The reports behind this event are no longer in the dossier.</p> : null}
      {evidence.length > 0 ? <Legend kinds={['trigger', 'actor', 'date', 'place', 'detail']} /> : null}
      {evidence.map(each => (
        <Words shown={each} view={view} />
      ))}
    </Layout>
  )
}

const PARTS: Readonly<Record<Party['part'], string>> = {
  actor: 'party',
  recipient: 'towards',
  thirdParty: 'third party',
}

function PartyLine({ party: { participant, part, evidence }, view }: { party: Party; view: DossierView }) {
  const facts = [participant.office, participant.affiliation, participant.code].flatMap(each => each ?? [])
  return (
    <li>
      <span class="part">
        {participant.role === 'participant' ? PARTS[part] : participant.role.replaceAll('-', ' ')}
      </span>
      <a href={actorPath(participant.id)}>{participant.name}</a>
      {facts.length > 0 ? <span class="soft">{facts.join(', ')}</span> : null}
      <Sources evidence={evidence} view={view} />
    </li>
  )
}

/** The reports behind a value, each with a link to the record's words. */
function Sources({ evidence, view }: { evidence: readonly Evidence[]; view: DossierView }) {
  const links = evidence.flatMap(({ report, record }) => {
    const kept = view.report(report)
    const index = kept?.events.findIndex(each => each.record.id === record) ?? -1
    return kept ? [<ReportLink report={kept.report} fragment={index >= 0 ? `#w${index + 1}` : ''} />] : []
  })
  return (
    <span class="sources">
      {links.map((link, index) => (
        <>
          {index > 0 ? '; ' : ''}
          {link}
        </>
      ))}
    </span>
  )
}

const READINGS = ['conservative', 'informative', 'representative'] as const

function SlotTable({ slots, view }: { slots: readonly Slot[]; view: DossierView }) {
  return (
    <>
      <h2>Fields</h2>
      <table class="slots">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Value</th>
            <th scope="col">Said by</th>
            <th scope="col">Readings</th>
          </tr>
        </thead>
        <tbody>
          {slots.map(slot =>
            slot.values.map((value, index) => (
              <tr class={slot.disputed ? 'disputed' : ''}>
                {index === 0 ? (
                  <th scope="rowgroup" rowspan={slot.values.length}>
                    {SLOT_NAMES[slot.slot]}
                    {slot.disputed ? <span class="flag">disputed</span> : null}
                    {readingsApart(slot).map(each => (
                      <span class="soft">{each}</span>
                    ))}
                  </th>
                ) : null}
                <td class="value">{valueInWords(slot.slot, value.value)}</td>
                <td>
                  <Sources evidence={value.evidence} view={view} />
                </td>
                <td class="readings">{readingsOf(slot, value.value)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </>
  )
}

/** Which of the three readings a value is. */
function readingsOf(slot: Slot, value: string): string {
  const chosen = READINGS.filter(reading => slot[reading] === value)
  return chosen.length === READINGS.length ? 'all three' : chosen.join(', ')
}

/** Readings that are no value as it stands, and those that leave none. */
function readingsApart(slot: Slot): readonly string[] {
  const listed = new Set(slot.values.map(each => each.value))
  const apart = READINGS.flatMap(reading => {
    const read = slot[reading]
    return read === null || listed.has(read) ? [] : [`${reading}: ${valueInWords(slot.slot, read)}`]
  })
  const none = READINGS.filter(reading => slot[reading] === null)
  return none.length > 0 ? [...apart, `no ${none.join(' or ')} reading`] : apart
}

function valueInWords(slot: SlotName, value: string): string {
  if (slot === 'status') return isStatus(value) ? STATUS_NAMES[value] : value
  if (slot === 'duration') return durationInWords(value)
  const date = slot === 'date' ? dateFromValue(value) : null
  return date ? dateInWords(date) : value
}

const isStatus = (value: string): value is Status => STATUSES.some(status => status === value)

function Words({ shown: { report, record, passage }, view }: { shown: ShownEvidence; view: DossierView }) {
  const index = view.report(report.id)?.events.findIndex(each => each.record.id === record.id) ?? -1
  return (
    <figure class="words">
      <blockquote>
        <Marked text={report.text} within={passage} marks={marksOf(record)} />
      </blockquote>
      <figcaption>
        <ReportLink report={report} fragment={index >= 0 ? `#w${index + 1}` : ''} />
        {record.speaker ? <span>in the words of {record.speaker.name}</span> : null}
        <StatusBadge status={record.status} />
      </figcaption>
    </figure>
  )
}
