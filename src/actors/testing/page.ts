import type { Page } from '../../model/index.js'

/** A text as a page: its paragraphs apart by a blank line. */
export function pageOf(text: string): Page {
  let start = 0
  const paragraphs = text.split('\n\n').map(paragraph => {
    const span = { start, end: start + paragraph.length, kind: 'body' as const }
    start = span.end + 2
    return span
  })
  return { id: 'row', text, textHash: '', paragraphs }
}
