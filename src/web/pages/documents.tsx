import { type DocumentTelling, type DossierView, passageAround, type ShownDocument } from '../../dossier/index.js'
import type { Provision } from '../../model/index.js'
import { Layout, type Site } from '../layout.js'
import { Marked } from '../parts/marked.js'
import { ReportLink } from '../parts/report-link.js'
import { documentAnchor } from '../paths.js'
import { count, dateInWords } from '../words.js'

/** The documents of the negotiation, each with what every report says it provides. */
export function DocumentsPage({ site, view }: { site: Site; view: DossierView }) {
  return (
    <Layout site={site} title="Documents" section="/documents">
      <h1>
        Documents <small>{count(view.documents.length, 'document')}</small>
      </h1>
      {view.documents.length === 0 ? <p class="empty">No report tells of a document.</p> : null}
      {view.documents.map(document => (
        <DocumentEntry document={document} />
      ))}
    </Layout>
  )
}

function DocumentEntry({ document }: { document: ShownDocument }) {
  return (
    <article class="document" id={documentAnchor(document.key)}>
      <p class="kicker">
        {document.kinds.map(kind => (
          <span>{kind}</span>
        ))}
        {document.statuses.map(status => (
          <span class="status">{status}</span>
        ))}
        {document.dates.map(date => (
          <span>{dateInWords(date)}</span>
        ))}
      </p>
      <h2>{document.name}</h2>
      {document.parties.length > 0 ? (
        <p class="soft">Parties: {document.parties.map(each => each.name).join(', ')}</p>
      ) : null}
      {document.tellings.map(telling => (
        <Telling telling={telling} />
      ))}
    </article>
  )
}

function Telling({ telling: { report, document } }: { telling: DocumentTelling }) {
  const { anchor, status, tabledBy, title } = document
  const facts = [
    title,
    tabledBy === null ? null : `tabled by ${tabledBy.name}`,
    tabledBy !== null && status === 'tabled' ? null : status,
  ]
  const mark = { start: anchor.start, end: anchor.end, kind: 'detail' as const }
  return (
    <section class="telling">
      <h3>
        <ReportLink report={report} /> <span class="soft">{facts.filter(each => each !== null).join(', ')}</span>
      </h3>
      <blockquote>
        <Marked text={report.text} within={passageAround(report.text, anchor)} marks={[mark]} />
      </blockquote>
      <ul class="provisions">
        {document.provisions.map(provision => (
          <ProvisionLine provision={provision} />
        ))}
      </ul>
    </section>
  )
}

function ProvisionLine({ provision }: { provision: Provision }) {
  const terms = [
    provision.counterpart === null ? null : `in return for ${provision.counterpart}`,
    provision.condition === null ? null : `if ${provision.condition}`,
    provision.deadline === null
      ? null
      : `until ${dateInWords({ ...provision.deadline, start: provision.deadline.end, precision: 'day' })} (“${provision.deadline.text}”)`,
    provision.issue === null ? null : `on ${provision.issue}`,
  ].filter(each => each !== null)
  return (
    <li>
      {provision.party ? <strong>{provision.party.name}: </strong> : null}
      {provision.text}
      {terms.length > 0 ? <span class="soft"> {terms.join('; ')}</span> : null}
      <q class="exact">{provision.anchor.exact}</q>
    </li>
  )
}
