import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** sha256 of a text in UTF-8, hexadecimal. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/**
 * A short stable id: 16 hexadecimal digits over the parts, which are kept apart so that ("ab", "c") is not ("a", "bc").
 * @example idOf(report.textHash, '120', '164', 'CONSULT')
 */
export function idOf(...parts: readonly (string | number)[]): string {
  return hashOf(parts.join('\u0000')).slice(0, 16)
}
