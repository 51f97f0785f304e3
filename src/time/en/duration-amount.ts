import { lowerAt, type Words } from '../words.js'
import { add, EMPTY, type Fields, type Scale, scaleNamed, writeDuration } from './duration-fields.js'
import { readCount } from './number-words.js'

/** An amount of time in words. */
export type Amount = {
  readonly at: number
  readonly to: number
  /** Null where the words name no one amount: "two or three hours". */
  readonly iso: string | null
  /** Its only number is an "a" or "an". */
  readonly article: boolean
  /** Written as one adjective, "90-minute", "hour-long". */
  readonly adjective: boolean
}

/** A number of units as it stands before them; `none` where two numbers leave the amount open. */
type Number = {
  readonly to: number
  readonly whole: number
  readonly half: boolean
  readonly article: boolean
  readonly none: boolean
}

const BETWEEN: ReadonlySet<string> = new Set(
  'full whole long consecutive straight solid more additional successive'.split(' '),
)
const RUN_TOGETHER = /^(hour|day|week|month|year|decade)(?:s)?long$/
const JOINTS: ReadonlySet<string> = new Set(['to', 'or', '-', '–'])

/** "40 minutes", "two-and-a-half hours", "half an hour", "an hour and a half", "two hours and 15 minutes", "hour-long". */
export function readAmount(words: Words, at: number): Amount | null {
  const part = readPartOfUnit(words, at) ?? readLong(words, at)
  if (part) return part
  const number = readNumber(words, at)
  if (!number) return null
  const dash = lowerAt(words, number.to) === '-' ? 1 : 0
  const between = dash === 0 && BETWEEN.has(lowerAt(words, number.to)) ? 1 : 0
  const unitFrom = number.to + dash + between
  const scale = scaleAt(words, unitFrom)
  if (!scale || (number.article && dash === 1)) return null
  // "a second time" counts, where "90 seconds" last.
  if (lowerAt(words, unitFrom) === 'second' && dash === 0) return null
  const first = add(EMPTY, scale, number.whole, number.half)
  const more = number.none ? null : readMore(words, unitFrom + 1, scale, first)
  const to = afterLong(words, more?.to ?? unitFrom + 1)
  return {
    at,
    to,
    iso: number.none ? null : writeDuration(more?.fields ?? first),
    article: (number.article || isOneDay(words, at, unitFrom)) && !more && dash === 0,
    adjective: dash === 1 || to > (more?.to ?? unitFrom + 1),
  }
}

/** "One day they will meet": as little an amount as "a day". */
function isOneDay(words: Words, at: number, unit: number): boolean {
  return lowerAt(words, at) === 'one' && lowerAt(words, unit) === 'day'
}

function readNumber(words: Words, at: number): Number | null {
  const decimal = words[at]?.kind === 'figure' ? /^(\d{1,4})\.(\d+)$/.exec(words[at]?.text ?? '') : null
  if (decimal) {
    const half = /^50*$/.test(decimal[2] ?? '')
    return {
      to: at + 1,
      whole: Number(decimal[1]),
      half,
      article: false,
      none: !half && !/^0+$/.test(decimal[2] ?? ''),
    }
  }
  const count = readCount(words, at, true)
  if (!count) return null
  const article = lowerAt(words, at) === 'a' || lowerAt(words, at) === 'an'
  if (article && lowerAt(words, at + 1) === 'couple') return null
  const half = afterAndAHalf(words, count.to)
  if (half !== null) return { to: half, whole: count.count, half: true, article: false, none: false }
  const second = JOINTS.has(lowerAt(words, count.to)) && !article ? readCount(words, count.to + 1) : null
  if (second) return { to: second.to, whole: 0, half: false, article: false, none: true }
  const both =
    lowerAt(words, at - 1) === 'between' && lowerAt(words, count.to) === 'and' ? readCount(words, count.to + 1) : null
  if (both) return { to: both.to, whole: 0, half: false, article: false, none: true }
  return { to: count.to, whole: count.count, half: false, article, none: false }
}

/** Where "and a half", "-and-a-half" ends, or null. */
function afterAndAHalf(words: Words, at: number): number | null {
  let next = at
  for (const word of ['and', 'a', 'half']) {
    if (lowerAt(words, next) === '-') next++
    if (lowerAt(words, next) !== word) return null
    next++
  }
  return next
}

/** "half an hour", "a half-hour", "a quarter of an hour", "three-quarters of an hour". */
function readPartOfUnit(words: Words, at: number): Amount | null {
  const lead = lowerAt(words, at) === 'a' ? 1 : 0
  const from = at + lead
  if (lowerAt(words, from) === 'half') {
    const joint = lowerAt(words, from + 1)
    const scale = joint === 'a' || joint === 'an' || joint === '-' ? scaleAt(words, from + 2) : null
    const to = scale ? from + 3 : from + 2
    const named = scale ?? scaleAt(words, from + 1)
    if (!named) return null
    return {
      at,
      to: afterLong(words, to),
      iso: writeDuration(add(EMPTY, named, 0, true)),
      article: false,
      adjective: joint === '-',
    }
  }
  const quarters = lowerAt(words, from) === 'quarter' ? 1 : lowerAt(words, from) === 'three' ? 3 : 0
  const noun = quarters === 3 ? (lowerAt(words, from + 1) === '-' ? from + 2 : from + 1) : from
  if (quarters === 0 || (quarters === 3 && lowerAt(words, noun) !== 'quarters')) return null
  if (lowerAt(words, noun + 1) !== 'of' || lowerAt(words, noun + 2) !== 'an' || lowerAt(words, noun + 3) !== 'hour')
    return null
  return { at, to: noun + 4, iso: `PT${quarters * 15}M`, article: false, adjective: false }
}

/** "hour-long", "an hour-long", "daylong", "a weeklong". */
function readLong(words: Words, at: number): Amount | null {
  const from = lowerAt(words, at) === 'a' || lowerAt(words, at) === 'an' ? at + 1 : at
  const together = RUN_TOGETHER.exec(lowerAt(words, from))
  const scale = together ? scaleNamed(together[1] ?? '') : scaleAt(words, from)
  if (!scale || lowerAt(words, from).endsWith('s')) return null
  const to = together ? from + 1 : afterLong(words, from + 1)
  if (to === from + 1 && !together) return null
  if (lowerAt(words, from).endsWith('slong')) return null
  return { at: from, to, iso: writeDuration(add(EMPTY, scale, 1, false)), article: false, adjective: true }
}

function afterLong(words: Words, at: number): number {
  const dash = lowerAt(words, at) === '-' ? 1 : 0
  return lowerAt(words, at + dash) === 'long' && dash === 1 ? at + 2 : at
}

/** "and a half" behind the unit, or a second, smaller unit: "two hours and 15 minutes", "2 hours 40 minutes". */
function readMore(
  words: Words,
  at: number,
  scale: Scale,
  fields: Fields,
): { readonly fields: Fields; readonly to: number } | null {
  const half = afterAndAHalf(words, at)
  if (half !== null) return { fields: add(fields, scale, 0, true), to: half }
  const from = lowerAt(words, at) === 'and' ? at + 1 : at
  const count = readCount(words, from, from > at)
  const smaller = count ? scaleAt(words, count.to) : null
  if (!count || !smaller || smaller.size >= scale.size) return null
  return { fields: add(fields, smaller, count.count, false), to: count.to + 1 }
}

function scaleAt(words: Words, at: number): Scale | null {
  return words[at]?.kind === 'word' ? scaleNamed(lowerAt(words, at)) : null
}
