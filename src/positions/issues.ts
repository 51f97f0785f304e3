import { wordsOf } from '../knowledge/index.js'
import type { Span } from '../model/index.js'
import type { PositionWords } from './words.js'

/**
 * The issue a stretch of text is about: the first one named, or where words of several stand side by side, the last of
 * those ("ceasefire monitoring" is monitoring). A weak word ("talks") counts only where there is no other.
 */
export function issueIn(text: string, span: Span, words: PositionWords): string | null {
  const list = wordsOf(text.slice(span.start, span.end), span.start)
  let best: { readonly issue: string; readonly to: number } | null = null
  let weak: string | null = null
  for (let at = 0; at < list.length; at++) {
    const hit = words.issues.longest(text, list, at)
    const word = hit?.values.find(value => !value.weak) ?? hit?.values[0]
    if (!hit || !word) continue
    const first = list[hit.from]
    if (word.weak) weak ??= word.issue
    else if (!best) best = { issue: word.issue, to: hit.to }
    else if (best.to === hit.from && first && text.slice(first.start - 1, first.start) === ' ')
      best = { issue: word.issue, to: hit.to }
    else return best.issue
    at = hit.to - 1
  }
  return best?.issue ?? weak
}
