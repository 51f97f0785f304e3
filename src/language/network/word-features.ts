import { hashText } from '../hashing.js'

/** Tables in which a word's spelling is looked up, beside its own vector, and how many rows each has. */
export const SPELLING_TABLES = [
  { name: 'suffix2', rows: 512 },
  { name: 'suffix3', rows: 2048 },
  { name: 'suffix4', rows: 4096 },
  { name: 'prefix3', rows: 2048 },
  { name: 'shape', rows: 256 },
] as const

export const SPELLINGS = SPELLING_TABLES.length

const SEED = { word: 2, suffix: 3, prefix: 4, shape: 5 }

/** The key by which a word's vector is found: of its small letters. */
export function wordKey(lower: string): number {
  const hash = hashText(lower, 0, lower.length, SEED.word)
  return hash === 0 ? 1 : hash
}

/**
 * Writes the rows of a word in the spelling tables to `out`, from `at` on.
 * @param first whether the word opens its sentence, where a capital says little
 */
export function writeSpelling(word: string, lower: string, first: boolean, out: Int32Array, at: number): void {
  const length = lower.length
  const suffix = (letters: number): number =>
    hashText(lower, Math.max(0, length - letters), length, SEED.suffix + letters)
  out[at] = suffix(2) & 511
  out[at + 1] = suffix(3) & 2047
  out[at + 2] = suffix(4) & 4095
  out[at + 3] = hashText(lower, 0, Math.min(3, length), SEED.prefix) & 2047
  out[at + 4] = shapeHash(word, first) & 255
}

// "Kyiv" is Xx, "U.S." X.X., "1,200" d,d: runs of one kind count once.
function shapeHash(word: string, first: boolean): number {
  let hash = first ? SEED.shape : SEED.shape + 1
  let last = 0
  const length = Math.min(word.length, 24)
  for (let at = 0; at < length; at++) {
    const kind = kindOf(word.charCodeAt(at))
    if (kind !== last) hash = Math.imul(hash ^ kind, 0x01000193) + 1
    last = kind
  }
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 16
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 97
  if (code >= 65 && code <= 90) return 65
  if (code >= 48 && code <= 57) return 48
  if (code < 128) return code
  const letter = String.fromCharCode(code)
  if (letter.toLowerCase() !== letter) return 65
  return letter.toUpperCase() !== letter ? 97 : 128
}
