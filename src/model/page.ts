import type { Span } from './anchor.js'

/** What a paragraph is to its page. */
export type ParagraphKind = 'body' | 'lead' | 'heading' | 'caption' | 'list-item' | 'quotation'

/** A paragraph of a page: a span of `Page.text`, and what it is. */
export type Paragraph = Span & { readonly kind: ParagraphKind }

/**
 * The article of a page, chrome dropped. `text` is its paragraphs apart by a blank line; the title is kept beside the
 * text and not in it.
 */
export type Page = {
  readonly id: string
  readonly title?: string
  readonly url?: string
  /** The outlet. */
  readonly source?: string
  /** YYYY-MM-DD. */
  readonly published?: string
  readonly text: string
  /** sha256 of `text` in UTF-8, hexadecimal. */
  readonly textHash: string
  readonly paragraphs: readonly Paragraph[]
}
