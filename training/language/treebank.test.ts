import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readModel } from '../../src/language/index.js'
import { readTreebank } from './conllu.js'
import { scoreTrees } from './scores.js'
import { scoreSegmentation } from './segmentation.js'

const folder = fileURLToPath(new URL('../../../shared/treebanks', import.meta.url))

describe.skipIf(!existsSync(folder))('the treebanks, where ../shared/treebanks is at hand', () => {
  const sentences = () => readTreebank(folder, 'en_gum_open-test')

  test('trees hold their floors on GUM', () => {
    const model = readModel(readFileSync(new URL('../../src/language/model/english.bin', import.meta.url)))
    const { upos, lemma, uas, las } = scoreTrees(model, sentences())
    expect(upos).toBeGreaterThanOrEqual(96)
    expect(lemma).toBeGreaterThanOrEqual(98)
    expect(uas).toBeGreaterThanOrEqual(84)
    expect(las).toBeGreaterThanOrEqual(80)
  })

  test('sentences and words hold their floors on GUM', () => {
    const { sentences: sentenceScore, words } = scoreSegmentation(sentences())
    expect(sentenceScore).toBeGreaterThanOrEqual(96)
    expect(words).toBeGreaterThanOrEqual(99)
  })
})
