import type { Anchor } from '../model/index.js'
import { type SourceText, withoutBlanks } from './source-text.js'

/** Line and column, both from 1, the column in UTF-16 units, as editors count. */
export type Position = { readonly line: number; readonly column: number }

const LITTLE_CONTEXT = 12

/**
 * Where an anchor stands in the file it came from, so that an editor can jump there: its words are looked for with what
 * is around them, then alone. Words the source does not have, or no source, leave the position in the report's text.
 * @example positionIn(report.text, anchor, sourceText(html)) // { line: 12, column: 4 }
 */
export function positionIn(text: string, anchor: Anchor, source: SourceText | null): Position {
  const exact = withoutBlanks(anchor.exact)
  if (source !== null && exact !== '') {
    const before = withoutBlanks(anchor.prefix)
    const after = withoutBlanks(anchor.suffix)
    for (const [lead, tail] of [
      [before, after],
      [before, ''],
      ['', after],
      [before.slice(-LITTLE_CONTEXT), ''],
      ['', after.slice(0, LITTLE_CONTEXT)],
      ['', ''],
    ] as const) {
      const found = source.seen.indexOf(lead + exact + tail)
      const offset = found < 0 ? undefined : source.at[found + lead.length]
      if (offset !== undefined) return at(source.raw, offset)
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
