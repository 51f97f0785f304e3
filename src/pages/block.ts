import { hashOf, type Page, type Paragraph, type ParagraphKind } from '../model/index.js'

/** A paragraph on its way into a page. */
export type Block = {
  readonly kind: ParagraphKind
  /** One line, trimmed, whitespace folded. */
  readonly text: string
  /** How many characters of `text` stand inside links. */
  readonly linked: number
}

/** What is read of a page beside its paragraphs. */
export type Metadata = {
  readonly title?: string
  readonly url?: string
  readonly source?: string
  readonly published?: string
}

/** What lies between two paragraphs of `Page.text`. */
const GAP = '\n\n'

/** Whitespace folded into single ordinary spaces, invisible characters and broken halves of surrogate pairs taken out. */
export function fold(text: string): string {
  return wellFormed(text)
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu, '')
    .trim()
}

/** A text that UTF-8 can hold: half a surrogate pair becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

/** The page of these blocks; a block without text is passed over. */
export function pageOf(id: string, metadata: Metadata, blocks: readonly Block[]): Page {
  const paragraphs: Paragraph[] = []
  const texts: string[] = []
  let start = 0
  for (const { kind, text } of blocks) {
    if (text === '') continue
    paragraphs.push({ kind, start, end: start + text.length })
    texts.push(text)
    start += text.length + GAP.length
  }
  const text = texts.join(GAP)
  return { id, ...metadata, text, textHash: hashOf(text), paragraphs }
}
