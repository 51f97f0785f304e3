/** Classes of characters, by code unit. Letters beyond Latin count as letters; surrogates too, so no pair is torn. */

export function isSpace(code: number): boolean {
  if (code <= 32) return true
  if (code < 0x85) return false
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isUpper(code: number): boolean {
  if (code >= 65 && code <= 90) return true
  if (code < 0xc0) return false
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() !== letter
}

export function isLower(code: number): boolean {
  if (code >= 97 && code <= 122) return true
  if (code < 0xb5) return false
  const letter = String.fromCharCode(code)
  return letter.toUpperCase() !== letter
}

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return code >= 0xaa && !isMark(code) && !isSpace(code)
}

/** Punctuation and symbols beyond ASCII that news text uses. */
function isMark(code: number): boolean {
  if (code < 0xc0) return code !== 0xaa && code !== 0xb5 && code !== 0xba
  return (
    code === 0xd7 ||
    code === 0xf7 ||
    (code >= 0x2010 && code <= 0x206f) ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0x3001 && code <= 0x3020)
  )
}

export function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

/** "'" and its curly forms, as they stand in "don't". */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 96
}

export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011
}

/** "-", "–", "—" and the like. */
export function isDash(code: number): boolean {
  return isHyphen(code) || (code >= 0x2012 && code <= 0x2015) || code === 0x2212
}

const OPENERS = new Set([...'([{<"\'`“‘‛„‚«‹¿¡'].map(mark => mark.charCodeAt(0)))
const CLOSERS = new Set([...')]}>"\'`”’»›“'].map(mark => mark.charCodeAt(0)))

export function isOpener(code: number): boolean {
  return OPENERS.has(code)
}

export function isCloser(code: number): boolean {
  return CLOSERS.has(code)
}
