import type { DateMention, DateValue, Span } from '../model/index.js'
import type { Scene } from './holders.js'
import type { Take } from './take.js'

/** When a stance was taken: the day that hangs on its own verb or on the one that reports it, never one in what is wanted. */
export function dateOf(take: Take, content: Span, scene: Scene, dates: readonly DateMention[]): DateValue | null {
  const { tokens, index } = scene.sentence
  const { governor, predicate } = take.clause
  const above =
    governor && (governor.relation === 'reported' || governor.relation === 'argument')
      ? scene.clauses[governor.clause]
      : undefined
  const heads = new Set([predicate.head, ...(above ? [above.predicate.head] : [])])
  for (const date of dates) {
    if (date.sentence !== index || date.value === null) continue
    if (date.start < content.end && content.start < date.end) continue
    const inside = tokens.flatMap((token, at) => (date.start <= token.start && token.end <= date.end ? [at] : []))
    if (inside.some(at => heads.has(tokens[at]?.head ?? -1))) return { ...date.value, text: date.text }
  }
  return null
}
