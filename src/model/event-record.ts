import { z } from 'zod'
import { Anchor } from './anchor.js'
import { DateValue } from './day.js'
import { Participant } from './participant.js'
import { CONTEXTS, CUES, EVENT_TYPES, MEETING_KINDS, MEETING_LEVELS, STATUSES } from './vocabulary.js'

export const Meeting = z.object({ kind: z.enum(MEETING_KINDS), level: z.enum(MEETING_LEVELS).nullable() }).readonly()
export type Meeting = z.infer<typeof Meeting>

/** A place of an event: `name` as known, `country` ISO 3166 alpha-3, `text` the words found. */
export const Place = z.object({ name: z.string(), country: z.string().nullable(), text: z.string() }).readonly()
export type Place = z.infer<typeof Place>

/** A count the report gives: "at least 1,200 prisoners" is low 1200, best 1200, high 1200, unit "prisoner". */
export const Quantity = z
  .object({ low: z.number(), best: z.number(), high: z.number(), unit: z.string(), text: z.string() })
  .readonly()
export type Quantity = z.infer<typeof Quantity>

/** The words each field was read from; a field that was not read has none. */
export const Cues = z.partialRecord(z.enum(CUES), Anchor).readonly()
export type Cues = z.infer<typeof Cues>

/** Who did what with whom, as one report tells it. */
export const EventRecord = z
  .object({
    id: z.string(),
    event: z.enum(EVENT_TYPES),
    mode: z.string().nullable(),
    meeting: Meeting.nullable(),
    context: z.array(z.enum(CONTEXTS)).readonly(),
    status: z.enum(STATUSES),
    actor: z.array(Participant).readonly(),
    recipient: z.array(Participant).readonly(),
    thirdParty: z.array(Participant).readonly(),
    date: DateValue.nullable(),
    place: Place.nullable(),
    round: z.number().int().positive().nullable(),
    process: z.string().nullable(),
    duration: z.string().nullable(),
    quantity: z.array(Quantity).readonly(),
    initiator: Participant.nullable(),
    topic: z.string().nullable(),
    speaker: Participant.nullable(),
    anchor: Anchor,
    cues: Cues,
  })
  .readonly()
export type EventRecord = z.infer<typeof EventRecord>
