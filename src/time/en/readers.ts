import type { Reader, Reading } from '../reading.js'
import type { Words } from '../words.js'
import { readOpenRange } from './open-range.js'
import { firstReading, readPoint } from './points.js'
import { readRange } from './range.js'

/** Every way English copy says a date. The order counts: what is put together of several dates comes first. */
const READERS: readonly Reader[] = [readRange, readOpenRange, readPoint]

/** The longest way of saying a date that begins at a word, or null. */
export function readDate(words: Words, at: number): Reading | null {
  return firstReading(READERS, words, at)
}
