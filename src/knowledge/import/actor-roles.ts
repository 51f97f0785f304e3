import { isDay } from '../../model/index.js'

/** A code with the days it holds for: "[KENGOV 780822-021230]", "[KENGOV >080417]", "[KENELI]". */
export type Role = {
  readonly code: string
  /** YYYY-MM-DD; null where the file gives none. */
  readonly from: string | null
  readonly to: string | null
  /** "[CODE]", without days. */
  readonly always: boolean
  /** What the file remarks on the line. */
  readonly remark: string
}

/** Years of two digits below this are of this century. */
const CENTURY = 30

const ROLE = /^\s*(~?[A-Za-z]{2,30}|---)\s*(?:([<>])\s*(\d{5,9})|(\d{5,9})\s*-\s*(\d{5,9}))?\s*$/

/**
 * Reads what stands in one pair of brackets.
 * @returns null for "[---]", which says that nobody knows; a sentence's end where it cannot be read
 * @example roleOf('KENGOV >080417', '') // { code: 'KENGOV', from: '2008-04-17', to: null, … }
 */
export function roleOf(inside: string, remark: string): Role | string | null {
  const match = ROLE.exec(inside)
  if (!match) return 'a code with dates that cannot be read'
  const [, code = '', sign, day, first, last] = match
  if (code === '---') return null
  if (sign === undefined && first === undefined) return { code, from: null, to: null, always: true, remark }
  const from = sign === '<' ? null : dayOf(sign === '>' ? day : first)
  const to = sign === '>' ? null : dayOf(sign === '<' ? day : last)
  if (from === undefined || to === undefined) return 'a date that does not exist'
  if (from !== null && to !== null && to < from) return 'an end before its beginning'
  return { code, from, to, always: false, remark }
}

/** YYMMDD or YYYYMMDD; undefined where there is no such day. */
function dayOf(digits = ''): string | undefined {
  if (digits.length !== 6 && digits.length !== 8) return undefined
  const year = digits.length === 8 ? digits.slice(0, 4) : century(digits.slice(0, 2))
  const day = `${year}-${digits.slice(-4, -2)}-${digits.slice(-2)}`
  return isDay(day) ? day : undefined
}

function century(year: string): string {
  return `${Number(year) < CENTURY ? '20' : '19'}${year}`
}
