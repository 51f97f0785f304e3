import { z } from 'zod'

/** How many characters of context an anchor keeps on either side. */
const CONTEXT = 32

/**
 * A place in a report's text, after the W3C Web Annotation selectors: `exact`, `prefix` and `suffix` are its
 * TextQuoteSelector, `start` and `end` its TextPositionSelector.
 * Offsets are JavaScript string indices (UTF-16 code units) into `CodedReport.text`, end exclusive;
 * `sentence` is the index of the sentence that holds `start`.
 */
export const Anchor = z
  .object({
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    sentence: z.number().int().nonnegative(),
  })
  .readonly()
export type Anchor = z.infer<typeof Anchor>

/** A stretch of the report's text, offsets as in `Anchor`. */
export type Span = { readonly start: number; readonly end: number }

/**
 * The anchor of a span.
 * @param text the report's whole text
 * @example anchorAt('Talks began. They ended.', { start: 13, end: 23 }, 1).exact // 'They ended'
 */
export function anchorAt(text: string, span: Span, sentence: number): Anchor {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(wholeCharacter(text, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, wholeCharacter(text, span.end + CONTEXT)),
    start: span.start,
    end: span.end,
    sentence,
  }
}

// A cut between two surrogates would leave half a character in the context, which no UTF-8 file can hold.
function wholeCharacter(text: string, offset: number): number {
  const at = Math.max(0, Math.min(text.length, offset))
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}
