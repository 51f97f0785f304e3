import { z } from 'zod'
import { Anchor } from './anchor.js'
import { SEVERITIES } from './vocabulary.js'

/** What is known from outside the report, and where it is known from. */
export const Reference = z.object({ text: z.string(), source: z.string() }).readonly()
export type Reference = z.infer<typeof Reference>

/**
 * A contradiction or a doubt, with each of its sides as evidence. `silenced` is the reason code where the difference
 * is no conflict, and null where it stands.
 */
export const Finding = z
  .object({
    id: z.string(),
    rule: z.string(),
    severity: z.enum(SEVERITIES),
    message: z.string(),
    evidence: z.array(Anchor).readonly(),
    reference: Reference.optional(),
    silenced: z.string().nullable(),
  })
  .readonly()
export type Finding = z.infer<typeof Finding>
