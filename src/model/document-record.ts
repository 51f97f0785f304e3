import { z } from 'zod'
import { Anchor } from './anchor.js'
import { DateValue } from './day.js'
import { Participant } from './participant.js'
import { DOCUMENT_KINDS, DOCUMENT_STATUSES } from './vocabulary.js'

/** One thing a document provides: who is to do what, for what in return, on which condition, by when. */
export const Provision = z
  .object({
    party: Participant.nullable(),
    text: z.string(),
    issue: z.string().nullable(),
    condition: z.string().nullable(),
    counterpart: z.string().nullable(),
    deadline: DateValue.nullable(),
    anchor: Anchor,
  })
  .readonly()
export type Provision = z.infer<typeof Provision>

/** A document of the negotiation, as one report tells it. */
export const DocumentRecord = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    kind: z.enum(DOCUMENT_KINDS),
    date: DateValue.nullable(),
    parties: z.array(Participant).readonly(),
    tabledBy: Participant.nullable(),
    status: z.enum(DOCUMENT_STATUSES).nullable(),
    provisions: z.array(Provision).readonly(),
    anchor: Anchor,
  })
  .readonly()
export type DocumentRecord = z.infer<typeof DocumentRecord>
