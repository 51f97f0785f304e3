import type { Metadata } from './block.js'
import { cleanBlocks } from './clean-blocks.js'
import { parsePage } from './dom.js'
import { blocksOf, type HtmlBlock } from './html-blocks.js'
import { readJsonLd } from './json-ld.js'
import { readMetadata } from './metadata.js'
import { tameHtml } from './tame-html.js'

/** Parsing and scoring a page takes seconds beyond this. */
const MOST_ELEMENTS = 60_000

/** A page's metadata and its article's paragraphs; none where it has no article. */
export type HtmlReading = { readonly metadata: Metadata; readonly blocks: readonly HtmlBlock[] }

/** Reads a web page. */
export function readHtml(source: string, captions: boolean): HtmlReading | 'too-many-elements' {
  const tame = tameHtml(source, MOST_ELEMENTS)
  if (!tame) return 'too-many-elements'
  const page = parsePage(tame.html)
  const metadata = readMetadata(page.document, readJsonLd(tame.jsonLd))
  const article = page.readable()
  return { metadata, blocks: article ? cleanBlocks(blocksOf(article), { title: metadata.title, captions }) : [] }
}
