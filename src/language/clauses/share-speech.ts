import type { Clause, Sentence, Span, Speech } from '../../model/index.js'

/**
 * Hands the speaker of a quotation on to its other sentences. A quotation that runs on over sentences is one only where
 * the sentences' `quotations` say so: open to the edge of one and of the next, or closed by the paragraph and opened again
 * by the next one's first mark. A sentence that is nothing but a quotation goes on with whoever was quoted right before
 * it in its paragraph: another speaker would be named, or have a paragraph of his own.
 * @param sentences of one page, in order
 * @param clauses those of each sentence
 * @returns the clauses, with the speaker of a neighbouring sentence of the same quotation where they had none
 * @example '"We met him. He refused to sign," Pedersen said.': both sentences are Pedersen's word
 */
export function shareSpeech(
  sentences: readonly Sentence[],
  clauses: readonly (readonly Clause[])[],
): readonly (readonly Clause[])[] {
  const shared = clauses.slice()
  for (let at = 1; at < sentences.length; at++) handOver(sentences, shared, at)
  // Forwards, then backwards: the attribution may stand at either end of the quotation.
  for (let at = 1; at < sentences.length; at++) hand(sentences, shared, at - 1, at)
  for (let at = sentences.length - 2; at >= 0; at--) hand(sentences, shared, at + 1, at)
  return shared
}

function hand(sentences: readonly Sentence[], clauses: (readonly Clause[])[], from: number, to: number): void {
  const first = sentences[Math.min(from, to)]
  const second = sentences[Math.max(from, to)]
  if (!first || !second || !runsOn(first, second)) return
  const [source, target] =
    from < to ? [first.quotations.at(-1), second.quotations[0]] : [second.quotations[0], first.quotations.at(-1)]
  if (!source || !target) return
  const said = speechIn(sentences[from], clauses[from] ?? [], source)
  if (!said) return
  clauses[to] = (clauses[to] ?? []).map(clause => {
    const { speech } = clause
    if (speech?.quoted !== true || speech.speaker || !liesIn(sentences[to], clause, target)) return clause
    return { ...clause, speech: { ...said, quoted: true } }
  })
}

/** '"We met," Xi said. "It went well."' */
function handOver(sentences: readonly Sentence[], clauses: (readonly Clause[])[], at: number): void {
  const [before, sentence] = [sentences[at - 1], sentences[at]]
  if (!before || !sentence || before.paragraph !== sentence.paragraph || !isAllQuoted(sentence)) return
  if ((clauses[at] ?? []).some(({ speech }) => speech?.speaker)) return
  const said = (clauses[at - 1] ?? []).findLast(({ speech }) => speech?.quoted && speech.speaker)?.speech
  if (!said) return
  clauses[at] = (clauses[at] ?? []).map(clause =>
    clause.speech?.quoted ? { ...clause, speech: { ...said, quoted: true } } : clause,
  )
}

function isAllQuoted({ text, start, end, quotations }: Sentence): boolean {
  const [first, last] = [quotations[0], quotations.at(-1)]
  if (!first || !last) return false
  const around = text.slice(0, first.start - start) + text.slice(Math.max(0, last.end - start), end - start)
  return quotations.length === 1 && /^["“”„«»‘’'.\s]*$/.test(around)
}

/** Whether the last quotation of a sentence goes on in the next. */
function runsOn(first: Sentence, second: Sentence): boolean {
  const last = first.quotations.at(-1)
  const next = second.quotations[0]
  if (!last || !next || last.end !== first.end) return false
  if (next.start === second.start) return true
  const marks = second.text.slice(0, next.start - second.start)
  return second.paragraph > first.paragraph && /^["“„«‘]\s*$/.test(marks)
}

function speechIn(sentence: Sentence | undefined, clauses: readonly Clause[], quotation: Span): Speech | null {
  const clause = clauses.find(one => one.speech?.quoted && one.speech.speaker && liesIn(sentence, one, quotation))
  return clause?.speech ?? null
}

function liesIn(sentence: Sentence | undefined, clause: Clause, quotation: Span): boolean {
  const head = sentence?.tokens[clause.predicate.head]
  return head !== undefined && quotation.start <= head.start && head.end <= quotation.end
}
