import type { DossierView, Filter } from '../../dossier/index.js'
import { Layout, type Site } from '../layout.js'
import { Timeline } from '../parts/drawings.js'
import { EventsByMonth } from '../parts/event-list.js'
import { FilterForm } from '../parts/filter-form.js'
import { count } from '../words.js'

type Props = {
  readonly site: Site
  /** Already narrowed. */
  readonly view: DossierView
  readonly filter: Filter
  readonly written: Readonly<Record<string, string | undefined>>
  readonly problems: readonly string[]
}

export function EventsPage({ site, view, filter, written, problems }: Props) {
  const { events } = view
  return (
    <Layout site={site} title="Events" section="/events">
      <h1>
        Events <small>{count(events.length, 'event')}</small>
      </h1>
      {site.published ? null : <FilterForm filter={filter} written={written} problems={problems} />}
      {events.length === 0 ? (
        <p class="empty">No event is like that.</p>
      ) : (
        <>
          <Timeline events={events} title="Events over time" />
          <EventsByMonth events={events} />
        </>
      )}
    </Layout>
  )
}
