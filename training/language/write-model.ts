import type { FeatureTable } from '../../src/language/feature-table.js'
import { aligned, MAGIC, SECTIONS, type SectionName, VERSION } from '../../src/language/model-file.js'
import type { WordClusters } from '../../src/language/word-view.js'

export type TrainedModel = {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly clusters: WordClusters
  readonly lemmas: Readonly<Record<string, string>>
  readonly tagTable: FeatureTable
  readonly moveTable: FeatureTable
  readonly labelTable: FeatureTable
}

/** Lays a model out as `readModel` expects it. */
export function writeModel(model: TrainedModel): Uint8Array {
  const parts: Record<SectionName, Uint8Array> = {
    clusterKeys: bytesOf(model.clusters.keys),
    clusters: bytesOf(model.clusters.clusters),
    ranks: bytesOf(model.clusters.ranks),
    tagKeys: bytesOf(model.tagTable.keys),
    tagRows: rowLengths(model.tagTable),
    tagClasses: model.tagTable.pairClass,
    tagWeights: bytesOf(model.tagTable.pairWeight),
    moveKeys: bytesOf(model.moveTable.keys),
    moveRows: rowLengths(model.moveTable),
    moveClasses: model.moveTable.pairClass,
    moveWeights: bytesOf(model.moveTable.pairWeight),
    labelKeys: bytesOf(model.labelTable.keys),
    labelRows: rowLengths(model.labelTable),
    labelClasses: model.labelTable.pairClass,
    labelWeights: bytesOf(model.labelTable.pairWeight),
  }
  const sizes = Object.fromEntries(SECTIONS.map(name => [name, parts[name].length]))
  const header = new TextEncoder().encode(
    JSON.stringify({ tags: model.tags, labels: model.labels, lemmas: model.lemmas, sizes }),
  )
  const start = MAGIC.length + 8
  let offset = aligned(start + header.length)
  const total = SECTIONS.reduce((sum, name) => aligned(sum + parts[name].length), offset)
  const bytes = new Uint8Array(total)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(MAGIC.length, VERSION, true)
  new DataView(bytes.buffer).setUint32(MAGIC.length + 4, header.length, true)
  bytes.set(header, start)
  for (const name of SECTIONS) {
    bytes.set(parts[name], offset)
    offset = aligned(offset + parts[name].length)
  }
  return bytes
}

function bytesOf(numbers: Int32Array | Uint16Array | Int16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

function rowLengths({ keys, rowStart }: FeatureTable): Uint8Array {
  return Uint8Array.from(keys, (_, slot) => (rowStart[slot + 1] ?? 0) - (rowStart[slot] ?? 0))
}
