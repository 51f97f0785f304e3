import type { Span } from '../model/index.js'
import { type MonthDay, readMonthDayWords } from './en/month-day.js'
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
  const parts = placeFirst(words) ?? dateFirst(words)
  const placeFrom = words[parts?.place.from ?? -1]
  const placeTo = words[(parts?.place.to ?? 0) - 1]
  const last = words[parts?.end ?? -1]
  const first = words[0]
  if (!parts || !first || !placeFrom || !placeTo || !last) return null
  const { date } = parts
  const dateFrom = date && words[date.from]
  const dateTo = date && words[date.to - 1]
  return {
    place: text.slice(placeFrom.start, placeTo.end),
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
    span: { start: first.start, end: last.end },
  }
}

/** The parts of a dateline by the indices of their words; `end` is the dash. */
type Parts = {
  readonly place: { readonly from: number; readonly to: number }
  readonly date: (MonthDay & { readonly from: number }) | null
  readonly end: number
}

/** "ANKARA, Aug 14 (Agency) -"; a place in small letters needs its date: "Ankara, 14 August 2025 –". */
function placeFirst(words: Words): Parts | null {
  const capitals = afterPlace(words)
  const to = capitals > 0 ? capitals : afterName(words)
  if (to === 0) return null
  const from = skip(words, to, ',')
  const date = readMonthDayWords(words, from)
  if (capitals === 0 && (!date || from === to)) return null
  const end = skip(words, afterAgency(words, skip(words, date?.to ?? from, ',')), ':')
  const colon = date !== null && lowerAt(words, end - 1) === ':'
  if (!isDash(words, end) && !colon) return null
  return { place: { from: 0, to }, date: date && { ...date, from }, end: isDash(words, end) ? end : end - 1 }
}

/** "February 23, 2018 (KHARTOUM) –". */
function dateFirst(words: Words): Parts | null {
  const date = readMonthDayWords(words, 0)
  const from = date ? skip(words, date.to, '(') : 0
  if (!date || from === date.to) return null
  let to = from
  while (isAllCapitals(words[to]?.text ?? '')) to++
  if (to === from || lowerAt(words, to) !== ')' || !isDash(words, to + 1)) return null
  return { place: { from, to }, date: { ...date, from: 0 }, end: to + 1 }
}

function isDash(words: Words, at: number): boolean {
  const dash = words[at]
  return dash !== undefined && DASHES.has(dash.lower) && !dash.glued
}

/** "Ankara", "New York". */
function afterName(words: Words): number {
  let at = 0
  while (at < 3 && words[at]?.kind === 'word' && isCapital(words[at])) at++
  return at
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
