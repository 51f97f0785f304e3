import { z } from 'zod'

/** What a gold set's figures must reach, and what they must not pass. */
export const FloorsOfSet = z.object({
  least: z.record(z.string(), z.number()).default({}),
  most: z.record(z.string(), z.number()).default({}),
})
export type FloorsOfSet = z.infer<typeof FloorsOfSet>

/** The floors of several gold sets, by the name of their file without its ending. */
export const Floors = z.record(z.string(), FloorsOfSet)
export type Floors = z.infer<typeof Floors>

/**
 * Which figures do not hold, a sentence without its full stop for each; a figure that was not reached at all is one.
 * @example belowFloors({ joined: 0.58 }, { least: { joined: 0.6 }, most: {} }) // ['joined is 0.580, and its floor 0.6']
 */
export function belowFloors(figures: Readonly<Record<string, number>>, floors: FloorsOfSet): readonly string[] {
  const told = (name: string) => (figures[name] === undefined ? 'not measured' : figures[name].toFixed(3))
  const low = Object.entries(floors.least).filter(([name, floor]) => !((figures[name] ?? Number.NaN) >= floor))
  const high = Object.entries(floors.most).filter(([name, roof]) => !((figures[name] ?? Number.NaN) <= roof))
  return [
    ...low.map(([name, floor]) => `${name} is ${told(name)}, and its floor ${floor}`),
    ...high.map(([name, roof]) => `${name} is ${told(name)}, and may be ${roof} at most`),
  ]
}
