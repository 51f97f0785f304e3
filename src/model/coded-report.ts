import { z } from 'zod'
import { Day } from './day.js'
import { DocumentRecord } from './document-record.js'
import { EventRecord } from './event-record.js'
import { Finding } from './finding.js'
import { Position } from './position.js'

/** One report and everything read from it: what `rapporteur code` prints, a line each. */
export const CodedReport = z
  .object({
    id: z.string().min(1),
    title: z.string().optional(),
    url: z.string().optional(),
    source: z.string().optional(),
    published: Day.optional(),
    text: z.string(),
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
    coder: z.string(),
    records: z.array(EventRecord).readonly(),
    documents: z.array(DocumentRecord).readonly(),
    positions: z.array(Position).readonly(),
    findings: z.array(Finding).readonly(),
  })
  .readonly()
export type CodedReport = z.infer<typeof CodedReport>
