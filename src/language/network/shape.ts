import { paddedColumns } from './matrices.js'

/** The sizes of the network: what training and reading must agree on, beside the lists of tags and labels. */
export type NetworkShape = {
  /** Numbers in a word's vector; half of them are read from left to right, half from right to left. */
  readonly width: number
  readonly layers: number
  /** Numbers by which heads and dependents find each other. */
  readonly arcWidth: number
  readonly labelWidth: number
}

/** Signed distances between a word and its head are told apart up to this many kinds; 0 is the root. */
export const DISTANCES = 25

/** The kind of distance from word to head. */
export function distanceKind(word: number, head: number): number {
  const span = Math.abs(head - word)
  const kind = span <= 7 ? span : span <= 9 ? 8 : span <= 12 ? 9 : span <= 17 ? 10 : span <= 25 ? 11 : 12
  return head < word ? kind : kind + 12
}

/** Columns of the product from which all heads start: arcs as dependent and as head, labels likewise, tags. */
export function headColumns(shape: NetworkShape, tags: number): number {
  return shape.arcWidth * 2 + shape.labelWidth * 2 + paddedColumns(tags)
}
