/** A unit of time as ISO 8601 writes it, the larger `size` first. */
export type Scale = { readonly field: keyof Fields; readonly times: number; readonly size: number }

export type Fields = {
  readonly years: number
  readonly months: number
  readonly weeks: number
  readonly days: number
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
}

export const EMPTY: Fields = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 }

const SCALES: ReadonlyMap<string, Scale> = new Map<string, Scale>([
  ['second', { field: 'seconds', times: 1, size: 0 }],
  ['minute', { field: 'minutes', times: 1, size: 1 }],
  ['min', { field: 'minutes', times: 1, size: 1 }],
  ['hour', { field: 'hours', times: 1, size: 2 }],
  ['hr', { field: 'hours', times: 1, size: 2 }],
  ['day', { field: 'days', times: 1, size: 3 }],
  ['week', { field: 'weeks', times: 1, size: 4 }],
  ['fortnight', { field: 'weeks', times: 2, size: 4 }],
  ['month', { field: 'months', times: 1, size: 5 }],
  ['year', { field: 'years', times: 1, size: 6 }],
  ['decade', { field: 'years', times: 10, size: 7 }],
])

/** The unit a word names, singular or plural. */
export function scaleNamed(lower: string): Scale | null {
  return SCALES.get(lower) ?? (lower.endsWith('s') ? (SCALES.get(lower.slice(0, -1)) ?? null) : null)
}

/** What half a unit is in the next smaller one; half a week or a month is in none, and stays a fraction. */
const HALVES: Readonly<Record<keyof Fields, readonly [keyof Fields, number]>> = {
  years: ['months', 6],
  months: ['months', 0.5],
  weeks: ['weeks', 0.5],
  days: ['hours', 12],
  hours: ['minutes', 30],
  minutes: ['seconds', 30],
  seconds: ['seconds', 0.5],
}

export function add(fields: Fields, scale: Scale, count: number, half: boolean): Fields {
  const sum = { ...fields, [scale.field]: fields[scale.field] + count * scale.times }
  if (!half) return sum
  if (scale.times > 1) return { ...sum, [scale.field]: sum[scale.field] + scale.times / 2 }
  const [field, amount] = HALVES[scale.field]
  return { ...sum, [field]: sum[field] + amount }
}

/** ISO 8601, the units as they were said: 90 minutes are PT90M. Null where it lasts no time. */
export function writeDuration(fields: Fields): string | null {
  const { years, months, hours, minutes, seconds } = fields
  // ISO 8601 mixes weeks with nothing.
  const alone = fields.days === 0 && years === 0 && months === 0 && hours === 0 && minutes === 0 && seconds === 0
  if (fields.weeks > 0 && alone) return `P${fields.weeks}W`
  const days = fields.days + fields.weeks * 7
  const date = part(years, 'Y') + part(months, 'M') + part(days, 'D')
  const time = part(hours, 'H') + part(minutes, 'M') + part(seconds, 'S')
  if (date === '' && time === '') return null
  return `P${date}${time === '' ? '' : `T${time}`}`
}

function part(count: number, letter: string): string {
  return count === 0 ? '' : `${count}${letter}`
}
