const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// XML 1.0 has no way to write most control characters or half a surrogate pair, not even as entities.
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** A text as it can stand in XML, between tags or in an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"']/g, character => ENTITIES[character] ?? '')
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>

/**
 * An element as text; attributes that are null or undefined are left out, numbers rounded to a tenth.
 * `content` is markup already: escape text with `escapeXml` first.
 */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(String(value))}"`)
    .join('')
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`
}

/** A number with one decimal at most, the same on every machine. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10 + 0)
}

/** A text cut to a number of characters, with an ellipsis where something is gone; never half a character. */
export function shorten(text: string, length: number): string {
  const characters = [...text.slice(0, length * 4)]
  return characters.length <= length && text.length <= length * 4
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}

/** About how wide a text is at a font size: nothing measures fonts offline, so labels get a little air. */
export function widthOf(text: string, size: number): number {
  let width = 0
  for (const character of text)
    width += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u.test(character) ? 1 : 0.54
  return width * size
}
