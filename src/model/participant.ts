import { z } from 'zod'
import type { ActorMention } from './mentions.js'
import { PARTICIPANT_KINDS, ROLES, type Role } from './vocabulary.js'

/**
 * Somebody or something that takes part, as one report tells it. `text`, `start` and `end` are the words found
 * (offsets as in `Anchor`), `name` the one name the report's mentions share, `code` whom they act for here:
 * ISO 3166 alpha-3, or PLOVER's IGO, UNO, EUR, NGO, ISM, IMG, MNC.
 */
export const Participant = z
  .object({
    id: z.string(),
    name: z.string(),
    text: z.string(),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    kind: z.enum(PARTICIPANT_KINDS),
    code: z.string().nullable(),
    affiliation: z.string().nullable(),
    sector: z.string().nullable(),
    office: z.string().nullable(),
    role: z.enum(ROLES),
  })
  .readonly()
export type Participant = z.infer<typeof Participant>

/**
 * Whoever some words of a report mention, as one who takes part in a role.
 * @example participantOf(mention, mention.role ?? 'participant')
 */
export function participantOf({ actor, text, start, end }: ActorMention, role: Role): Participant {
  const { id, name, kind, code, affiliation, sector, office } = actor
  return { id, name, text, start, end, kind, code, affiliation, sector, office, role }
}
