import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compiledEntries } from '../knowledge/compiled.js'
import { buildKnowledge, type Hit, type Knowledge, NameTrie, type Word } from '../knowledge/index.js'
import { annotate, readModel } from '../language/index.js'
import { findActors } from './index.js'
import { pageOf } from './testing/page.js'

const model = readModel(readFileSync(new URL('../language/model/english.bin', import.meta.url)))
const knowledge = buildKnowledge(compiledEntries(), 'test')

function found(text: string, published: string | null = '2025-08-14') {
  return findActors(text, annotate(model, pageOf(text)), knowledge, published)
}

const words = fc.constantFrom(
  'Turkish',
  'President',
  'Tayyip',
  'Erdogan',
  'the',
  'foreign',
  'ministers',
  'of',
  'Russia',
  'and',
  'Ukraine',
  ',',
  '.',
  'his',
  'counterpart',
  'delegation',
  'led',
  'by',
  'who',
  '(RSF)',
  'Rapid',
  'Support',
  'Forces',
  'National',
  'Council',
  'Jordan',
  'al-Burhan',
  "Sudan's",
  'army',
  'He',
  'said',
  'both',
  'presidents',
  'two',
  'sides',
  'former',
  'Georgia',
  '\n\n',
  'May',
  'Kim',
  'Dr.',
  'Mr',
  '—',
  '“',
)
const reports = fc.oneof(
  fc.array(words, { maxLength: 60 }).map(list => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .tuple(fc.array(words, { maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 40 }))
    .map(([list, noise]) => list.join(noise)),
)

describe('whatever the text', () => {
  test('mentions and places point at their words, inside the sentence they name, in the order of the text', () => {
    fc.assert(
      fc.property(reports, text => {
        const sentences = annotate(model, pageOf(text))
        const { actors, places } = findActors(text, sentences, knowledge, '2025-08-14')
        let before = 0
        for (const mention of actors) {
          const sentence = sentences[mention.sentence]
          expect(mention.text).toBe(text.slice(mention.start, mention.end))
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.POSITIVE_INFINITY)
          expect(mention.end).toBeLessThanOrEqual(sentence?.end ?? 0)
          expect(mention.start).toBeGreaterThanOrEqual(before)
          before = mention.start
        }
        for (const place of places) {
          const sentence = sentences[place.sentence]
          expect(place.text).toBe(text.slice(place.start, place.end))
          expect(place.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.POSITIVE_INFINITY)
          expect(place.end).toBeLessThanOrEqual(sentence?.end ?? 0)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same text gives the same actors, and one id one kind', () => {
    fc.assert(
      fc.property(reports, text => {
        const first = found(text)
        expect(found(text)).toEqual(first)
        const kinds = new Map<string, string>()
        for (const { actor } of first.actors) {
          expect(kinds.get(actor.id) ?? actor.kind).toBe(actor.kind)
          kinds.set(actor.id, actor.kind)
        }
      }),
      { numRuns: 100 },
    )
  })
})

test('a namesake of somebody listed is somebody else', () => {
  const id = (text: string) => found(text).actors[0]?.actor.id
  expect(id('Hakan Fidan spoke first.')).toBe('person:hakan-fidan')
  expect(id('Turkish Foreign Minister Hakan Fidan spoke first.')).toBe('person:hakan-fidan')
  expect(id('Kenyan water minister Hakan Fidan spoke first.')).toBe('person:hakan-fidan:ken')
})

test('an empty report names nobody, and the input is left as it was', () => {
  expect(found('')).toEqual({ actors: [], places: [] })
  const text = 'Turkish President Tayyip Erdogan met Mark Rutte in Ankara.'
  const sentences = annotate(model, pageOf(text))
  const copy = structuredClone(sentences)
  findActors(text, sentences, knowledge, '2025-08-14')
  expect(sentences).toEqual(copy)
})

/** Tokens are made by hand, so that the time is that of this room alone. */
function longReport(sentence: (index: number) => string, count: number) {
  let text = ''
  const sentences = []
  for (let index = 0; index < count; index++) {
    const own = sentence(index)
    const start = text.length
    text += `${own} `
    sentences.push({ start, end: start + own.length, index, paragraph: 0, text: own, tokens: [], quotations: [] })
  }
  return { text, sentences }
}

const NAMES = ['Anna', 'Boris', 'Carla', 'Dmitry', 'Elena']
const hostile: readonly (readonly [string, (index: number) => string])[] = [
  ['capitals without end', () => 'A '.repeat(400)],
  [
    'as many names as sentences',
    index => `President ${NAMES[index % 5]} Name${index.toString(36)}ov met the president.`,
  ],
  ['one surname, many given names', index => `Minister Given${index.toString(36)} Smith met Smith.`],
  ['brackets that never close', () => '(AB '.repeat(200)],
  ['one pair after another', () => 'Russia and Ukraine met, and both sides and the two sides spoke.'],
  ['parties without a name', () => 'The army and the rebels met the police in Kenya. '.repeat(20)],
  ['titles in a row', () => 'president '.repeat(200)],
  ['a list of owners', () => `the foreign ministers of ${'Russia and Ukraine, '.repeat(60)}`],
]

/** The same knowledge, counting what is asked of it. */
class CountingTrie<T> extends NameTrie<T> {
  readonly #inner: NameTrie<T>
  readonly #count: () => void

  constructor(inner: NameTrie<T>, count: () => void) {
    super()
    this.#inner = inner
    this.#count = count
  }

  override longest(text: string, words: readonly Word[], from: number): Hit<T> | null {
    this.#count()
    return this.#inner.longest(text, words, from)
  }
}

function questionsFor(sentence: (index: number) => string, count: number): number {
  let asked = 0
  const ask = () => {
    asked++
  }
  const { offices } = knowledge
  const counting: Knowledge = {
    ...knowledge,
    names: new CountingTrie(knowledge.names, ask),
    titles: new CountingTrie(knowledge.titles, ask),
    collectives: new CountingTrie(knowledge.collectives, ask),
    offices: {
      ...offices,
      find: (of, title) => {
        ask()
        return offices.find(of, title)
      },
      heldBy: person => {
        ask()
        return offices.heldBy(person)
      },
    },
  }
  const { text, sentences } = longReport(sentence, count)
  findActors(text, sentences, counting, '2025-08-14')
  return asked
}

test.each(hostile)('five times the text asks no more than five times the questions: %s', (_name, sentence) => {
  const small = questionsFor(sentence, 40)
  const large = questionsFor(sentence, 200)
  expect(small).toBeGreaterThan(0)
  expect(large).toBeLessThanOrEqual(small * 5.5)
})
