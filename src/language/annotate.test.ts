import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sentence } from '../model/index.js'
import { annotate, readModel } from './index.js'

const model = readModel(readFileSync(new URL('./model/english.bin', import.meta.url)))

const read = (text: string): Sentence[] => annotate(model, { text, paragraphs: [{ start: 0, end: text.length }] })

describe('tags and lemmas', () => {
  test.each([
    ['The ministers signed the agreement.', 'signed', 'VERB', 'sign', { tense: 'Past', verbForm: 'Fin' }],
    ['Talks are held in Geneva.', 'Talks', 'NOUN', 'talk', { number: 'Plur' }],
    ['Talks are held in Geneva.', 'held', 'VERB', 'hold', { tense: 'Past', verbForm: 'Part', voice: 'Pass' }],
    ['Talks are held in Geneva.', 'Geneva', 'PROPN', 'Geneva', { number: 'Sing' }],
    ['They want to meet.', 'meet', 'VERB', 'meet', { verbForm: 'Inf' }],
    ['They want to meet.', 'They', 'PRON', 'they', { number: 'Plur' }],
    ['Nobody is talking.', 'talking', 'VERB', 'talk', { tense: 'Pres', verbForm: 'Part' }],
    ['A bigger force came.', 'bigger', 'ADJ', 'big', { degree: 'Cmp' }],
    ['The deal signed by both holds.', 'signed', 'VERB', 'sign', { tense: 'Past', verbForm: 'Part', voice: 'Pass' }],
    ['He may not agree.', 'may', 'AUX', 'may', { verbForm: 'Fin' }],
    ['He may not agree.', 'not', 'PART', 'not', {}],
    ['She has signed it.', 'signed', 'VERB', 'sign', { tense: 'Past', verbForm: 'Part' }],
  ])('%s %s is %s of %s', (text, word, upos, lemma, features) => {
    const token = read(text)[0]?.tokens.find(candidate => candidate.text === word)
    expect(token).toMatchObject({ upos, lemma })
    expect(token?.features).toEqual(features)
  })
})

describe('trees', () => {
  test.each([
    ['The ministers signed the agreement.', 'ministers', 'signed', 'nsubj'],
    ['The ministers signed the agreement.', 'agreement', 'signed', 'obj'],
    ['The envoys met in Geneva on Tuesday.', 'Geneva', 'met', 'obl'],
    ['The envoys met in Geneva on Tuesday.', 'Tuesday', 'met', 'obl'],
    ['The deal was rejected by the rebels.', 'deal', 'rejected', 'nsubj:pass'],
    ['The deal was rejected by the rebels.', 'was', 'rejected', 'aux:pass'],
    ['The deal was rejected by the rebels.', 'rebels', 'rejected', 'obl:agent'],
    ['Both sides refused to talk.', 'talk', 'refused', 'xcomp'],
    ['The minister said the talks would resume.', 'resume', 'said', 'ccomp'],
    ['If they agree, we will sign.', 'agree', 'sign', 'advcl'],
    ['The president of Chad spoke.', 'Chad', 'president', 'nmod'],
    ['Chad and Sudan signed a truce.', 'Sudan', 'Chad', 'conj'],
    ['The men who fled returned.', 'fled', 'men', 'acl:relcl'],
    ["Chad's envoy left.", 'Chad', 'envoy', 'nmod:poss'],
  ])('%s %s <- %s is %s', (text, word, head, relation) => {
    const tokens = read(text)[0]?.tokens ?? []
    const token = tokens.find(candidate => candidate.text === word)
    expect([tokens[token?.head ?? -1]?.text, token?.deprel]).toEqual([head, relation])
  })
})

describe('pages', () => {
  test('sentences keep to their paragraphs and know their quotations', () => {
    const text = 'He said “we agree.\n“We sign.” She left.'
    const sentences = annotate(model, {
      text,
      paragraphs: [
        { start: 0, end: 18 },
        { start: 19, end: text.length },
      ],
    })
    expect(
      sentences.map(({ paragraph, index, quotations, ...sentence }) => [
        index,
        paragraph,
        sentence.text,
        quotations.map(span => text.slice(span.start, span.end)),
      ]),
    ).toEqual([
      [0, 0, 'He said “we agree.', ['we agree.']],
      [1, 1, '“We sign.”', ['We sign.']],
      [2, 1, 'She left.', []],
    ])
  })
})

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...' .,"\'“”‘’()-–—?!:;…nst ABCab12\n\u00a0$%/@'), maxLength: 80 }),
  )

  test('words lie where they say, in order and apart, and each sentence is one tree', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const sentence of read(text)) {
          last = checkSentence(text, sentence, last)
          expect(last).toBe(sentence.end)
        }
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a million letters', 'a'.repeat(1_000_000)],
    ['brackets', '('.repeat(20_000)],
    ['a sentence of 5,000 words', `${'peace '.repeat(5000)}.`],
    ['right to left', 'שלום עולם '.repeat(500)],
    ['smileys', '😀 '.repeat(2000)],
  ])('%s', (_, text) => {
    let last = 0
    for (const sentence of read(text)) last = checkSentence(text, sentence, last)
    expect(last).toBe(text.trimEnd().length)
  })

  test('the same text is read the same way again', () => {
    const text = 'The envoys met in Geneva. Nobody signed, although both sides had promised to do so by Friday.'
    const before = read(text)
    read('Other words come in between, and more of them than before, so that no row is left as it was.')
    expect(read(text)).toEqual(before)
  })
})

/** Checks a sentence against its text; returns where its last word ends. */
function checkSentence(text: string, sentence: Sentence, from: number): number {
  let last = from
  expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
  expect(sentence.tokens.filter(token => token.head === -1)).toHaveLength(1)
  for (const token of sentence.tokens) {
    if (token.start < last || token.end <= token.start) throw new Error(`"${token.text}" lies before ${last}`)
    if (text.slice(token.start, token.end) !== token.text)
      throw new Error(`"${token.text}" does not lie at ${token.start}`)
    last = token.end
    if (stepsToRoot(sentence, token.head) > sentence.tokens.length) throw new Error(`"${token.text}" is in a cycle`)
  }
  return last
}

function stepsToRoot(sentence: Sentence, head: number): number {
  let steps = 0
  for (let at = head; at >= 0 && steps <= sentence.tokens.length; at = sentence.tokens[at]?.head ?? -1) steps++
  return steps
}
