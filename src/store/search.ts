import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { KeptCount, KeptText, keptRows } from './kept.js'
import { idOfKey } from './keys.js'
import type { Tables } from './tables.js'

/** A stretch of a snippet, and whether it is a word looked for. */
export type SnippetPart = { readonly text: string; readonly match: boolean }

/** A sentence that holds every word looked for. */
export type SearchHit = {
  readonly report: string
  readonly revision: number
  /** Its index in the report, and its span in the report's text (offsets as in `Anchor`). */
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** The sentence, cut short where it is long. */
  readonly snippet: readonly SnippetPart[]
  /** How many other reports carry the same text; they are not listed again. */
  readonly reprints: number
}

const MOST_WORDS = 32
const MOST_CHARACTERS = 2000
const SNIPPET_WORDS = 32

// Two of Unicode's noncharacters, which no text for reading holds.
const OPEN = '\ufdd0'
const CLOSE = '\ufdd1'

/**
 * The words of a text as FTS5 strings, all of which must be there; null where it has none. Only the first 32 words
 * within 2,000 characters count: a query is typed by a person, and FTS5 limits the depth of an expression.
 * @example matchOf('prisoner OR "swap') // '"prisoner" "OR" "swap"'
 */
export function matchOf(text: string): string | null {
  const words = text.slice(0, MOST_CHARACTERS).match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []
  const wanted = [...new Set(words)].filter(word => /[\p{L}\p{N}\p{Co}]/u.test(word)).slice(0, MOST_WORDS)
  return wanted.length === 0 ? null : wanted.map(word => `"${word}"`).join(' ')
}

function snippetParts(marked: string): readonly SnippetPart[] {
  return marked
    .split(OPEN)
    .flatMap((piece, index) => {
      const [match = '', ...rest] = piece.split(CLOSE)
      if (index === 0) return [{ text: piece, match: false }]
      return [
        { text: match, match: true },
        { text: rest.join(''), match: false },
      ]
    })
    .filter(part => part.text !== '')
}

const Row = z.object({
  report_id: KeptText,
  revision: KeptCount,
  sentence: KeptCount,
  start_offset: KeptCount,
  end_offset: KeptCount,
  text: KeptText,
  snippet: KeptText,
  reprints: KeptCount,
})

/** The best sentences first; of equally good ones, in the order of their reports. */
export async function searchSentences(
  db: Kysely<Tables>,
  file: string,
  text: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  const match = matchOf(text)
  if (match === null) return []
  const { rows } = await sql`
    select cast(r.report_id as blob) as report_id, r.revision, s.sentence, s.start_offset, s.end_offset,
      cast(s.text as blob) as text,
      cast(snippet(sentence_text, 0, ${OPEN}, ${CLOSE}, '…', ${SNIPPET_WORDS}) as blob) as snippet,
      (
        select count(*) - 1 from report o where o.is_current = 1 and o.text_hash = r.text_hash
      ) as reprints
    from sentence_text
    join sentence s on s.sentence_no = sentence_text.rowid
    join report r on r.report_no = s.report_no
    where sentence_text match ${match}
      and not exists (
        select 1 from report o where o.is_current = 1 and o.text_hash = r.text_hash and o.report_id < r.report_id
      )
    order by sentence_text.rank, r.report_id, s.sentence
    limit ${limit}`.execute(db)
  return keptRows(rows, Row, { what: 'A sentence', file }).map(row => ({
    report: idOfKey(row.report_id),
    revision: row.revision,
    sentence: row.sentence,
    start: row.start_offset,
    end: row.end_offset,
    text: row.text,
    snippet: snippetParts(row.snippet),
    reprints: row.reprints,
  }))
}
