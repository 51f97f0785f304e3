/** Seeds keep hashes of different kinds apart: a suffix "ed" is not the word "ed". */
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * A 32-bit hash of a stretch of text, by UTF-16 code units.
 * @example hashText('treaty', 3, 6, 1) === hashText('aty', 0, 3, 1) // true
 */
export function hashText(text: string, start: number, end: number, seed: number): number {
  let hash = FNV_OFFSET ^ seed
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
}

/**
 * Folds one more value into a hash, so that a feature's key grows from the keys of its parts.
 * @example combine(combine(7, word), tag)
 */
export function combine(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
