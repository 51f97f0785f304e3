import { z } from 'zod'
import { Day } from '../model/index.js'

const Names = z.array(z.string())

/** A report about mediation, and the names its coders wrote down: who mediated, for whom, between whom, where. */
export const MediationGold = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  date: Day.nullish(),
  /** The state the conflict is in. */
  country: z.string(),
  thirdParties: Names,
  mediators: Names,
  localParties: Names,
  localPeople: Names,
  places: Names,
})
export type MediationGold = z.infer<typeof MediationGold>
