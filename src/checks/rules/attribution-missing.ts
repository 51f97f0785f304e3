import type { Sentence, Span } from '../../model/index.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'

const FEWEST_WORDS = 7
const SAYING =
  /\b(?:sa(?:id|ys|ying)|told|tell|added|adds|asked|asks|wrot?e|writ(?:es|ten|ing)|call(?:ed|s|ing)|replied|declared|stat(?:ed|es|ement)|announced|titled|headed|entitled|reads?|words?|according to|quoted|citing|spoke(?:sman|swoman|sperson)?|speech|interview|report(?:ed|ers)|provides|article|warned|insisted|argued|noted|explained|posted|tweeted|stressed|emphasi[sz]ed|concluded|continued|recalled|remarked|agreed|described|commented|pledged|vowed|urged|joked)\b/i
const NOBODY =
  /\b(?:it (?:was|is|has been) (?:said|told|reported|claimed)|according to (?:some )?(?:reports|sources))\b/gi

/** A sentence in quotation marks that nobody is said to have said. */
export const attributionMissing: Rule = {
  name: 'attribution-missing',
  severity: 'info',
  about: 'A quotation of a sentence or more stands without anybody who said it.',
  check(input) {
    const found: Found[] = []
    const paragraphs = paragraphsOf(input.sentences)
    for (const [at, sentences] of paragraphs.entries()) {
      const quoted = sentences.flatMap(sentence =>
        sentence.quotations
          .filter(span => isSentence(input.text.slice(span.start, span.end)))
          .map(span => ({ span, sentence })),
      )
      const first = quoted[0]
      if (!first || !isAlone(sentences)) continue
      if (/^[-–—]/.test(paragraphs[at + 1]?.[0]?.text ?? '')) continue
      if ([at - 1, at, at + 1].some(near => hasSpeaker(paragraphs[near] ?? [], input))) continue
      // A quotation that runs on from the paragraph before has its speaker there, or further up.
      if ((paragraphs[at - 1] ?? []).some(sentence => sentence.quotations.length > 0)) continue
      found.push({
        message: 'A quotation stands without anybody who said it.',
        evidence: [evidence(input, first.span, first.sentence.index)],
      })
    }
    return found
  },
}

function paragraphsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const paragraphs: Sentence[][] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}

function isSentence(quote: string): boolean {
  return /^\p{Lu}/u.test(quote) && quote.split(' ').length >= FEWEST_WORDS
}

function hasSpeaker(sentences: readonly Sentence[], input: CheckInput): boolean {
  return sentences.some(
    sentence =>
      SAYING.test(outside(sentence, sentence.quotations).replace(NOBODY, '')) ||
      input.actors.some(mention => mention.sentence === sentence.index && mention.actor.kind === 'person'),
  )
}

/** Nothing stands beside the quotations but that somebody or other said them. */
function isAlone(sentences: readonly Sentence[]): boolean {
  return sentences.every(sentence => !/\p{L}/u.test(outside(sentence, sentence.quotations).replace(NOBODY, '')))
}

function outside(sentence: Sentence, quotations: readonly Span[]): string {
  let text = ''
  let from = sentence.start
  for (const { start, end } of quotations) {
    text += sentence.text.slice(from - sentence.start, start - sentence.start)
    from = end
  }
  return text + sentence.text.slice(from - sentence.start)
}
