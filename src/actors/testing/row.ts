/**
 * A text, the day it was published, and every mention expected, in the order of the text, each written
 * "words = name; kind CODE SECTOR; office; role" with "-" for what is not known; office and role may be left out.
 */
export type Row = readonly [text: string, published: string | null, expected: readonly string[]]

/** The day most rows are read on. */
export const AUGUST = '2025-08-14'
