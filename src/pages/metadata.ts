import type { Metadata } from './block.js'
import type { Document, Element } from './dom.js'
import { labelsOf } from './dom.js'
import type { JsonLdFacts } from './json-ld.js'
import { withoutOutlet } from './outlet-suffix.js'
import { foldParsed } from './text-escapes.js'
import { writtenDay } from './written-day.js'

/** Longer titles and names are cut. */
const LONGEST_LINE = 1000

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'cXenseParse:recs:publishtime',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'DC.date.created',
  'dcterms.created',
  'date',
]

/**
 * Title, address, outlet and day of a page, as its metadata gives them; what it does not say is left out.
 * Its day is the calendar day in the offset the page itself writes.
 */
export function readMetadata(document: Document, jsonLd: JsonLdFacts): Metadata {
  const metas = metaTags(document)
  const url =
    absolute(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    absolute(metas.get('og:url')) ??
    absolute(jsonLd.url)
  const source = outlet(metas.get('og:site_name')) ?? outlet(jsonLd.publisher) ?? outlet(metas.get('application-name'))
  const title = readTitle(document, metas, jsonLd, [source, url && hostOf(url)])
  const published = readPublished(document, metas, jsonLd)
  return {
    ...(title && { title }),
    ...(url && { url }),
    ...(source && { source }),
    ...(published && { published }),
  }
}

/** The outlet an address names, where nothing better does. */
export function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#@\s]+)(?:[/:?#]|$)/i.exec(url)?.[1]?.toLowerCase()
}

function metaTags(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')
    if (!content?.trim()) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name && !found.has(name)) found.set(name, content)
    }
  }
  return found
}

function readTitle(
  document: Document,
  metas: ReadonlyMap<string, string>,
  jsonLd: JsonLdFacts,
  outlets: readonly (string | undefined)[],
): string | undefined {
  const headings = [...document.querySelectorAll('h1')].slice(0, 5).flatMap(h1 => line(h1.textContent) ?? [])
  const tagged = line(metas.get('og:title')) ?? line(metas.get('twitter:title')) ?? line(jsonLd.headline)
  if (tagged) return withoutOutlet(tagged, outlets, headings)
  const title = line(document.querySelector('title')?.textContent)
  const cut = title && withoutOutlet(title, outlets, headings)
  const heading = headings.length === 1 ? headings[0] : headings.find(h1 => cut?.startsWith(h1))
  return heading ?? cut ?? headings[0]
}

function readPublished(
  document: Document,
  metas: ReadonlyMap<string, string>,
  jsonLd: JsonLdFacts,
): string | undefined {
  const [first = '', ...others] = DATE_NAMES
  const written = [metas.get(first), jsonLd.published, ...others.map(name => metas.get(name.toLowerCase()))]
  for (const value of written) {
    const day = value && writtenDay(value)
    if (day) return day
  }
  return timeElement(document)
}

function timeElement(document: Document): string | undefined {
  const marked = document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')
  const inArticle = document.querySelectorAll('article time, main time, header time')
  for (const element of [...marked, ...inArticle]) {
    if (isAside(element) || /\b(?:updated?|modified)\b/.test(labelsOf(element))) continue
    const day = writtenDay(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? foldParsed(element.textContent ?? ''),
    )
    if (day) return day
  }
  return undefined
}

function isAside(element: Element): boolean {
  for (let node = element.parentNode; node; node = node.parentNode) {
    if ('localName' in node && /^(?:aside|nav|footer|li)$/.test(String(node.localName))) return true
  }
  return false
}

// Some pages give their address for a name.
function outlet(name: string | undefined): string | undefined {
  const written = line(name)
  return written && (hostOf(written) ?? written)
}

function line(text: string | null | undefined): string | undefined {
  return (text && foldParsed(text.slice(0, LONGEST_LINE))) || undefined
}

function absolute(url: string | null | undefined): string | undefined {
  const trimmed = url?.trim()
  return trimmed && /^https?:\/\/[^\s"<>]+$/i.test(trimmed) ? trimmed : undefined
}
