import { windows1252 } from './windows-1252.js'

/** A file's text, or what kind of file it is instead of text. */
export type Decoded = { readonly text: string } | { readonly binary: string }

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['\x89PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['RIFF', 'a picture, a sound or a film'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\x7fELF', 'a program'],
]

/** How far into the page a `<meta charset>` is looked for; browsers look at 1,024 bytes, careless pages need more. */
const CHARSET_WINDOW = 4096

/** Above this share of control characters the bytes are no text in any encoding. */
const CONTROL_SHARE = 0.02

/**
 * Bytes to text. A byte order mark decides; else UTF-16 that shows as such by its zero bytes; else UTF-8 where the bytes
 * are valid UTF-8, whatever the page claims; else the charset the page claims; else UTF-8 with the broken bytes shown as
 * U+FFFD where most of what is beyond ASCII is valid UTF-8 (a file cut or spoilt in places); else windows-1252.
 * Never throws.
 * @example decode(Uint8Array.of(0x93, 0x54, 0x61, 0x6c, 0x6b, 0x73, 0x94)) // { text: '“Talks”' }
 */
export function decode(bytes: Uint8Array): Decoded {
  const start = latin1(bytes.subarray(0, 16))
  const magic = MAGIC.find(([sign]) => start.startsWith(sign))
  if (magic) return { binary: magic[1] }
  const wide = wideEncoding(bytes)
  if (wide) return checked(decodeAs(bytes, wide))
  if (bytes.includes(0)) return { binary: 'a binary file' }
  const utf8 = decodeStrictly(bytes)
  if (utf8 !== null) return checked(utf8)
  const claimed = claimedCharset(bytes)
  if (claimed) return checked(decodeAs(bytes, claimed))
  return checked(decodeAs(bytes, mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252'))
}

function checked(text: string): Decoded {
  let controls = 0
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++
  return controls > text.length * CONTROL_SHARE ? { binary: 'a binary file' } : { text }
}

function isControl(code: number): boolean {
  return code < 9 || (code > 13 && code < 32 && code !== 27) || (code >= 127 && code < 160 && code !== 133)
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function decodeAs(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label)
  const text = decoder.decode(bytes)
  if (decoder.encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/g, character => windows1252(character.charCodeAt(0)))
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

// Text in a European language and UTF-16 has a zero in nearly every second byte, all on the same side.
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const window = bytes.subarray(0, 2048)
  let even = 0
  let odd = 0
  for (let i = 0; i < window.length; i++) {
    if (window[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  const most = window.length * 0.4
  if (odd > most && even === 0) return 'utf-16le'
  if (even > most && odd === 0) return 'utf-16be'
  return null
}

function claimedCharset(bytes: Uint8Array): string | null {
  const head = decodeAs(bytes.subarray(0, CHARSET_WINDOW), 'windows-1252')
  const label = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(head)?.[1]
  if (!label) return null
  try {
    const { encoding } = new TextDecoder(label)
    // A page read byte by byte so far is neither, so the claim is false.
    return encoding === 'utf-8' || encoding.startsWith('utf-16') ? null : encoding
  } catch {
    return null
  }
}

/** Whether well-formed multi-byte sequences outnumber the bytes that fit into none. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; ) {
    const width = sequenceWidth(bytes[i] ?? 0)
    let follow = 1
    while (follow < width && ((bytes[i + follow] ?? 0) & 0xc0) === 0x80) follow++
    if (width > 1 && follow === width) good++
    else if (width !== 1) bad++
    i += width > 1 && follow === width ? width : 1
  }
  return good > bad
}

/** Bytes a UTF-8 sequence with this first byte has; 0 for a byte that can begin none. */
function sequenceWidth(byte: number): number {
  if (byte < 0x80) return 1
  if (byte >= 0xc2 && byte < 0xe0) return 2
  if (byte >= 0xe0 && byte < 0xf0) return 3
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0
}
