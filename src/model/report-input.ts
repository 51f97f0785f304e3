import { z } from 'zod'
import { Day } from './day.js'

/** A line of NDJSON as users give it: a report that somebody else has already taken out of its page. */
export const ReportLine = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  date: Day.nullish(),
  /** As a coded report has it, so that what `code` printed can be read again. */
  published: Day.nullish(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
})
export type ReportLine = z.infer<typeof ReportLine>

/** What is known of a report besides its bytes. */
export type ReportFacts = {
  readonly id: string
  readonly title?: string
  readonly url?: string
  readonly source?: string
  /** YYYY-MM-DD; what the page itself says comes first, this where it says nothing. */
  readonly published?: string
}

/** Why a report could not be read; a value, so that one bad page never stops the others. */
export type Unreadable = {
  readonly id: string
  readonly problem:
    | 'empty'
    | 'binary'
    | 'too-large'
    | 'no-article'
    | 'bad-date'
    | 'broken-line'
    | 'missing'
    | 'unreachable'
  /** One sentence: what, where, the way out. */
  readonly message: string
}

/**
 * Whether a report could not be read, of anything that stands for one: a page, a record with or without its sentences.
 * @example const report = codeReport(input); if (isUnreadable(report)) warn(report.message)
 */
export function isUnreadable(reading: object): reading is Unreadable {
  return 'problem' in reading && 'message' in reading
}
