import type { NetworkModel } from '../../src/language/network/network-model.js'
import type { NetworkShape } from '../../src/language/network/shape.js'
import { makeBatch, type Numbers } from './batch.js'
import { type TreeSentence, tagInventory } from './conllu.js'
import { exportNetwork } from './export-network.js'
import { MOST_ROWS, MOST_WORDS, Network } from './network.js'
import { makeRandom, shuffledOrder } from './random.js'
import type { Vectors } from './vectors.js'

export type TrainSettings = {
  readonly shape: NetworkShape
  readonly rounds: number
  readonly batchWords: number
  readonly rate: number
  readonly drop: number
  readonly seed: number
  /** Called after each round, with the losses per word of arcs, labels and tags. */
  readonly report: (round: number, losses: readonly number[], model: () => NetworkModel) => void
}

const LEAST_TAGS = 12
const LEAST_WORDS = 2
const WARM_UP = 200
const LAST_RATE = 0.02
const DECAY = 0.998
const BLEND_EVERY = 10

/** Trains the network on trees, from vectors of words. */
export function trainNetwork(train: readonly TreeSentence[], vectors: Vectors, settings: TrainSettings): NetworkModel {
  const random = makeRandom(settings.seed)
  const simplify = tagInventory(train, LEAST_TAGS)
  const tags = [...new Set(train.flatMap(sentence => sentence.tags.map(simplify)))].sort()
  const labels = [...new Set(train.flatMap(sentence => sentence.relations))].sort()
  const counts = countWords(train)
  const treebankWords = [...counts.keys()].filter(word => (counts.get(word) ?? 0) >= LEAST_WORDS)
  const network = new Network({
    ...settings,
    tags: tags.length,
    labels: labels.length,
    wordCounts: Int32Array.from(treebankWords, word => counts.get(word) ?? 0),
    vectors,
    random,
  })
  const numbered = (names: readonly string[]) => new Map(names.map((name, row) => [name, row]))
  const numbers: Numbers = {
    vectors: numbered(vectors.words),
    words: numbered(treebankWords),
    tags: numbered(tags),
    labels: numbered(labels),
    simplify,
  }
  const model = (): NetworkModel => exportNetwork(network, settings.shape, tags, labels, vectors, treebankWords)
  const words = train.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const steps = (settings.rounds * words) / settings.batchWords
  let step = 0
  for (let round = 1; round <= settings.rounds; round++) {
    const losses = [0, 0, 0]
    let batches = 0
    for (const sentences of batchesOf(train, settings.batchWords, random)) {
      step++
      batches++
      const rate = settings.rate * Math.min(1, step / WARM_UP) * Math.max(LAST_RATE, 1 - step / steps)
      const decay = Math.min(DECAY, step / (step + 20))
      const lost = network.learn(makeBatch(sentences, numbers), rate, decay)
      for (const [at, loss] of lost.entries()) losses[at] = (losses[at] ?? 0) + loss
      if (step % BLEND_EVERY === 0) for (const table of network.input.tables) table.blend(decay ** BLEND_EVERY)
    }
    settings.report(
      round,
      losses.map(loss => loss / batches),
      model,
    )
  }
  return model()
}

function countWords(train: readonly TreeSentence[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of train)
    for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
  return counts
}

function* batchesOf(train: readonly TreeSentence[], words: number, random: () => number): Generator<TreeSentence[]> {
  let batch: TreeSentence[] = []
  let total = 0
  for (const index of shuffledOrder(train.length, random)) {
    const sentence = train[index]
    if (sentence === undefined || sentence.words.length > MOST_WORDS) continue
    if (total > 0 && (total + sentence.words.length > MOST_ROWS || total >= words)) {
      yield batch
      batch = []
      total = 0
    }
    batch.push(sentence)
    total += sentence.words.length
  }
  if (batch.length > 0) yield batch
}
