import { attributesOf } from './attributes.js'
import { OpenElements } from './open-elements.js'
import { escapeText } from './text-escapes.js'

/** A page's markup made harmless: well nested, no deeper and no larger than the parser can bear. */
export type TameHtml = {
  /** Without scripts, styles, comments, frames, and without attributes nobody reads here. */
  readonly html: string
  /** The texts of its JSON-LD scripts. */
  readonly jsonLd: readonly string[]
  /** How many elements and rare entities `html` has. */
  readonly elements: number
}

/** Elements whose content is no text of the page. */
const DROPPED = new Set(
  'script style noscript iframe object svg math template canvas video audio select textarea noembed noframes xmp'.split(
    ' ',
  ),
)

/** Written anew around every page, so that a fragment is parsed as a page is. */
const FRAME = new Set(['html', 'head', 'body'])

/** Kept apart from the body wherever they stand. */
const HEAD = new Set(['meta', 'link', 'base'])

/** What ends a document type with declarations of its own. */
const SUBSET_END = ']>'

/** Any other "<" is text. */
const TAG_START = /<(?=[a-z!?]|\/[a-z])/gi
const NAME = /[a-z][a-z0-9:_.-]{0,60}/iy

/**
 * Takes a page's source through once, in time linear in its length, and writes it anew for a parser that recurses:
 * nothing in it can run, and nothing nests deeper than a bound.
 * @returns null where the page has more elements than `mostElements`
 * @example tameHtml('<p onclick=x>One<p>Two', 1000)?.html // …<body><p>One</p><p>Two</p></body>…
 */
export function tameHtml(source: string, mostElements: number): TameHtml | null {
  const head: string[] = []
  const out: string[] = []
  const jsonLd: string[] = []
  const open = new OpenElements(out)
  const neverClosed = new Set<string>()
  let pieces = 0
  const write = (text: string) => {
    const escaped = escapeText(text)
    for (let i = escaped.indexOf('&'); i >= 0; i = escaped.indexOf('&', i + 1)) pieces++
    out.push(escaped)
  }
  let at = 0
  while (at < source.length) {
    TAG_START.lastIndex = at
    const bracket = TAG_START.exec(source)?.index
    if (bracket === undefined) {
      write(source.slice(at))
      break
    }
    if (bracket > at) write(source.slice(at, bracket))
    const next = source[bracket + 1] ?? ''
    if (next === '!' || next === '?') {
      at = afterDeclaration(source, bracket, neverClosed)
      continue
    }
    const closing = next === '/'
    NAME.lastIndex = bracket + (closing ? 2 : 1)
    const name = NAME.exec(source)?.[0].toLowerCase()
    if (name === undefined) break
    const end = tagEnd(source, NAME.lastIndex)
    const tagText = source.slice(NAME.lastIndex, end)
    at = end + 1
    if (FRAME.has(name)) continue
    if (closing) {
      open.close(name)
      continue
    }
    if (name === 'title') {
      const stop = closingTag(source, name, at, neverClosed)
      if (stop < 0) continue
      head.push(`<title>${escapeText(source.slice(at, stop))}</title>`)
      at = stop
      continue
    }
    if (DROPPED.has(name)) {
      const stop = closingTag(source, name, at, neverClosed)
      if (name === 'script' && /ld\+json/i.test(tagText.slice(0, 400))) {
        jsonLd.push(source.slice(at, stop < 0 ? source.length : stop))
      }
      if (stop >= 0) at = tagEnd(source, stop) + 1
      else if (name === 'script' || name === 'style') break
      continue
    }
    if (HEAD.has(name)) head.push(`<${name}${attributesOf(tagText)}>`)
    else open.open(name, attributesOf(tagText))
    if (pieces + open.count + head.length > mostElements) return null
  }
  if (pieces + open.count > mostElements) return null
  open.closeAll()
  const html = `<!doctype html><html><head>${head.join('')}</head><body>${out.join('')}</body></html>`
  return { html, jsonLd, elements: open.count + pieces }
}

/** Where a tag's ">" stands, one inside quotation marks passed over; the source's end where there is none. */
function tagEnd(source: string, from: number): number {
  const quote = /=\s{0,9}(["'])|>/g
  quote.lastIndex = from
  for (let found = quote.exec(source); found; found = quote.exec(source)) {
    if (found[0] === '>') return found.index
    const close = source.indexOf(found[1] ?? '', quote.lastIndex)
    if (close < 0) return source.length
    quote.lastIndex = close + 1
  }
  return source.length
}

function afterDeclaration(source: string, at: number, neverClosed: Set<string>): number {
  if (source.startsWith('<!--', at)) {
    const end = source.indexOf('-->', at + 2)
    return end < 0 ? source.length : end + 3
  }
  const end = source.indexOf('>', at)
  if (end < 0) return source.length
  const hasSubset = /^<!doctype[^>]*\[/i.test(source.slice(at, Math.min(end, at + 500)))
  if (!hasSubset || neverClosed.has(SUBSET_END)) return end + 1
  const subset = source.indexOf(SUBSET_END, at)
  if (subset < 0) neverClosed.add(SUBSET_END)
  return subset < 0 ? end + 1 : subset + SUBSET_END.length
}

/** Where the closing tag of a raw element begins, or -1; what was sought in vain is not sought again. */
function closingTag(source: string, name: string, from: number, neverClosed: Set<string>): number {
  if (neverClosed.has(name)) return -1
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  const found = close.exec(source)
  if (found) return found.index
  neverClosed.add(name)
  return -1
}
