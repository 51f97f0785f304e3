import { type Header, MAGIC, VERSION } from '../../src/language/model-file.js'
import { DENSE_NAMES, type NetworkModel, type SmallVectors } from '../../src/language/network/network-model.js'

/** Lays a model out as `readModel` expects it. */
export function writeModel(network: NetworkModel, lemmas: Readonly<Record<string, string>>): Uint8Array {
  const { shape, tags, labels, wordKeys, words, spellings, dense } = network
  const header: Header = {
    shape,
    tags: [...tags],
    labels: [...labels],
    lemmas,
    words: wordKeys.length,
    dense: DENSE_NAMES.map(name => [name, dense[name].length]),
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = new Uint8Array(MAGIC.length + 8)
  start.set(new TextEncoder().encode(MAGIC))
  new DataView(start.buffer).setUint32(MAGIC.length, VERSION, true)
  new DataView(start.buffer).setUint32(MAGIC.length + 4, text.length, true)
  return joined([
    start,
    text,
    bytesOf(wordKeys),
    ...[words, ...spellings].flatMap(vectorBytes),
    ...DENSE_NAMES.map(name => bytesOf(dense[name])),
  ])
}

function vectorBytes({ scales, values }: SmallVectors): Uint8Array[] {
  return [bytesOf(scales), bytesOf(values)]
}

function bytesOf(numbers: Int32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
