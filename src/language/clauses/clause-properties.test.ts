import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Clause, type Phrase, type Sentence, type Token, UPOS } from '../../model/index.js'
import { findClauses } from './find.js'
import { shareSpeech } from './share-speech.js'

const RELATIONS =
  'nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss nmod:desc conj cc cc:preconj acl acl:relcl advcl xcomp ccomp csubj parataxis appos case mark aux aux:pass cop advmod compound compound:prt flat fixed det amod punct dep expl obl:unmarked'.split(
    ' ',
  )
const WORDS =
  "they talks say said according to with by between not no neither nor who which that without failed fail should , \" ' 's place take took hold expect expected reluctance meeting and or of in".split(
    ' ',
  )
const FORMS = [
  {},
  { tense: 'Past', verbForm: 'Fin' },
  { tense: 'Past', verbForm: 'Part' },
  { verbForm: 'Ger' },
  { verbForm: 'Inf' },
] as const
const NOMINAL = new Set(['talks', 'meeting', 'reluctance'])

/** Any tree: each word hangs on one that was hung before it, in any order. */
const anySentence: fc.Arbitrary<Sentence> = fc
  .array(
    fc.record({
      word: fc.constantFrom(...WORDS),
      upos: fc.constantFrom(...UPOS),
      deprel: fc.constantFrom(...RELATIONS),
      features: fc.constantFrom(...FORMS),
      above: fc.nat(),
      place: fc.nat(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .chain(words =>
    fc
      .array(fc.tuple(fc.nat(words.length * 3), fc.nat(12)), { maxLength: 3 })
      .map(quotations => sentenceOf(words, quotations)),
  )

type Word = {
  word: string
  upos: Token['upos']
  deprel: string
  features: Token['features']
  above: number
  place: number
}

function sentenceOf(words: readonly Word[], quotations: readonly (readonly [number, number])[]): Sentence {
  const order = words.map((_, index) => index).sort((a, b) => (words[a]?.place ?? 0) - (words[b]?.place ?? 0) || a - b)
  const heads = words.map(() => -1)
  order.forEach((index, at) => {
    if (at > 0) heads[index] = order[(words[index]?.above ?? 0) % at] ?? -1
  })
  const text = words.map(({ word }) => word).join(' ')
  let start = 0
  const tokens = words.map(({ word, upos, deprel, features }, index): Token => {
    const token = {
      start,
      end: start + word.length,
      text: word,
      lemma: word,
      upos,
      features,
      head: heads[index] ?? -1,
      deprel: heads[index] === -1 ? 'root' : deprel,
    }
    start += word.length + 1
    return token
  })
  const spans = quotations
    .map(([from, length]) => ({ start: Math.min(from, text.length), end: Math.min(from + length, text.length) }))
    .sort((a, b) => a.start - b.start)
  return { start: 0, end: text.length, index: 0, paragraph: 0, text, tokens, quotations: spans }
}

function phrasesOf(clause: Clause): readonly Phrase[] {
  const { subjects, objects, indirectObjects, obliques, speech } = clause
  const speaker = speech?.speaker ? [speech.speaker] : []
  return [...subjects, ...objects, ...indirectObjects, ...obliques.map(oblique => oblique.phrase), ...speaker]
}

test('whatever the tree: spans inside the sentence, phrases around their heads, governors that lead up and end', () => {
  fc.assert(
    fc.property(anySentence, sentence => {
      const clauses = findClauses(sentence, NOMINAL)
      const heads = clauses.map(clause => clause.predicate.head)
      expect(heads).toEqual([...new Set(heads)].sort((a, b) => a - b))
      for (const clause of clauses) {
        for (const span of [clause, ...phrasesOf(clause), ...(clause.negation ? [clause.negation] : [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(sentence.end)
          expect(span.end).toBeGreaterThan(span.start)
        }
        for (const phrase of phrasesOf(clause)) {
          const head = sentence.tokens[phrase.head]
          expect(head && phrase.start <= head.start && head.end <= phrase.end).toBe(true)
        }
        const words = sentence.tokens[clause.predicate.head]
        expect(words && clause.start <= words.start && words.end <= clause.end).toBe(true)
        expect(clause.negated).toBe(clause.negation !== null)
        expect(stepsUp(clause, clauses)).toBeLessThanOrEqual(clauses.length)
      }
    }),
    { numRuns: 3000 },
  )
})

function stepsUp(clause: Clause, clauses: readonly Clause[]): number {
  let steps = 0
  for (let at: Clause | undefined = clause; at?.governor && steps <= clauses.length; steps++) {
    const above: Clause | undefined = clauses[at.governor.clause]
    expect(above).toBeDefined()
    at = above
  }
  return steps
}

test('the input is left unharmed, and gives the same clauses again', () => {
  fc.assert(
    fc.property(anySentence, sentence => {
      const before = structuredClone(sentence)
      const first = findClauses(sentence, NOMINAL)
      expect(sentence).toEqual(before)
      expect(findClauses(sentence, NOMINAL)).toEqual(first)
    }),
    { numRuns: 300 },
  )
})

test('sharing speech changes nothing but speech', () => {
  fc.assert(
    fc.property(fc.array(anySentence, { maxLength: 4 }), sentences => {
      const clauses = sentences.map(sentence => findClauses(sentence, NOMINAL))
      const without = (list: readonly (readonly Clause[])[]) =>
        list.map(own => own.map(clause => ({ ...clause, speech: null })))
      expect(without(shareSpeech(sentences, clauses))).toEqual(without(clauses))
    }),
    { numRuns: 200 },
  )
})

/** One verb, then `joined` more verbs, subjects and objects, all joined. */
function longSentence(joined: number): Sentence {
  const words: Word[] = []
  const heads: number[] = []
  const push = (word: string, upos: Token['upos'], deprel: string, head: number) => {
    words.push({
      word,
      upos,
      deprel,
      features: upos === 'VERB' ? { tense: 'Past', verbForm: 'Fin' } : {},
      above: 0,
      place: 0,
    })
    heads.push(head)
  }
  push('took', 'VERB', 'root', -1)
  push('they', 'PRON', 'nsubj', 0)
  push('meeting', 'NOUN', 'obj', 0)
  for (let index = 0; index < joined; index++) {
    push('they', 'PRON', 'conj', 1)
    push('meeting', 'NOUN', 'conj', 2)
    push('took', 'VERB', 'conj', 0)
    push('of', 'ADP', 'case', words.length + 1)
    push('talks', 'NOUN', 'nmod', words.length - 3)
  }
  const sentence = sentenceOf(words, [])
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, index) => ({
      ...token,
      head: heads[index] ?? -1,
      deprel: words[index]?.deprel ?? 'dep',
    })),
  }
}

test('phrases held grow with the words, not with their square', () => {
  const held = (joined: number) =>
    findClauses(longSentence(joined), NOMINAL).reduce((sum, clause) => sum + phrasesOf(clause).length, 0)
  expect(held(800) / held(400)).toBeLessThan(2.2)
})
