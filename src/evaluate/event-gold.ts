import { z } from 'zod'
import { Day, EVENT_TYPES, type EventType, STATUSES } from '../model/index.js'

/** Types of PLOVER before 2021 that older gold sets still use. */
const RENAMED: Readonly<Record<string, EventType>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

const Type = z
  .string()
  .transform(name => RENAMED[name.toUpperCase()] ?? name.toUpperCase())
  .pipe(z.enum(EVENT_TYPES))

const Codes = z
  .union([z.string().transform(code => [code]), z.array(z.string())])
  .nullish()
  .transform(codes => codes ?? [])

/** One event as a person read it; `mode`, `status` and `third` are asked for only where they are given. */
export const GoldEvent = z.object({
  type: Type,
  /** Types one may as well give it. */
  alt: z
    .array(Type)
    .nullish()
    .transform(types => types ?? []),
  /** Modes that are right; null among them where none is right too. */
  mode: z.array(z.string().nullable()).optional(),
  status: z.array(z.enum(STATUSES)).optional(),
  source: Codes,
  target: Codes,
  third: Codes,
})
export type GoldEvent = z.infer<typeof GoldEvent>

/** A sentence with every event it tells; `unreal` holds what it denies or only supposes. */
export const EventGold = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  date: Day.nullish(),
  exclude: z.unknown().optional(),
  gold: z.array(GoldEvent),
  unreal: z.array(GoldEvent).default([]),
})
export type EventGold = z.infer<typeof EventGold>
