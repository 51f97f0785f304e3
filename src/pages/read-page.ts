import { isDay, type ReportFacts } from '../model/index.js'
import { type Block, fold, type Metadata, pageOf } from './block.js'
import { decode } from './decode.js'
import { hostOf } from './metadata.js'
import { readHtml } from './read-html.js'
import { readText } from './read-text.js'
import { isHtml } from './sniff.js'
import { groupsOf, joinWrapped, linesOf, wrapWidth } from './text-lines.js'
import { type Reading, unreadable } from './unreadable.js'

export type ReadOptions = {
  /** The largest report read, in bytes; 8 MB unless told. */
  readonly mostBytes?: number
  /** How a caller lets a larger report in, as the end of a sentence: "raise the limit with --max-bytes". */
  readonly wayOut?: string
  /** Keep the captions of pictures in the text, as paragraphs of kind "caption"; they are left out unless told. */
  readonly captions?: boolean
}

const MOST_BYTES = 8 * 1024 * 1024
const WAY_OUT = 'give the article alone, without the rest of the page'

/**
 * Reads a report: the article of a web page or of a plain text, chrome dropped, in paragraphs; or why there is none.
 * What the page says of its title, address, outlet and day comes before `facts`.
 * Never throws, whatever the bytes; nothing in a page runs or is fetched.
 * @param bytes a file as it is, HTML or text, in any usual encoding
 * @returns offsets of `paragraphs` are JavaScript string indices into `text`
 * @example readPage(new TextEncoder().encode('<h1>Talks</h1><p>Envoys met in Doha.</p>'), { id: 'r1' })
 */
export function readPage(bytes: Uint8Array, facts: ReportFacts, options: ReadOptions = {}): Reading {
  const { mostBytes = MOST_BYTES, wayOut = WAY_OUT, captions = false } = options
  const { id } = facts
  if (bytes.length > mostBytes) {
    return unreadable(
      id,
      'too-large',
      `has ${megabytes(bytes.length)}, more than the ${megabytes(mostBytes)} read: ${wayOut}`,
    )
  }
  const badDay = badDate(facts)
  if (badDay) return badDay
  const decoded = decode(bytes)
  if ('binary' in decoded) {
    return unreadable(
      id,
      'binary',
      `is ${decoded.binary}, not a web page or a text: save its words as text and give that`,
    )
  }
  if (decoded.text.trim() === '') return empty(id)
  if (!isHtml(decoded.text)) {
    const { metadata, blocks } = readText(decoded.text, facts.title, captions)
    return pageWith(facts, metadata, blocks)
  }
  const read = readHtml(decoded.text, { title: facts.title, url: facts.url, captions })
  if (read === 'too-many-elements') {
    return unreadable(id, 'too-large', `has more elements than any article: ${WAY_OUT}`)
  }
  return pageWith(facts, read.metadata, read.blocks)
}

/**
 * A page of a text that somebody else has taken out of its page: kept as it is, but for its paragraph breaks and
 * the blanks around paragraphs.
 * @example pageFromText('Talks began.\nThey ended.', { id: 'r1' }) // text 'Talks began.\n\nThey ended.'
 */
export function pageFromText(text: string, facts: ReportFacts): Reading {
  const badDay = badDate(facts)
  if (badDay) return badDay
  const groups = groupsOf(linesOf(text))
  const width = wrapWidth(groups)
  const blocks = groups
    .flatMap(group => joinWrapped(group, width))
    .map(line => ({ kind: 'body' as const, text: line, linked: 0 }))
  return blocks.length === 0 ? empty(facts.id) : pageWith(facts, {}, blocks)
}

function pageWith(facts: ReportFacts, metadata: Metadata, blocks: readonly Block[]): Reading {
  if (!blocks.some(block => block.text !== '')) {
    return unreadable(
      facts.id,
      'no-article',
      'holds no article that could be found: save its words as text and give that',
    )
  }
  const title = metadata.title ?? (facts.title && fold(facts.title))
  const url = metadata.url ?? facts.url
  const source = metadata.source ?? facts.source ?? (url && hostOf(url))
  const published = metadata.published ?? facts.published
  const known = {
    ...(title && { title }),
    ...(url && { url }),
    ...(source && { source }),
    ...(published && { published }),
  }
  return pageOf(facts.id, known, blocks)
}

function badDate({ id, published }: ReportFacts) {
  if (published === undefined || isDay(published)) return null
  return unreadable(
    id,
    'bad-date',
    `is said to be published on "${fold(published).slice(0, 40)}", which is no day: write it as YYYY-MM-DD`,
  )
}

function empty(id: string) {
  return unreadable(id, 'empty', 'is empty: fetch or save it again')
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${bytes} bytes` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
