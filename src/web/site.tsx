import { Hono } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { z } from 'zod'
import { buildDossierView, type DossierView, FILTERS, narrow, readFilter } from '../dossier/index.js'
import { EXPORTERS } from '../exports/index.js'
import type { Dossier } from '../model/index.js'
import { type Hit, searchReports } from './find-words.js'
import type { Site } from './layout.js'
import { ActorPage, ActorsPage } from './pages/actors.js'
import { DocumentsPage } from './pages/documents.js'
import { EventPage } from './pages/event.js'
import { EventsPage } from './pages/events.js'
import { FindingsPage } from './pages/findings.js'
import { MessagePage } from './pages/message.js'
import { OverviewPage } from './pages/overview.js'
import { PositionsPage } from './pages/positions.js'
import { ReportPage } from './pages/report.js'
import { ReportsPage } from './pages/reports.js'
import { SearchPage } from './pages/search.js'
import { type Addresses, addressesOf, downloadPath } from './paths.js'
import { LOCAL_HOSTS, onlyHosts, safeHeaders } from './security.js'
import { STYLE } from './style/index.js'

export type SiteOptions = {
  /** Gives the dossier; asked at every request, so let it give the same object while nothing has changed. */
  readonly load: () => Promise<Dossier>
  /** Finds passages of the reports, such as `Store.search`; left out, the site looks through the texts itself. */
  readonly search?: (text: string) => Promise<readonly Hit[]>
  readonly title?: string
  /** For `publishSite`: leaves out what needs a server, search and filters. */
  readonly published?: boolean
  /** The host names it answers to; those of this machine where left out. */
  readonly hosts?: readonly string[]
}

type Shown = { readonly dossier: Dossier; readonly view: DossierView; readonly at: Addresses }

const Question = z.string().trim().max(400).catch('')

/**
 * The dossier as a web site: pages written on the server, no script, nothing from another address.
 * @returns a Hono app, to be served on this machine or given to `publishSite`
 * @example serve({ fetch: createSite({ load: () => store.dossier() }).fetch, hostname: '127.0.0.1', port: 8080 })
 */
export function createSite(options: SiteOptions): Hono {
  const site: Site = { title: options.title ?? 'The record', published: options.published ?? false }
  const shown = rememberLast(options.load)
  const app = new Hono()
  app.use(safeHeaders)
  app.use(onlyHosts(options.hosts ?? LOCAL_HOSTS))

  app.get('/style.css', c => c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
  app.get('/', async c => c.html(page(<OverviewPage site={site} view={(await shown()).view} />)))
  app.get('/events', async c => {
    const { dossier, view } = await shown()
    const written = Object.fromEntries(FILTERS.map(name => [name, c.req.query(name)]))
    const { filter, problems } = readFilter(written)
    const narrowed = narrow(dossier, filter)
    const part = narrowed === dossier ? view : buildDossierView(narrowed)
    return c.html(page(<EventsPage site={site} view={part} filter={filter} written={written} problems={problems} />))
  })
  app.get('/events/:id', async c => {
    const { view, at } = await shown()
    const event = at.event(c.req.param('id'))
    return event ? c.html(page(<EventPage site={site} view={view} shown={event} />)) : c.notFound()
  })
  app.get('/findings', async c => c.html(page(<FindingsPage site={site} view={(await shown()).view} />)))
  app.get('/reports', async c => c.html(page(<ReportsPage site={site} view={(await shown()).view} />)))
  app.get('/reports/:slug', async c => {
    const { view, at } = await shown()
    const report = at.report(c.req.param('slug'))
    return report ? c.html(page(<ReportPage site={site} view={view} shown={report} />)) : c.notFound()
  })
  app.get('/actors', async c => c.html(page(<ActorsPage site={site} view={(await shown()).view} />)))
  app.get('/actors/:slug', async c => {
    const { view, at } = await shown()
    const actor = at.actor(c.req.param('slug'))
    return actor ? c.html(page(<ActorPage site={site} view={view} actor={actor} />)) : c.notFound()
  })
  app.get('/documents', async c => c.html(page(<DocumentsPage site={site} view={(await shown()).view} />)))
  app.get('/positions', async c => c.html(page(<PositionsPage site={site} view={(await shown()).view} />)))
  app.get('/search', async c => {
    const { view } = await shown()
    const question = Question.parse(c.req.query('q') ?? '')
    const find = options.search ?? (async text => searchReports(view, text))
    const hits = question === '' ? [] : await find(question)
    return c.html(page(<SearchPage site={site} view={view} question={question} hits={hits} />))
  })
  for (const [name, { extension, mediaType, write }] of Object.entries(EXPORTERS)) {
    app.get(downloadPath(name, extension), async c => {
      const { dossier } = await shown()
      const type = mediaType.includes('charset') ? mediaType : `${mediaType}; charset=utf-8`
      return c.body(write(dossier), 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="record.${extension}"`,
      })
    })
  }
  app.notFound(c => {
    const message = 'There is no such page: the dossier may have changed since the link was made.'
    return c.html(page(<MessagePage site={site} title="Not found" message={message} />), 404)
  })
  app.onError((error, c) => c.html(page(<MessagePage site={site} title="Not readable" message={error.message} />), 500))
  return app
}

const page = (element: JSX.Element) => `<!DOCTYPE html>${element}`

/** Looks everything up once for as long as the dossier stays the same object. */
function rememberLast(load: () => Promise<Dossier>): () => Promise<Shown> {
  let last: Shown | null = null
  return async () => {
    const dossier = await load()
    if (last?.dossier === dossier) return last
    const view = buildDossierView(dossier)
    last = { dossier, view, at: addressesOf(view) }
    return last
  }
}
