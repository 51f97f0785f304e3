import type { Span } from '../model/index.js'
import { readMonthDayWords } from './en/month-day.js'
import { isCapital, lowerAt, readWords, type Words } from './words.js'

/** Where and when a report says it was written: "ANKARA, Aug 14 (Agency) -". */
export type Dateline = {
  /** The place as written: "ANKARA". */
  readonly place: string
  /** The day as written; the year where the dateline gives one, which is seldom. */
  readonly date: (Span & { readonly month: number; readonly day: number; readonly year: number | null }) | null
  /** From the place to the dash. */
  readonly span: Span
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―'])
/** A dateline stands at the head of one of the first paragraphs: behind a headline, a byline. */
const PARAGRAPHS = 6
const LONGEST = 140

/**
 * The dateline of a report.
 * @param text the whole report, paragraphs apart by line breaks
 * @returns null where none of the first paragraphs opens with one; never throws
 * @example findDateline('ANKARA, Aug 14 (Agency) - Talks resumed.')?.place // 'ANKARA'
 */
export function findDateline(text: string): Dateline | null {
  let from = 0
  for (let paragraph = 0; paragraph < PARAGRAPHS && from < text.length; paragraph++) {
    while (text[from] === '\n' || text[from] === '\r') from++
    const lineEnd = text.indexOf('\n', from)
    const to = Math.min(lineEnd < 0 ? text.length : lineEnd, from + LONGEST)
    const found = readDateline(text, readWords(text, from, to))
    if (found) return found
    if (lineEnd < 0) return null
    from = lineEnd + 1
  }
  return null
}

function readDateline(text: string, words: Words): Dateline | null {
  const first = words[0]
  if (!first) return null
  const placeEnd = afterPlace(words)
  const last = words[placeEnd - 1]
  if (!last) return null
  let at = skip(words, placeEnd, ',')
  const date = readMonthDayWords(words, at)
  at = skip(words, date?.to ?? at, ',')
  at = afterAgency(words, at)
  at = skip(words, at, ':')
  const dash = words[at]
  if (!dash || !DASHES.has(dash.lower) || dash.glued) return null
  const dateFrom = words[skip(words, placeEnd, ',')]
  const dateTo = date && words[date.to - 1]
  return {
    place: text.slice(first.start, last.end),
    date:
      date && dateFrom && dateTo
        ? {
            month: date.month,
            day: date.day,
            year: typeof date.year === 'number' ? date.year : null,
            start: dateFrom.start,
            end: dateTo.end,
          }
        : null,
    span: { start: first.start, end: dash.end },
  }
}

/** "ANKARA", "UNITED NATIONS", "ADDIS ABABA, Ethiopia", "KYIV/MOSCOW". */
function afterPlace(words: Words): number {
  let at = 0
  while (isAllCapitals(words[at]?.text ?? '')) {
    at++
    const joint = lowerAt(words, at)
    if ((joint === '/' || joint === '-' || joint === '.' || joint === "'") && isAllCapitals(words[at + 1]?.text ?? ''))
      at++
  }
  if (at === 0) return 0
  if (lowerAt(words, at) === ',' && !readMonthDayWords(words, at + 1)) {
    let region = at + 1
    while (region < at + 4 && words[region]?.kind === 'word' && isCapital(words[region])) region++
    if (region > at + 1) return lowerAt(words, region) === '.' ? region + 1 : region
  }
  return at
}

function afterAgency(words: Words, at: number): number {
  if (lowerAt(words, at) !== '(') return at
  for (let to = at + 1; to < words.length && to < at + 10; to++) if (lowerAt(words, to) === ')') return to + 1
  return at
}

function skip(words: Words, at: number, mark: string): number {
  return lowerAt(words, at) === mark ? at + 1 : at
}

function isAllCapitals(text: string): boolean {
  return text.length > 1 && /^[\p{Lu}\p{M}’']+$/u.test(text)
}
