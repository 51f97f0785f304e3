import { z } from 'zod'

/** A record of a report as a decision names it: by its id, and by its words where the report has been read anew since. */
export const Cited = z
  .object({ report: z.string(), record: z.string(), event: z.string(), exact: z.string() })
  .readonly()
export type Cited = z.infer<typeof Cited>

const Actor = z.object({ id: z.string(), name: z.string() }).readonly()

/** What a finding comes to: a true one that may stand, no contradiction at all, or one that has been mended. */
export const SETTLED_AS = ['accepted', 'false-alarm', 'corrected'] as const

/** What a person has decided: about the joining, or of a finding. */
export const Ruling = z.discriminatedUnion('kind', [
  /** The records of all groups tell one event. */
  z.object({ kind: z.literal('merge-events'), groups: z.array(z.array(Cited).readonly()).readonly() }).readonly(),
  /** The records of the two groups tell two events. */
  z
    .object({ kind: z.literal('split-event'), apart: z.array(Cited).readonly(), rest: z.array(Cited).readonly() })
    .readonly(),
  /** All of these are the first. */
  z.object({ kind: z.literal('merge-actors'), into: Actor, others: z.array(Actor).readonly() }).readonly(),
  /** In these reports, it is somebody else. */
  z
    .object({ kind: z.literal('split-actor'), from: Actor, into: Actor, reports: z.array(z.string()).readonly() })
    .readonly(),
  /** A person has seen a finding; its words name it where a report has been read anew since. */
  z
    .object({
      kind: z.literal('settle-finding'),
      finding: z.string(),
      rule: z.string(),
      as: z.enum(SETTLED_AS),
      sides: z.array(z.object({ report: z.string(), exact: z.string() }).readonly()).readonly(),
    })
    .readonly(),
])
export type Ruling = z.infer<typeof Ruling>

/** A decision as the dossier keeps it; nothing is ever taken out of the list. */
export type Decision = {
  /** Counted from 1, in the order they were made. */
  readonly no: number
  readonly at: string
  readonly by: string
  readonly reason: string | null
  readonly ruling: Ruling
  /** When and by whom it was taken back; null while it stands. */
  readonly undone: { readonly at: string; readonly by: string; readonly reason: string | null } | null
}
