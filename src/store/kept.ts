import { isArrayBuffer } from 'node:util/types'
import { sql } from 'kysely'
import { z } from 'zod'
import { StoreError } from './store-error.js'

/** Where a value was kept, for the reader of an error: what it is ("Report rutte-call") and in which file. */
export type Whereabouts = { readonly what: string; readonly file: string }

/**
 * A text column, asked for as bytes: libsql ends the process on a text that is not UTF-8, which a damaged file may hold.
 * The row's schema reads it back with `KeptText`.
 */
export function textOf(column: string) {
  return sql<unknown>`cast(${sql.ref(column)} as blob)`
}

// A byte order mark at the head of a text belongs to the text.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A column asked for with `textOf`. */
export const KeptText = z.custom<ArrayBuffer>(isArrayBuffer).transform(bytes => decoder.decode(bytes))

/** A column that counts. */
export const KeptCount = z.number().int().nonnegative()

function damaged({ what, file }: Whereabouts): StoreError {
  return new StoreError(
    'damaged',
    `${what} in ${file} is not as rapporteur writes it; restore the file from a copy, or read the reports again into a new dossier.`,
  )
}

/**
 * Rows out of the file, checked: it comes from outside.
 * @throws StoreError `damaged`
 */
export function keptRows<T>(rows: readonly unknown[], schema: z.ZodType<T>, whereabouts: Whereabouts): readonly T[] {
  return rows.map(row => {
    const read = schema.safeParse(row)
    if (!read.success) throw damaged(whereabouts)
    return read.data
  })
}

/**
 * A value out of a JSON column, checked likewise. It is handed on as it was parsed, not as the schema would copy it, so
 * that its fields keep their order and it prints as it was put in.
 * @throws StoreError `damaged`
 */
export function keptValue<T>(json: string, schema: z.ZodType<T>, whereabouts: Whereabouts): T {
  const conforms = (value: unknown): value is T => schema.safeParse(value).success
  const value = parsed(json)
  if (conforms(value)) return value
  throw damaged(whereabouts)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
