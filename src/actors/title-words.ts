import type { Title } from '../knowledge/index.js'
import type { Cursor } from './cursor.js'
import type { Piece } from './piece.js'

/** Titles that may be about one state and belong to another. */
export const ABROAD: ReadonlySet<string> = new Set([
  'Special Envoy',
  'Ambassador',
  'Special Rapporteur',
  'Coordinator',
  'Mediator',
  'High Representative',
  'Aid Chief',
  'Peacekeeping Chief',
])

/** The words of a title, in the singular, without the owner inside it. */
export function shownTitle(cursor: Cursor, piece: Extract<Piece, { kind: 'title' }>, title: Title): string {
  const shown = cursor.text.slice(piece.start, piece.end)
  return piece.form.plural ? singular(shown, title) : shown
}

/** The form of a title whose plural the words are; in the words' own capitals as far as they go. */
function singular(shown: string, title: Title): string {
  const lower = shown.toLowerCase()
  const form = [title.title, ...title.forms].find(
    one => lower !== one.toLowerCase() && isPluralOf(lower, one.toLowerCase()),
  )
  if (!form) return shown.replace(/s$/, '')
  const capital = shown.charAt(0) !== lower.charAt(0)
  const inner = / [A-Z]/.test(shown)
  const small = form.toLowerCase()
  if (inner)
    return small.replace(
      /(^|[ -])(?!of |the |and |for )(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
  return capital ? small.charAt(0).toUpperCase() + small.slice(1) : small
}

function isPluralOf(plural: string, form: string): boolean {
  const own = plural.split(' ')
  const one = form.split(' ')
  return own.length === one.length && own.every((word, index) => sameWord(word, one[index] ?? ''))
}

function sameWord(plural: string, word: string): boolean {
  return (
    plural === word ||
    plural === `${word}s` ||
    plural === `${word}es` ||
    plural === word.replace(/man$/, 'men') ||
    plural === word.replace(/y$/, 'ies')
  )
}

/** Titles of rank or courtesy: they say how somebody is addressed, and leave open what office that is. */
const RANKS = new Set([
  'General',
  'Field Marshal',
  'Admiral',
  'Colonel',
  'Captain',
  'Sheikh',
  'Sir',
  'Mr',
  'Professor',
  'Prince',
  'Imam',
  'Ayatollah',
  'Archbishop',
])

export function isRank(title: Title): boolean {
  return RANKS.has(title.title)
}

/** Forms of address that are no office at all. */
export function isAddress(title: Title): boolean {
  return title.title === 'Mr' || title.title === 'Sir' || title.title === 'Sheikh'
}
