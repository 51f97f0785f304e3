import { z } from 'zod'
import { Anchor } from './anchor.js'
import { DateValue } from './day.js'
import { Participant } from './participant.js'
import { FIRMNESSES, STANCES } from './vocabulary.js'

/** What one party wants on one issue, as one report tells it. */
export const Position = z
  .object({
    party: Participant,
    issue: z.string(),
    stance: z.enum(STANCES),
    firmness: z.enum(FIRMNESSES),
    /** The stance it gives up, where the report's words say so: "dropped its demand". */
    was: z.enum(STANCES).optional(),
    text: z.string(),
    speaker: Participant.nullable(),
    date: DateValue.nullable(),
    anchor: Anchor,
  })
  .readonly()
export type Position = z.infer<typeof Position>
