import { buildDossierView, type DossierView } from '../dossier/index.js'
import { EXPORTERS } from '../exports/index.js'
import { type Dossier, idOf } from '../model/index.js'

/**
 * Where pages live. Ids of reports and actors come from outside and may hold anything, so a page's address is a hash
 * of the id and never the id itself.
 */
export const eventPath = (id: string) => `/events/${slugOf(id)}`
export const reportPath = (id: string) => `/reports/${idOf(id)}`
export const actorPath = (id: string) => `/actors/${idOf(id)}`
/** Where two actors' common events stand on the first one's page. */
export const companyPath = (id: string, other: string) => `${actorPath(id)}#with-${idOf(other)}`
export const documentPath = (key: string) => `/documents#${documentAnchor(key)}`
export const documentAnchor = (key: string) => `d-${idOf(key)}`
export const findingPath = (id: string) => `/findings#${findingAnchor(id)}`
export const findingAnchor = (id: string) => `f-${idOf(id)}`
/** Where the words of a report's nth record stand, counted from 0. */
export const wordsPath = (report: string, index: number) => `${reportPath(report)}#w${index + 1}`
export const downloadPath = (name: string, extension: string) => `/download/${name}.${extension}`

/** The last part of an event's address: its id, which is our own hash, unless something else was put there. */
export const slugOf = (id: string) => (/^[0-9a-f]{16}$/.test(id) ? id : idOf(id))

/** The pages that are always there, in the order of the navigation. */
export const SECTIONS = [
  ['/', 'Overview'],
  ['/events', 'Events'],
  ['/findings', 'Findings'],
  ['/reports', 'Reports'],
  ['/actors', 'Actors'],
  ['/documents', 'Documents'],
  ['/positions', 'Positions'],
] as const

/**
 * The path of every page of a dossier's site that needs no question: what `publishSite` is to be given.
 * @example sitePaths(dossier) // ['/', '/events', …, '/events/0123456789abcdef', …, '/style.css']
 */
export function sitePaths(dossier: Dossier): string[] {
  const view = buildDossierView(dossier)
  return [
    ...SECTIONS.map(([path]) => path),
    ...view.events.map(each => eventPath(each.event.id)),
    ...view.reports.map(each => reportPath(each.report.id)),
    ...view.actors.map(each => actorPath(each.id)),
    ...Object.entries(EXPORTERS).map(([name, { extension }]) => downloadPath(name, extension)),
    '/style.css',
  ]
}

/** Finds things by the last part of their address. */
export type Addresses = {
  readonly event: (slug: string) => ReturnType<DossierView['event']>
  readonly report: (slug: string) => ReturnType<DossierView['report']>
  readonly actor: (slug: string) => ReturnType<DossierView['actor']>
}

/** The look-up from addresses back to what a view holds; null for an address that leads nowhere. */
export function addressesOf(view: DossierView): Addresses {
  const events = new Map(view.events.map(each => [slugOf(each.event.id), each]))
  const reports = new Map(view.reports.map(each => [idOf(each.report.id), each]))
  const actors = new Map(view.actors.map(each => [idOf(each.id), each]))
  return {
    event: slug => events.get(slug) ?? null,
    report: slug => reports.get(slug) ?? null,
    actor: slug => actors.get(slug) ?? null,
  }
}
