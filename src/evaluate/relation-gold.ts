import { z } from 'zod'
import { Day, EVENT_TYPES } from '../model/index.js'

const SpanPair = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])

/** The types of a marked pair; YIELD is CONCEDE or RETREAT, which its coders did not tell apart. */
export const RELATIONS = [...EVENT_TYPES, 'YIELD'] as const

/** A sentence with one pair of parties marked (JavaScript string indices, end exclusive), and what one does to the other. */
export const RelationGold = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  date: Day.nullish(),
  root: z.enum(RELATIONS),
  sourceSpan: SpanPair,
  targetSpan: SpanPair,
})
export type RelationGold = z.infer<typeof RelationGold>
