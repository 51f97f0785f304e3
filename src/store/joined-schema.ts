import { z } from 'zod'
import { type CrossFinding, EVENT_TYPES, type Event, Finding, Participant, SLOTS, STATUSES } from '../model/index.js'

const Evidence = z.object({ report: z.string(), record: z.string() }).readonly()
const evidence = z.array(Evidence).readonly()

const Party = z
  .object({ participant: Participant, part: z.enum(['actor', 'recipient', 'thirdParty']), evidence })
  .readonly()

const Slot = z
  .object({
    slot: z.enum(SLOTS),
    values: z.array(z.object({ value: z.string(), evidence }).readonly()).readonly(),
    conservative: z.string().nullable(),
    informative: z.string().nullable(),
    representative: z.string().nullable(),
    disputed: z.boolean(),
  })
  .readonly()

/** `Event` of the model, for reading it back from a file. */
export const EventSchema: z.ZodType<Event> = z
  .object({
    id: z.string(),
    event: z.enum(EVENT_TYPES),
    status: z.enum(STATUSES),
    label: z.string(),
    parties: z.array(Party).readonly(),
    slots: z.array(Slot).readonly(),
    evidence,
    sources: z.number().int().nonnegative(),
  })
  .readonly()

/** `CrossFinding` of the model, for reading it back from a file. */
export const CrossFindingSchema: z.ZodType<CrossFinding> = Finding.unwrap()
  .extend({ reports: z.array(z.string()).readonly(), event: z.string().nullable() })
  .readonly()
