import type { Anchor } from '../model/index.js'

/** Line and column, both from 1, as editors count. */
export type Position = { readonly line: number; readonly column: number }

/**
 * Where an anchor stands in the file it came from, so that an editor can jump there: the words are looked for in the
 * source, with as much of what is before them as the source has unbroken. Where markup parts them, the position is the
 * one in the report's text.
 */
export function positionIn(text: string, anchor: Anchor, source: string | null): Position {
  if (source !== null) {
    for (const lead of [anchor.prefix, anchor.prefix.slice(-12), '']) {
      const found = source.indexOf(lead + anchor.exact)
      if (found >= 0) return at(source, found + lead.length)
    }
  }
  return at(text, anchor.start)
}

function at(text: string, offset: number): Position {
  let line = 1
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
    line++
    start = end + 1
  }
  return { line, column: offset - start + 1 }
}
