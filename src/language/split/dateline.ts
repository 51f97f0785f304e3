const DATELINE =
  /^\s*\p{Lu}[\p{L}'’.-]*\p{Lu}[\p{L}'’.-]*(?:[ /]\p{Lu}{2,}[\p{L}'’.-]*){0,4}(?:,\s?[\p{L}., ]{2,30})?(?:,?\s\p{Lu}\p{Ll}+\.?\s\d{1,2}(?:,\s\d{4})?)?\s?(?:\([^()]{2,40}\))?\s*(?:--?|[–—:])\s+/u
// "Lima, May 30:", in small letters only with its day.
const DATED =
  /^\s*\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3},\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?\s?(?:\([^()]{2,40}\)\s?)?(?:--?|[–—:])\s+/u

/**
 * The length of a dateline with its dash or colon at the head of a paragraph, or 0: "ANKARA, Aug 14 (Agency) - ". It is cut off
 * as a sentence of its own, since it has no part in the grammar of what follows.
 */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 120)
  return (DATELINE.exec(head) ?? DATED.exec(head))?.[0].length ?? 0
}
