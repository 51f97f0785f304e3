import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readModel } from './index.js'

const bytes = readFileSync(new URL('./model/english.bin', import.meta.url))

function changed(at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at] = value
  return copy
}

describe('readModel', () => {
  test('reads the model that ships', () => {
    expect(readModel(bytes).labels).toContain('nsubj:pass')
  })

  test.each([
    [
      'nothing',
      new Uint8Array(0),
      'This is not a language model of rapporteur; give the file english.bin that came with it.',
    ],
    [
      'another file',
      Uint8Array.from({ length: 100 }, (_, at) => at),
      'This is not a language model of rapporteur; give the file english.bin that came with it.',
    ],
    [
      'a newer version',
      changed(16, 99),
      'The language model has version 99 but this rapporteur reads version 2; take both from the same release.',
    ],
    ['a damaged header', changed(24, 0), 'The language model has a damaged header; copy or download it again.'],
    ['half a file', bytes.subarray(0, bytes.length / 2), 'The language model is cut short; copy or download it again.'],
  ])('%s is said to be so', (_, given, message) => {
    expect(() => readModel(given)).toThrow(message)
  })
})
