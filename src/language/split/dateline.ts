const DATELINE =
  /^\s*\p{Lu}[\p{L}'’.-]*\p{Lu}[\p{L}'’.-]*(?:[ /]\p{Lu}{2,}[\p{L}'’.-]*){0,4}(?:,\s?[\p{L}., ]{2,30})?(?:,?\s\p{Lu}\p{Ll}+\.?\s\d{1,2}(?:,\s\d{4})?)?\s?(?:\([^()]{2,40}\))?\s*(?:--?|[–—])\s+/u

/**
 * The length of a dateline with its dash at the head of a paragraph, or 0: "ANKARA, Aug 14 (Agency) - ". It is cut off
 * as a sentence of its own, since it has no part in the grammar of what follows.
 */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph.slice(0, 120))?.[0].length ?? 0
}
