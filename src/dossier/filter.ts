import { z } from 'zod'
import { EVENT_TYPES, isDay, STATUSES } from '../model/index.js'
import { lastDayOf } from './timing.js'

/** What `--actor --process --type --status --since --until` and the site's query parameters say, read. */
export type Filter = {
  /** Words of a name, or an id or code whole. */
  readonly actor?: string | undefined
  /** Words of a process's name. */
  readonly process?: string | undefined
  readonly type?: (typeof EVENT_TYPES)[number] | undefined
  readonly status?: (typeof STATUSES)[number] | undefined
  /** First and last day, YYYY-MM-DD. */
  readonly since?: string | undefined
  readonly until?: string | undefined
}

export const FILTERS = ['actor', 'process', 'type', 'status', 'since', 'until'] as const

const blankIsNone = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const words = z.preprocess(
  blankIsNone,
  z.string().trim().max(400, { error: 'is longer than 400 characters' }).optional(),
)
const word = <const T extends readonly [string, ...string[]]>(list: T, fold: (text: string) => string) =>
  z.preprocess(
    value => (typeof blankIsNone(value) === 'string' ? fold(String(value).trim()) : blankIsNone(value)),
    z.enum(list, { error: `is none of ${list.join(', ')}` }).optional(),
  )
const day = (whole: (text: string) => string | null) =>
  z.preprocess(
    blankIsNone,
    z
      .string()
      .transform((text, context) => {
        const found = whole(text.trim())
        if (found !== null) return found
        context.addIssue({ code: 'custom', message: 'is not a date written YYYY-MM-DD, YYYY-MM or YYYY' })
        return z.NEVER
      })
      .optional(),
  )

/** The filters as a user writes them. */
export const FilterInput = z.object({
  actor: words,
  process: words,
  type: word(EVENT_TYPES, text => text.toUpperCase()),
  status: word(STATUSES, text => text.toLowerCase()),
  since: day(text => firstDay(text)),
  until: day(text => lastDay(text)),
})

/**
 * Reads filters from what a user wrote: command-line options or query parameters. Blank ones are left out; a month or
 * a year stands for its first day in `since` and its last in `until`.
 * @returns the filter, and one sentence for each value that is none; such a value does not filter
 * @example readFilter({ since: '2025-03', type: 'agree' }).filter // { since: '2025-03-01', type: 'AGREE' }
 */
export function readFilter(input: Readonly<Record<string, string | undefined>>): {
  readonly filter: Filter
  readonly problems: readonly string[]
} {
  const problems: string[] = []
  const filter: Record<string, unknown> = {}
  for (const name of FILTERS) {
    const read = FilterInput.shape[name].safeParse(input[name])
    if (!read.success)
      problems.push(`${name} "${input[name]?.slice(0, 60)}" ${read.error.issues[0]?.message ?? 'is no value'}.`)
    else if (read.data !== undefined) filter[name] = read.data
  }
  return { filter: FilterInput.parse(filter), problems }
}

function firstDay(text: string): string | null {
  if (/^\d{4}$/.test(text)) return dayOrNull(`${text}-01-01`)
  return dayOrNull(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text)
}

function lastDay(text: string): string | null {
  if (/^\d{4}$/.test(text)) return dayOrNull(`${text}-12-31`)
  return dayOrNull(/^\d{4}-\d{2}$/.test(text) ? lastDayOf(text) : text)
}

const dayOrNull = (text: string) => (isDay(text) ? text : null)
