/**
 * A source as a reader sees it: the characters outside tags that are no blanks, and where each stands in the source. So
 * the words of a report are found again however lines were wrapped and whatever markup parts them.
 */
export type SourceText = { readonly raw: string; readonly seen: string; readonly at: Uint32Array }

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
])
const LONGEST_ENTITY = 9
const BLANK = /\s/

/**
 * Reads a source, HTML or text, into its seen characters.
 * @example sourceText('Talks <b>be</b>gan').seen // 'Talksbegan'
 */
export function sourceText(raw: string): SourceText {
  const seen: string[] = []
  const at: number[] = []
  let hasTags = true
  for (let i = 0; i < raw.length; i++) {
    const char = raw.charAt(i)
    if (char === '<' && hasTags && /[a-z/!]/i.test(raw.charAt(i + 1))) {
      const end = raw.indexOf('>', i)
      // Looked for once only: a source full of open brackets must not be searched to its end for each of them.
      if (end < 0) hasTags = false
      else {
        i = end
        continue
      }
    }
    const entity = char === '&' ? entityAt(raw, i) : null
    const shown = entity?.char ?? char
    if (!BLANK.test(shown)) {
      // Offsets count UTF-16 units, of which an entity may stand for two.
      for (let unit = 0; unit < shown.length; unit++) at.push(i)
      seen.push(shown)
    }
    if (entity) i = entity.end
  }
  return { raw, seen: seen.join(''), at: Uint32Array.from(at) }
}

/** Text as `SourceText.seen` has it. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '')
}

function entityAt(raw: string, start: number): { readonly char: string; readonly end: number } | null {
  const end = raw.slice(start, start + LONGEST_ENTITY + 1).indexOf(';')
  if (end < 2) return null
  const name = raw.slice(start + 1, start + end)
  const number = /^#(?:(\d{1,6})|x([\da-f]{1,5}))$/i.exec(name)
  const char = number
    ? String.fromCodePoint(number[1] === undefined ? Number.parseInt(number[2] ?? '', 16) : Number(number[1]))
    : ENTITIES.get(name)
  return char === undefined ? null : { char, end: start + end }
}
