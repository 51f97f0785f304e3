import type { Sentence, Span, Token } from '../model/index.js'
import { finishFeatures } from './finish-features.js'
import type { LanguageModel } from './language-model.js'
import { lemmaOf } from './lemma/lemma.js'
import { findQuotations } from './quotations.js'
import { splitSentences, type WordSpans } from './split/split-sentences.js'
import type { WordTag } from './tags.js'

/** What `annotate` needs of a page; `Page` fits. */
export type PageText = {
  readonly text: string
  readonly paragraphs: readonly (Span & { readonly kind?: string })[]
}

const NOTHING: WordTag = { upos: 'X', penn: 'FW', features: {} }

/**
 * Splits a page into sentences, and reads each sentence's words: their parts of speech, lemmas and tree.
 * @param page its text and its paragraphs, offsets into the text; a sentence never crosses a paragraph's edge
 * @returns the sentences in order, all offsets into `page.text`
 * @throws never, whatever the text
 * @example annotate(model, { text: 'Talks began.', paragraphs: [{ start: 0, end: 12 }] })[0]?.tokens[0]?.deprel // 'nsubj'
 */
export function annotate(model: LanguageModel, page: PageText): Sentence[] {
  const quotations = findQuotations(page.text, page.paragraphs)
  const sentences: Sentence[] = []
  let firstQuotation = 0
  for (const [paragraph, { start, end }] of page.paragraphs.entries()) {
    for (const spans of splitSentences(page.text, start, end)) {
      const from = spans.starts[0] ?? start
      const to = spans.ends.at(-1) ?? end
      while ((quotations[firstQuotation]?.end ?? Number.POSITIVE_INFINITY) <= from) firstQuotation++
      sentences.push({
        start: from,
        end: to,
        index: sentences.length,
        paragraph,
        text: page.text.slice(from, to),
        tokens: readWords(model, page.text, spans),
        quotations: quotationsWithin(quotations, firstQuotation, from, to),
      })
    }
  }
  return sentences
}

function readWords({ reader, tags, labels, lemmas }: LanguageModel, text: string, spans: WordSpans): Token[] {
  const words = spans.starts.map((start, at) => text.slice(start, spans.ends[at]))
  const reading = reader.read(words)
  return finishFeatures(
    words.map((word, at) => {
      const tag = tags[reading.tags[at] ?? 0] ?? NOTHING
      return {
        start: spans.starts[at] ?? 0,
        end: spans.ends[at] ?? 0,
        text: word,
        lemma: lemmaOf(word, tag, reader.rank, lemmas),
        upos: tag.upos,
        features: tag.features,
        head: reading.heads[at] ?? -1,
        deprel: labels[reading.labels[at] ?? 0] ?? 'dep',
      }
    }),
  )
}

function quotationsWithin(quotations: readonly Span[], first: number, start: number, end: number): Span[] {
  const within: Span[] = []
  for (let index = first; index < quotations.length; index++) {
    const quotation = quotations[index]
    if (quotation === undefined || quotation.start >= end) break
    within.push({ start: Math.max(start, quotation.start), end: Math.min(end, quotation.end) })
  }
  return within
}
