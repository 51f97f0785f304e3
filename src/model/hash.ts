import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const encoder = new TextEncoder()

/** sha256 of a text in UTF-8, hexadecimal. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(encoder.encode(text)))
}

/**
 * A short stable id: 16 hexadecimal digits over the parts, which are kept apart so that ("ab", "c") is not ("a", "bc").
 * @example idOf(report.textHash, '120', '164', 'CONSULT')
 */
export function idOf(...parts: readonly (string | number)[]): string {
  return hashOf(parts.join('\u0000')).slice(0, 16)
}
