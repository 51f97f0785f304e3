import type { DateMention, Sentence } from '../model/index.js'
import { type Days, parseDay, writeDay } from './calendar.js'
import { returnMeant } from './choose.js'
import { type Dateline, findDateline } from './dateline.js'
import { noteHappenings } from './en/happenings.js'
import { leanBeside } from './en/lean-beside.js'
import { leanInTree } from './en/lean-tree.js'
import { leanInWords } from './en/lean-words.js'
import { dayIn } from './en/month-day.js'
import { orderShown } from './en/numeric.js'
import { hidePersons, namesPersonMay } from './en/person-names.js'
import { readDate } from './en/readers.js'
import type { Lean, Reading } from './reading.js'
import { lowerAt, readWords, type Words } from './words.js'

/** What the time room needs of a sentence; `Sentence` fits. */
export type SentenceLike = Pick<Sentence, 'index' | 'start' | 'end' | 'tokens'>

/** How many sentences on a date can still be leant on by "the next day". */
const MEMORY = 3
/** A dateline's day counts as the report's own when publication followed it within so many days. */
const FILED_WITHIN = 14

/**
 * The dates a report tells, in order and never overlapping.
 * @param text the whole report; offsets of the mentions are into it
 * @param sentences its sentences, in order
 * @param published the day of publication, YYYY-MM-DD; without it only what the text itself dates has a value
 * @returns one mention for each date; `value` is null where the words give no day that can be known; never throws
 * @example findDates('They met on May 16.', sentences, '2025-05-20')[0]?.value // { start: '2025-05-16', end: '2025-05-16', precision: 'day' }
 */
export function findDates(text: string, sentences: readonly SentenceLike[], published: string | null): DateMention[] {
  const dateline = findDateline(text)
  const today = ownDay(published, dateline)
  const dayFirst = orderIn(text)
  const mayIsPerson = namesPersonMay(text)
  const mentions: DateMention[] = []
  let told: { readonly days: Days | null; readonly sentence: number } | null = null
  const dated = new Map<string, Days>()
  let order = 0
  for (const sentence of sentences) {
    const words = hidePersons(readWords(text, skipDateline(sentence, dateline), sentence.end), mayIsPerson)
    let frame: number | null = null
    const own: { from: number; to: number; days: Days | null }[] = []
    for (const { from, reading } of readingsIn(sentence, words)) {
      const remembered = told && order - told.sentence <= MEMORY ? told.days : null
      const lean = leanAt(sentence, words, from, reading.to)
      const days = reading.resolve({ today, told: remembered, lean, frame, dayFirst, dated })
      own.push({ from, to: reading.to, days })
      if (from <= 1) frame = frameOf(words, from, reading.to, days)
      const mention = mentionOf(text, sentence.index, words, from, reading, days)
      if (!mention) continue
      mentions.push(mention)
      told = { days: mention.value ? days : null, sentence: order }
    }
    noteHappenings(words, own, dated)
    order++
  }
  return mentions
}

/** The year a sentence sets itself in by its first words: "In 2014, …", "In May 2014, …". */
function frameOf(words: Words, from: number, to: number, days: Days | null): number | null {
  const written = words[to - 1]
  if (!days || written?.kind !== 'number' || written.text.length !== 4 || lowerAt(words, from - 1) !== 'in') return null
  return days.precision === 'year' || days.precision === 'month' ? written.number : null
}

function* readingsIn(
  sentence: SentenceLike,
  words: Words,
): Generator<{ readonly from: number; readonly reading: Reading }> {
  let at = 0
  while (at < words.length) {
    const read = readDate(words, at)
    const reading = read?.needsFuture && !isAhead(sentence, words, at, read.to) ? null : read
    if (reading) yield { from: at, reading }
    at = reading ? Math.max(reading.to, at + 1) : at + 1
  }
}

/** What stands right in front of the date tells first, then the tree; without one, or a verb in it, the nearest verb. */
function leanAt(sentence: SentenceLike, words: Words, from: number, to: number): Lean {
  const beside = leanBeside(words, from, to)
  if (beside !== undefined) return beside
  const first = words[from]
  const inTree = first && sentence.tokens.length > 0 ? leanInTree(sentence.tokens, first.start) : undefined
  return inTree === undefined ? leanInWords(words, from, to) : inTree
}

function isAhead(sentence: SentenceLike, words: Words, from: number, to: number): boolean {
  const lean = leanAt(sentence, words, from, to)
  return lean === 'future' || lean === 'promised'
}

function mentionOf(
  text: string,
  sentence: number,
  words: Words,
  from: number,
  reading: Reading,
  days: Days | null,
): DateMention | null {
  const first = words[from]
  const last = words[reading.to - 1]
  if (!first || !last) return null
  return {
    sentence,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    value: days && writtenDays(days),
    weekday: reading.weekday,
  }
}

function writtenDays(days: Days): DateMention['value'] {
  const start = writeDay(days.start)
  const end = writeDay(days.end)
  return start && end ? { start, end, precision: days.precision } : null
}

/** The day the report speaks from: its dateline's where that lies shortly before publication. */
function ownDay(published: string | null, dateline: Dateline | null): number | null {
  const day = published === null ? null : parseDay(published)
  const filed = dateline?.date
  if (!filed) return day
  if (filed.year !== null) return dayIn(filed.year, filed.month, filed.day)?.start ?? day
  if (day === null) return null
  const near = returnMeant(year => dayIn(year, filed.month, filed.day), {
    today: day,
    told: null,
    lean: 'past',
    frame: null,
    dayFirst: null,
  })
  return near && day - near.start <= FILED_WITHIN ? near.start : day
}

function skipDateline(sentence: SentenceLike, dateline: Dateline | null): number {
  if (!dateline || dateline.span.start < sentence.start || dateline.span.start >= sentence.end) return sentence.start
  return Math.min(dateline.span.end, sentence.end)
}

const NUMERIC = /\d{1,2}[/-]\d{1,2}[/-]\d{4}/g

/** Whether the report's numeric dates set the day first; null where they show nothing or contradict one another. */
function orderIn(text: string): boolean | null {
  let order: boolean | null = null
  for (const [date] of text.matchAll(NUMERIC)) {
    const shown = orderShown(date)
    if (shown === null) continue
    if (order !== null && order !== shown) return null
    order = shown
  }
  return order
}
