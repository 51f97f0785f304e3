import { type DossierView, newestFirst } from '../../dossier/index.js'
import { EXPORTERS } from '../../exports/index.js'
import { Layout, type Site } from '../layout.js'
import { Timeline, WhoMetWhom } from '../parts/drawings.js'
import { EventLine } from '../parts/event-list.js'
import { FindingCard } from '../parts/finding-card.js'
import { downloadPath } from '../paths.js'
import { count } from '../words.js'
import { ReportLine } from './reports.js'

const FEW = 5

/** The state of play: how much there is, when it was, what is in doubt. */
export function OverviewPage({ site, view }: { site: Site; view: DossierView }) {
  const open = view.findings.filter(each => each.finding.silenced === null)
  const newest = [...open].sort(newestFirst).slice(0, FEW)
  const recent = [...view.dated].reverse().slice(0, FEW)
  const figures = [
    ['/events', count(view.events.length, 'event')],
    ['/reports', count(view.reports.length, 'report')],
    ['/actors', count(view.actors.length, 'actor')],
    ['/documents', count(view.documents.length, 'document')],
    ['/findings', count(open.length, 'open finding')],
  ] as const
  return (
    <Layout site={site} title={site.title} section="/">
      <h1 class="quiet">{site.title}</h1>
      <ul class="figures">
        {figures.map(([path, figure]) => {
          const [number, ...name] = figure.split(' ')
          return (
            <li>
              <a href={path}>
                <strong>{number}</strong> {name.join(' ')}
              </a>
            </li>
          )
        })}
      </ul>
      {view.events.length === 0 ? (
        <p class="empty">Nothing has been read yet. Add reports with “rapporteur read”.</p>
      ) : (
        <>
          <Timeline events={view.events} title="All events over time" />
          <div class="columns">
            <section>
              <h2>Newest findings</h2>
              {newest.length === 0 ? <p class="empty">No report contradicts another, or what is known.</p> : null}
              {newest.map(shown => (
                <FindingCard shown={shown} eventLabel={id => view.event(id)?.event.label ?? null} />
              ))}
              <p class="more">
                <a href="/findings">All findings</a>
              </p>
            </section>
            <section>
              <h2>Latest events</h2>
              <ul class="lines">
                {recent.map(shown => (
                  <EventLine shown={shown} />
                ))}
              </ul>
              <h2>Newest reports</h2>
              <ul class="lines">
                {view.reports.slice(0, FEW).map(shown => (
                  <ReportLine shown={shown} />
                ))}
              </ul>
            </section>
          </div>
          <h2>Who met whom</h2>
          <WhoMetWhom view={view} />
          <h2>Take it with you</h2>
          <ul class="downloads">
            {Object.entries(EXPORTERS).map(([name, { description, extension }]) => (
              <li>
                <a href={downloadPath(name, extension)} download>
                  {name}
                </a>{' '}
                {description}
              </li>
            ))}
          </ul>
        </>
      )}
    </Layout>
  )
}
