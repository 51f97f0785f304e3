import type { NetworkShape } from './shape.js'

/** Vectors of 8-bit numbers, a row each, with the number that brings each row back to its size. */
export type SmallVectors = { readonly values: Int8Array; readonly scales: Float32Array }

/** A trained network as it lies in the model file. */
export type NetworkModel = {
  readonly shape: NetworkShape
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** The key of each known word, commonest first; its place is its row among `words`. The last row is for any other. */
  readonly wordKeys: Int32Array
  readonly words: SmallVectors
  /** As `SPELLING_TABLES`. */
  readonly spellings: readonly SmallVectors[]
  /** The dense matrices, by name and by rows. */
  readonly dense: Readonly<Record<DenseName, Float32Array>>
}

/** Layers lie one behind the other in each of the four that begin with "layer". */
export const DENSE_NAMES = [
  'layerMix',
  'layerWeights',
  'layerBias',
  'layerPeep',
  'heads',
  'headsBias',
  'arcProduct',
  'arcPrior',
  'arcRoot',
  'arcDistance',
  'labelRoot',
  'labelWeights',
  'labelBias',
] as const
export type DenseName = (typeof DENSE_NAMES)[number]
