import type { Span } from '../model/index.js'

/** A passage grows no further than this from the words it holds, whatever the paragraph. */
const REACH = 600

const ENDS = /[.!?…。]["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu
const ABBREVIATED = /(?:^|[\s.("“])(?:\p{Lu}\p{L}{0,3}|\p{L})\.\s+$/u

/**
 * The sentence or sentences around a span, for showing it: never beyond its paragraph (paragraphs are apart by a blank
 * line) nor far beyond the span. Only for the eye: what a record says is its anchor.
 * @param text the report's whole text
 * @returns offsets into `text` that hold the span, clamped to the text
 * @example passageAround('Talks began. They ended late.\n\nMore.', { start: 18, end: 23 }) // { start: 13, end: 29 }
 */
export function passageAround(text: string, span: Span): Span {
  const start = Math.max(0, Math.min(span.start, text.length))
  const end = Math.max(start, Math.min(span.end, text.length))
  const before = text.slice(wholeCharacter(text, start - REACH), start)
  const after = text.slice(end, wholeCharacter(text, end + REACH))
  const opening = before.slice(before.lastIndexOf('\n\n') < 0 ? 0 : before.lastIndexOf('\n\n') + 2)
  // A span that closes with its own full stop is whole already.
  const whole = /[.!?…。]["'”’»)\]]*$/u.test(text.slice(Math.max(start, end - 4), end))
  return {
    start: start - (opening.length - lastBreak(opening)),
    end: whole ? end : end + firstEnd(text.slice(start, end), after.split('\n\n', 1)[0] ?? ''),
  }
}

/** Offset in `before` behind its last sentence end; 0 where it has none. */
function lastBreak(before: string): number {
  let offset = 0
  // The capital that shows the next sentence may be the span's own first letter, so one is lent.
  for (const match of `${before}A`.matchAll(ENDS)) {
    const behind = match.index + match[0].length
    if (!ABBREVIATED.test(before.slice(Math.max(0, behind - 12), behind))) offset = behind
  }
  return offset
}

/** Offset in `after` where the sentence that began with `span` ends. */
function firstEnd(span: string, after: string): number {
  const tail = span.slice(-12)
  for (const match of after.matchAll(ENDS)) {
    const behind = match.index + match[0].length
    if (!ABBREVIATED.test((tail + after.slice(0, behind)).slice(-12))) return match.index + match[0].trimEnd().length
  }
  return after.trimEnd().length
}

function wholeCharacter(text: string, offset: number): number {
  const at = Math.max(0, Math.min(text.length, offset))
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}
