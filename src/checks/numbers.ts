import { ONES, SCALES, TENS } from '../language/index.js'

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/**
 * The number that one word writes; null where it writes none.
 * @example numberOf('1,200') // 1200
 * @example numberOf('forty-two') // 42
 */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''))
  const [ten = '', one] = word.toLowerCase().split('-')
  const small = ONES.indexOf(ten)
  if (one === undefined) return small >= 0 ? small : tensOf(ten)
  const tens = tensOf(ten)
  const ones = ONES.indexOf(one)
  return tens === null || ones < 1 || ones > 9 ? null : tens + ones
}

function tensOf(word: string): number | null {
  const at = TENS.indexOf(word)
  return at < 2 ? null : at * 10
}

/** What a number is multiplied by where this word stands behind it: "12 million". */
export function scaleOf(word: string): number | null {
  return SCALES.get(word.toLowerCase()) ?? null
}

/**
 * The place in an order that a word writes: 3 of "third" and of "3rd"; null where it writes none.
 */
export function ordinalOf(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(word)
  if (digits) return Number(digits[1])
  const at = ORDINALS.indexOf(word.toLowerCase())
  return at < 0 ? null : at + 1
}
