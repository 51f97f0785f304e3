import type { Status } from '../../../model/index.js'

/**
 * One sentence and what a careful reader says of one happening in it: the word that tells the happening, and its
 * status, or each of several that the words allow.
 */
export type StatusRow = readonly [text: string, trigger: string, status: Status | readonly Status[]]

/** Rows of one kind, as of the day their reports came out. */
export type StatusRows = { readonly published: string; readonly rows: readonly StatusRow[] }
