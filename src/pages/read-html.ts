import { type Block, fold, type Metadata } from './block.js'
import { type CleaningFacts, cleanBlocks } from './clean-blocks.js'
import { densestElement } from './densest.js'
import { type ParsedPage, parsePage } from './dom.js'
import { blocksOf } from './html-blocks.js'
import { readJsonLd } from './json-ld.js'
import { withLead } from './lead.js'
import { hostOf, readMetadata } from './metadata.js'
import { preClean } from './pre-clean.js'
import { countWords, endsSentence } from './same-words.js'
import { tameHtml } from './tame-html.js'
import { groupsOf, linesOf } from './text-lines.js'

/** No report has so many elements, and reading more takes many seconds. */
const MOST_ELEMENTS = 100_000

/** Readability looks at an element many times; beyond this the page's densest element stands for its article. */
const MOST_FOR_READABILITY = 20_000

/**
 * An article shorter than this, in characters, is doubted: it may be one box of the page, or the notice of a page that
 * writes its text by a script.
 */
const SHORT = 300

/** A doubted article gives way to a text so many times its length. */
const MUCH_LONGER = 3

/** A page's metadata and its article's paragraphs; none where it has no article. */
export type HtmlReading = { readonly metadata: Metadata; readonly blocks: readonly Block[] }

export type HtmlOptions = {
  /** Headline and address as known from elsewhere, for a page that does not give them itself. */
  readonly title: string | undefined
  readonly url: string | undefined
  /** Whether captions of pictures are kept. */
  readonly captions: boolean
}

/**
 * Reads a web page: tamed, parsed, its metadata read, its furniture taken out, its article chosen and cleaned, in this order.
 */
export function readHtml(source: string, { title, url, captions }: HtmlOptions): HtmlReading | 'too-many-elements' {
  const tame = tameHtml(source, MOST_ELEMENTS)
  if (!tame) return 'too-many-elements'
  const page = parsePage(tame.html)
  const jsonLd = readJsonLd(tame.jsonLd)
  const metadata = readMetadata(page.document, jsonLd)
  preClean(page.document, captions)
  const address = metadata.url ?? url
  const facts = { title: metadata.title ?? title, host: address && hostOf(address), captions }
  const blocks = chooseArticle(page, tame.elements, facts)
  const stated = jsonLd.body ? statedBody(jsonLd.body) : []
  const article = isDoubted(blocks, stated) ? stated : blocks
  return { metadata, blocks: article.some(isProse) ? withLead(article) : [] }
}

function chooseArticle(page: ParsedPage, elements: number, facts: CleaningFacts): readonly Block[] {
  // The densest element comes first: Readability takes the document apart.
  const densest = densestElement(page.document)
  const dense = densest ? cleanBlocks(blocksOf(densest), facts) : []
  if (elements > MOST_FOR_READABILITY) return dense
  const article = page.readable()
  const readable = article ? cleanBlocks(blocksOf(article), facts) : []
  return isDoubted(readable, dense) ? dense : readable
}

function isDoubted(blocks: readonly Block[], others: readonly Block[]): boolean {
  const length = lengthOf(blocks)
  return length < SHORT && lengthOf(others) > length * MUCH_LONGER
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}

function statedBody(body: string): readonly Block[] {
  if (/<[a-z/]/i.test(body)) return []
  return groupsOf(linesOf(body)).flatMap(group =>
    group.map(line => ({ kind: 'body' as const, text: fold(line), linked: 0 })),
  )
}

// A page of menus and buttons alone has no line that reads as a sentence does.
function isProse(block: Block): boolean {
  return endsSentence(block.text) || countWords(block.text) >= 12
}
