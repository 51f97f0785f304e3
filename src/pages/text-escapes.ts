import { fold } from './block.js'
import { windows1252 } from './windows-1252.js'

/**
 * The parser makes a node of every entity, so that a text of entities becomes millions of nodes. The usual ones are
 * therefore decoded before it, and the two characters it would stumble over stand as private ones until after.
 */
const AMPERSAND = '\ue000'
const LESS_THAN = '\ue001'

const NAMED: Readonly<Record<string, string>> = {
  amp: AMPERSAND,
  lt: LESS_THAN,
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
}

const USUAL = new RegExp(`&(?:#(\\d{1,7})|#[xX]([\\da-fA-F]{1,6})|(${Object.keys(NAMED).join('|')}));?`, 'g')
const LONE = /&(?![A-Za-z][A-Za-z\d]{1,30};)/g

/**
 * A stretch of a page's source between tags, safe to parse: only rare entities are left for the parser.
 * @example escapeText('AT&T&rsquo;s &Zcaron;') // with the first & private until `foldParsed`: 'AT&T’s &Zcaron;'
 */
export function escapeText(raw: string): string {
  const own = raw.replace(/[\ue000\ue001]/g, '\ufffd').replaceAll('<', LESS_THAN)
  if (!own.includes('&')) return own
  return own.replace(USUAL, (_, decimal, hex, name) => NAMED[name] ?? character(decimal, hex)).replace(LONE, AMPERSAND)
}

/** Text of the parsed page as it was written, folded into one line. */
export function foldParsed(text: string): string {
  return fold(text.replaceAll(AMPERSAND, '&').replaceAll(LESS_THAN, '<'))
}

function character(decimal: string | undefined, hex: string | undefined): string {
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
  if (code >= 0x80 && code < 0xa0) return windows1252(code)
  if (code === 0x26) return AMPERSAND
  if (code === 0x3c) return LESS_THAN
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\ufffd'
}
