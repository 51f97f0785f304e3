import { z } from 'zod'
import type { FeatureTable } from './feature-table.js'
import type { LanguageModel } from './language-model.js'
import { readTag } from './tag/tags.js'

/** The first bytes of a model file, before its version. */
export const MAGIC = 'rapporteur-lang\n'
export const VERSION = 1

/** The sections of a model file, in order; each is an array of numbers, and begins at a multiple of four bytes. */
export const SECTIONS = [
  'clusterKeys',
  'clusters',
  'ranks',
  'tagKeys',
  'tagRows',
  'tagClasses',
  'tagWeights',
  'moveKeys',
  'moveRows',
  'moveClasses',
  'moveWeights',
  'labelKeys',
  'labelRows',
  'labelClasses',
  'labelWeights',
] as const
export type SectionName = (typeof SECTIONS)[number]

export const Header = z.object({
  /** As the model knows them: "VERB/VBD". */
  tags: z.array(z.string()),
  labels: z.array(z.string()),
  /** Lemmas by Penn tag and word: "VBD found". */
  lemmas: z.record(z.string(), z.string()),
  /** Bytes of each section. */
  sizes: z.record(z.enum(SECTIONS), z.number().int().nonnegative()),
})

/**
 * Reads the bytes of a language model.
 * @param bytes a whole model file
 * @throws Error with one sentence, where the file is something else, cut short, or of a newer version
 * @example const model = readModel(readFileSync('english.bin'))
 */
export function readModel(bytes: Uint8Array): LanguageModel {
  const whole = bytes.slice()
  const view = new DataView(whole.buffer)
  if (whole.length < MAGIC.length + 8 || textAt(whole, 0, MAGIC.length) !== MAGIC)
    throw new Error('This is not a language model of rapporteur; give the file english.bin that came with it.')
  const version = view.getUint32(MAGIC.length, true)
  if (version !== VERSION)
    throw new Error(
      `The language model is of version ${version} and this rapporteur reads version ${VERSION}; take both from the same release.`,
    )
  const headerLength = view.getUint32(MAGIC.length + 4, true)
  const headerStart = MAGIC.length + 8
  const header = readHeader(textAt(whole, headerStart, headerStart + headerLength))
  let offset = aligned(headerStart + headerLength)
  const starts = new Map<SectionName, number>()
  for (const name of SECTIONS) {
    starts.set(name, offset)
    offset = aligned(offset + (header.sizes[name] ?? 0))
  }
  if (whole.length < offset) throw new Error('The language model is cut short; copy or download it again.')
  const section = (name: SectionName): Section => [whole.buffer, starts.get(name) ?? 0, header.sizes[name] ?? 0]
  const int32 = (name: SectionName) => wordsOf(section(name), Int32Array)
  const table = (classes: number, keys: SectionName, rows: SectionName, pairs: SectionName, weights: SectionName) =>
    readTable(classes, int32(keys), section(rows), section(pairs), section(weights))
  const uint16 = ([buffer, start, size]: Section) => new Uint16Array(buffer, start, size / 2)
  return {
    tags: header.tags.map(readTag),
    labels: header.labels,
    clusters: {
      keys: int32('clusterKeys'),
      clusters: uint16(section('clusters')),
      ranks: uint16(section('ranks')),
    },
    lemmas: new Map(Object.entries(header.lemmas)),
    tagTable: table(header.tags.length, 'tagKeys', 'tagRows', 'tagClasses', 'tagWeights'),
    moveTable: table(3, 'moveKeys', 'moveRows', 'moveClasses', 'moveWeights'),
    labelTable: table(header.labels.length, 'labelKeys', 'labelRows', 'labelClasses', 'labelWeights'),
  }
}

function readHeader(text: string): z.infer<typeof Header> {
  try {
    return Header.parse(JSON.parse(text))
  } catch {
    throw new Error('The language model has a damaged header; copy or download it again.')
  }
}

type Section = readonly [ArrayBuffer, number, number]

function wordsOf([buffer, start, size]: Section, kind: typeof Int32Array): Int32Array {
  return new kind(buffer, start, size / 4)
}

function readTable(classes: number, keys: Int32Array, rows: Section, pairs: Section, weights: Section): FeatureTable {
  const lengths = new Uint8Array(...rows)
  const rowStart = new Uint32Array(keys.length + 1)
  let total = 0
  for (let slot = 0; slot < keys.length; slot++) {
    rowStart[slot] = total
    total += lengths[slot] ?? 0
  }
  rowStart[keys.length] = total
  return {
    classes,
    keys,
    rowStart,
    pairClass: new Uint8Array(...pairs),
    pairWeight: new Int16Array(weights[0], weights[1], weights[2] / 2),
  }
}

function textAt(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end))
}

export function aligned(offset: number): number {
  return Math.ceil(offset / 4) * 4
}
