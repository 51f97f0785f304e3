import { z } from 'zod'
import type { LanguageModel } from './language-model.js'
import { DENSE_NAMES, type DenseName, type NetworkModel, type SmallVectors } from './network/network-model.js'
import { makeReader } from './network/reader.js'
import { SPELLING_TABLES } from './network/word-features.js'
import { readTag } from './tags.js'

/** The first bytes of a model file, before its version and the length of its header. */
export const MAGIC = 'rapporteur-lang\n'
export const VERSION = 2

const count = z.number().int().nonnegative()

/** The header, in JSON. Behind it lie word keys, word vectors, spelling vectors and dense matrices, in this order. */
export const Header = z.object({
  shape: z.object({ width: count, layers: count, arcWidth: count, labelWidth: count }),
  /** As the model knows them: "VERB/VBD". */
  tags: z.array(z.string()),
  labels: z.array(z.string()),
  /** Lemmas by Penn tag and word: "VBD found". */
  lemmas: z.record(z.string(), z.string()),
  words: count,
  /** Numbers in each dense matrix, in the order in which they lie. */
  dense: z.array(z.tuple([z.enum(DENSE_NAMES), count])),
})
export type Header = z.infer<typeof Header>

/**
 * Reads the bytes of a language model.
 * @param bytes a whole model file
 * @throws Error with one sentence, where the file is something else, cut short, or of another version
 * @example const model = readModel(readFileSync('english.bin'))
 */
export function readModel(bytes: Uint8Array): LanguageModel {
  const start = MAGIC.length + 8
  if (bytes.length < start || textAt(bytes, 0, MAGIC.length) !== MAGIC)
    throw new Error('This is not a language model of rapporteur; give the file english.bin that came with it.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const version = view.getUint32(MAGIC.length, true)
  if (version !== VERSION)
    throw new Error(
      `The language model has version ${version} but this rapporteur reads version ${VERSION}; take both from the same release.`,
    )
  const end = start + view.getUint32(MAGIC.length + 4, true)
  const header = readHeader(textAt(bytes, start, end))
  return {
    tags: header.tags.map(readTag),
    labels: header.labels,
    lemmas: new Map(Object.entries(header.lemmas)),
    reader: makeReader(readNetwork(header, bytes, end)),
  }
}

function readHeader(text: string): Header {
  try {
    return Header.parse(JSON.parse(text))
  } catch {
    throw new Error('The language model has a damaged header; copy or download it again.')
  }
}

function readNetwork({ shape, tags, labels, words, dense }: Header, bytes: Uint8Array, start: number): NetworkModel {
  let at = start
  const pass = (length: number): number => {
    if (at + length > bytes.length) throw new Error('The language model is cut short; copy or download it again.')
    at += length
    return at - length
  }
  // Numbers of four bytes are copied: they may lie where numbers of four bytes cannot be read.
  const take = (length: number): ArrayBuffer => {
    const from = pass(length)
    const taken = new Uint8Array(length)
    taken.set(bytes.subarray(from, at))
    return taken.buffer
  }
  const vectors = (rows: number): SmallVectors => ({
    scales: new Float32Array(take(rows * 4)),
    values: new Int8Array(bytes.buffer, bytes.byteOffset + pass(rows * shape.width), rows * shape.width),
  })
  return {
    shape,
    tags,
    labels,
    wordKeys: new Int32Array(take(words * 4)),
    words: vectors(words + 1),
    spellings: SPELLING_TABLES.map(({ rows }) => vectors(rows)),
    dense: denseMatrices(new Map(dense.map(([name, length]) => [name, new Float32Array(take(length * 4))]))),
  }
}

function denseMatrices(read: ReadonlyMap<DenseName, Float32Array>): NetworkModel['dense'] {
  const of = (name: DenseName): Float32Array => read.get(name) ?? new Float32Array(0)
  return {
    layerMix: of('layerMix'),
    layerWeights: of('layerWeights'),
    layerBias: of('layerBias'),
    layerPeep: of('layerPeep'),
    heads: of('heads'),
    headsBias: of('headsBias'),
    arcProduct: of('arcProduct'),
    arcPrior: of('arcPrior'),
    arcRoot: of('arcRoot'),
    arcDistance: of('arcDistance'),
    labelRoot: of('labelRoot'),
    labelWeights: of('labelWeights'),
    labelBias: of('labelBias'),
  }
}

function textAt(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end))
}
