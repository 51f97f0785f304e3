import type { DossierView } from '../../dossier/index.js'
import { Layout, type Site } from '../layout.js'
import { FindingCard } from '../parts/finding-card.js'
import { count } from '../words.js'

export function FindingsPage({ site, view }: { site: Site; view: DossierView }) {
  const open = view.findings.filter(each => each.finding.silenced === null)
  const silenced = view.findings.filter(each => each.finding.silenced !== null)
  const eventLabel = (id: string) => view.event(id)?.event.label ?? null
  return (
    <Layout site={site} title="Findings" section="/findings">
      <h1>
        Findings <small>{count(open.length, 'open finding')}</small>
      </h1>
      {open.length === 0 ? <p class="empty">No report contradicts itself, another, or what is known.</p> : null}
      {open.map(shown => (
        <FindingCard shown={shown} eventLabel={eventLabel} heading="h2" />
      ))}
      {silenced.length > 0 ? (
        <details>
          <summary>
            {count(silenced.length, 'difference that is no conflict', 'differences that are no conflict')}
          </summary>
          {silenced.map(shown => (
            <FindingCard shown={shown} eventLabel={eventLabel} heading="h2" />
          ))}
        </details>
      ) : null}
    </Layout>
  )
}
