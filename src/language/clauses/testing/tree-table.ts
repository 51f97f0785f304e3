import { type Features, type Sentence, type Token, UPOS, type Upos } from '../../../model/index.js'

const FEATURES: ReadonlyMap<string, Features> = new Map([
  ['past', { tense: 'Past', verbForm: 'Fin' }],
  ['pres', { tense: 'Pres', verbForm: 'Fin' }],
  ['inf', { verbForm: 'Inf' }],
  ['ing', { tense: 'Pres', verbForm: 'Part' }],
  ['ger', { verbForm: 'Ger' }],
  ['part', { tense: 'Past', verbForm: 'Part' }],
  ['fin', { verbForm: 'Fin' }],
])

/**
 * A sentence with its tree from a table of words, each `form/lemma/part of speech/head/relation/verb form`: the head by
 * number from 1, 0 for the root; the lemma empty where it is the form; the verb form (past, pres, inf, ing, ger, part, fin)
 * left out where there is none. Words stand apart by a space in the sentence.
 * @param quotations stretches of words, first and last by number
 * @throws an Error naming the word, where it is not written so
 * @example sentenceFrom('They//PRON/2/nsubj met/meet/VERB/0/root/past')
 */
export function sentenceFrom(table: string, quotations: readonly (readonly [number, number])[] = []): Sentence {
  const tokens: Token[] = []
  let text = ''
  for (const cell of table.trim().split(/\s+/)) {
    const [form, lemma, upos, head, deprel, verbForm] = cell.split('/')
    if (!form || lemma === undefined || !upos || !isUpos(upos) || !head || !deprel)
      throw new Error(`This is not written as a word of a tree: ${cell}`)
    if (text !== '') text += ' '
    const start = text.length
    text += form
    tokens.push({
      start,
      end: text.length,
      text: form,
      lemma: lemma || (upos === 'PROPN' ? form : form.toLowerCase()),
      upos,
      features: FEATURES.get(verbForm ?? '') ?? {},
      head: Number(head) - 1,
      deprel,
    })
  }
  return {
    start: 0,
    end: text.length,
    index: 0,
    paragraph: 0,
    text,
    tokens,
    quotations: quotations.map(([first, last]) => ({
      start: tokens[first - 1]?.start ?? 0,
      end: tokens[last - 1]?.end ?? text.length,
    })),
  }
}

function isUpos(text: string): text is Upos {
  return UPOS.some(upos => upos === text)
}
