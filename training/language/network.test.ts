import { describe, expect, test } from 'vitest'
import { makeReader } from '../../src/language/network/reader.js'
import type { Batch } from './batch.js'
import { makeBatch } from './batch.js'
import type { TreeSentence } from './conllu.js'
import { exportNetwork } from './export-network.js'
import { Network } from './network.js'
import { makeRandom } from './random.js'
import type { Vectors } from './vectors.js'

const WORDS = 'the talks began in geneva on tuesday after both sides had agreed'.split(' ')
const SHAPE = { width: 32, layers: 2, arcWidth: 8, labelWidth: 8 }
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const random = makeRandom(5)

const vectors: Vectors = { words: WORDS, width: 20, values: Float32Array.from({ length: 240 }, () => random() * 2 - 1) }

const sentence = (words: readonly string[], heads: readonly number[]): TreeSentence => ({
  text: words.join(' '),
  opensDocument: false,
  opensParagraph: false,
  words,
  lemmas: words,
  upos: words,
  heads,
  tags: words.map((_, at) => NAMES[at % 8] ?? 'a'),
  relations: words.map((_, at) => NAMES[(at * 3) % 8] ?? 'a'),
})

const numbered = (names: readonly string[]) => new Map(names.map((name, at) => [name, at]))

const batchOf = (sentences: readonly TreeSentence[]): Batch =>
  makeBatch(sentences, {
    vectors: numbered(WORDS),
    words: numbered(WORDS.slice(0, 6)),
    tags: numbered(NAMES),
    labels: numbered(NAMES),
    simplify: tag => tag,
  })

/** A network without chance: nothing is dropped or forgotten. */
function certainNetwork(): Network {
  const network = new Network({
    shape: SHAPE,
    tags: 8,
    labels: 8,
    wordCounts: new Int32Array(6).fill(1_000_000),
    vectors,
    drop: 0,
    random: () => 0.999,
  })
  for (const parameter of network.parameters.all) {
    const values = network.parameters.values(parameter)
    for (let at = 0; at < values.length; at++) values[at] = (random() * 2 - 1) * 0.3
    network.parameters.averaged(parameter).set(values)
  }
  return network
}

const BATCH = batchOf([
  sentence(WORDS.slice(0, 5), [1, 2, -1, 2, 3]),
  sentence(['tuesday'], [-1]),
  sentence(WORDS.slice(5), [-1, 0, 1, 2, 0, 0, 0]),
])

describe('Network', () => {
  test('gradients are the slopes of the loss', () => {
    const network = certainNetwork()
    const { parameters } = network
    const loss = (): number => network.findSlopes(BATCH).reduce((sum, part) => sum + part, 0)
    loss()
    const slopes = new Map(parameters.all.map(parameter => [parameter, parameters.gradients(parameter).slice()]))
    for (const [parameter, gradients] of slopes) {
      const values = parameters.values(parameter)
      for (let trial = 0; trial < 4; trial++) {
        const at = Math.floor(random() * values.length)
        const kept = values[at] ?? 0
        values[at] = kept + 0.003
        const above = loss()
        values[at] = kept - 0.003
        const slope = (above - loss()) / 0.006
        values[at] = kept
        expect(Math.abs(slope - (gradients[at] ?? 0)), `${parameter.name} ${at}`).toBeLessThan(
          0.05 * (1 + Math.abs(slope)),
        )
      }
    }
  })

  test('learns a sentence by heart, and the reader finds what was learned', () => {
    const network = new Network({
      shape: SHAPE,
      tags: 8,
      labels: 8,
      wordCounts: new Int32Array(6).fill(1_000_000),
      vectors,
      drop: 0,
      random: makeRandom(3),
    })
    const heads = [1, 2, -1, 4, 2, 6, 2, 11, 9, 11, 11, 2]
    const known = sentence(WORDS, heads)
    for (let step = 0; step < 150; step++) network.learn(batchOf([known]), 0.01, 0.9)
    for (const table of network.input.tables) table.blend(0)
    const model = exportNetwork(network, SHAPE, NAMES, NAMES, vectors, WORDS.slice(0, 6))
    const reading = makeReader(model).read(WORDS)
    expect([...reading.heads]).toEqual(heads)
    expect([...reading.tags].map(tag => NAMES[tag])).toEqual(known.tags)
    expect([...reading.labels].map(label => NAMES[label])).toEqual(known.relations)
  })
})
