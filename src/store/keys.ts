const UNSTORABLE = /\ufffd|\p{Cc}|\p{Surrogate}/gu

/**
 * A report's id as a column can hold it. SQLite's text is UTF-8, which has no half surrogates, and ends at NUL for many
 * readers; each of those and every other control character becomes U+FFFD and four digits, so that two ids never share a
 * key. All other ids stay as they are.
 * @example keyOf('a\u0000b') // 'a\ufffd0000b'
 */
export function keyOf(id: string): string {
  return id.replace(UNSTORABLE, unit => `\ufffd${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The id of a key: `idOfKey(keyOf(id)) === id`. */
export function idOfKey(key: string): string {
  return key.replace(/\ufffd([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}
