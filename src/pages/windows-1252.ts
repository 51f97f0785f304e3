/** What the bytes 0x80 to 0x9F stand for in windows-1252; five of them for nothing. */
const MEANT = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * What windows-1252 means by a byte between 0x80 and 0x9F: some versions of Node.js decode these as Latin-1, and pages
 * number such characters after it.
 * @example windows1252(0x92) // '’'
 */
export function windows1252(byte: number): string {
  return MEANT[byte - 0x80] ?? '\ufffd'
}
