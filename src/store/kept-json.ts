import type { z } from 'zod'
import { StoreError } from './store-error.js'

/** Where a value was kept, for the reader of an error: what it is ("Report rutte-call") and in which file. */
export type Whereabouts = { readonly what: string; readonly file: string }

/**
 * A value out of the file, checked: the file comes from outside. It is handed on as it is, not as the schema would copy
 * it, so that its fields keep their order and it prints as it was put in.
 * @throws StoreError `damaged`
 */
export function checkKept<T>(value: unknown, schema: z.ZodType<T>, { what, file }: Whereabouts): T {
  const conforms = (candidate: unknown): candidate is T => schema.safeParse(candidate).success
  if (conforms(value)) return value
  throw new StoreError(
    'damaged',
    `${what} in ${file} is not as rapporteur writes it; restore the file from a copy, or read the reports again into a new dossier.`,
  )
}

/** `checkKept` for a JSON column. */
export function parseKept<T>(json: unknown, schema: z.ZodType<T>, whereabouts: Whereabouts): T {
  return checkKept(parsed(json), schema, whereabouts)
}

function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
