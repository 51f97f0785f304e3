import type { DossierView, ShownEvent, ShownEvidence } from '../../dossier/index.js'
import type { Party } from '../../model/index.js'
import { Layout, type Site } from '../layout.js'
import { StatusBadge, TypeBadge } from '../parts/badges.js'
import { FindingCard } from '../parts/finding-card.js'
import { Legend, Marked, marksOf } from '../parts/marked.js'
import { ReportLink } from '../parts/report-link.js'
import { SlotTable } from '../parts/slot-table.js'
import { Sources } from '../parts/sources.js'
import { actorPath } from '../paths.js'
import { count, dateInWords, TYPE_NAMES } from '../words.js'

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
      {event.slots.length > 0 ? <h2>Fields</h2> : null}
      {event.slots.length > 0 ? <SlotTable slots={event.slots} evidence={evidence} view={view} /> : null}
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
