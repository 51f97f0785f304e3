import type { Clause, Firmness, Sentence, Span } from '../model/index.js'
import type { PositionWords } from './words.js'

/** How firmly a stance is taken: by its own word, else by words beside it ("flatly") and the verb over it ("signalled"). */
export function firmnessOf(
  own: Firmness,
  span: Span,
  clause: Clause,
  clauses: readonly Clause[],
  sentence: Sentence,
  words: PositionWords,
): Firmness {
  if (own !== 'plain') return own
  const beside = besideOf(span, clause, sentence, words)
  if (beside) return beside
  if (!clause.governor || clause.governor.relation === 'adverbial' || clause.governor.relation === 'relative')
    return own
  const above = clauses[clause.governor.clause]
  return (above && words.over.get(above.predicate.lemma)) ?? own
}

function besideOf(span: Span, clause: Clause, sentence: Sentence, words: PositionWords): Firmness | null {
  const { tokens } = sentence
  const near = tokens.filter(
    token =>
      (token.head === clause.predicate.head || tokens[token.head]?.head === clause.predicate.head) &&
      (token.deprel === 'advmod' || token.upos === 'ADV'),
  )
  for (const token of near) {
    const firmness = words.beside.get(token.text.toLowerCase())
    if (firmness) return firmness
  }
  const text = sentence.text.slice(Math.max(0, span.start - sentence.start), span.end - sentence.start).toLowerCase()
  for (const [phrase, firmness] of words.beside) if (phrase.includes(' ') && text.includes(phrase)) return firmness
  return null
}
