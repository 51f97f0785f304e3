import { matchesIn } from '../knowledge/index.js'
import type { Clause, Sentence, Span } from '../model/index.js'

const BEHIND_YES =
  /,?\s(?:but )?(?:only |even )?(?:if|when|after|once|provided|providing|as long as|so long as|on (?:the |one )?condition|unless|with conditions|subject to|on the understanding|in case)\b/gi
const PLAIN = /\b(?:when|after)\b/i
const BEHIND_NO = /,?\s(?:unless|until|as long as|so long as|without)\b/i
const MARKERS = new Set(['if', 'once', 'unless', 'provided', 'providing', 'until'])

/** Where the condition begins on which somebody accepts, looking behind `from`: "only if …", "provided that …". */
export function conditionBehind(sentence: Sentence, from: number, to: number): number | null {
  const text = sentence.text.slice(from - sentence.start, to - sentence.start)
  for (const match of matchesIn(text, BEHIND_YES)) {
    // "when" and "after" are a time, unless nothing but they will do.
    if (PLAIN.test(match[0]) && !/only/i.test(match[0])) continue
    return from + match.index
  }
  return null
}

/** Where the condition begins without which somebody refuses: "unless …", "until …". */
export function exceptionBehind(sentence: Sentence, from: number, to: number): number | null {
  const match = BEHIND_NO.exec(sentence.text.slice(from - sentence.start, to - sentence.start))
  return match ? from + match.index : null
}

/** Whether an "if" clause before it makes a clause conditional: "If the siege ends, Juba will accept …". */
export function conditionBefore(at: number, clauses: readonly Clause[], head: Span): boolean {
  return clauses.some(
    ({ governor, start }) =>
      governor?.clause === at &&
      governor.relation === 'adverbial' &&
      MARKERS.has(governor.marker ?? '') &&
      start < head.start,
  )
}

/** Whether a clause is only supposed: it stands under an "if" or a "whether" itself. */
export function isSupposed(clause: Clause, clauses: readonly Clause[]): boolean {
  let here: Clause | undefined = clause
  for (let steps = 0; here && steps < 6; steps++) {
    const { governor }: Clause = here
    if (!governor) return false
    if (MARKERS.has(governor.marker ?? '') || governor.marker === 'whether') return true
    here = clauses[governor.clause]
  }
  return false
}
