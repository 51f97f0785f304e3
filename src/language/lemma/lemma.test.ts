import { describe, expect, test } from 'vitest'
import { readTag } from '../tags.js'
import { lemmaOf } from './lemma.js'

// As common as a word is in the press, the commonest first.
const COMMON =
  'use agree release sign stop meet talk negotiate study carry plan refuse demand propose big late house crisis box bus watch'.split(
    ' ',
  )
const rank = (lower: string): number => {
  const at = COMMON.indexOf(lower)
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

describe('lemmaOf', () => {
  test.each([
    ['signed', 'VERB/VBD', 'sign'],
    ['stopped', 'VERB/VBD', 'stop'],
    ['agreed', 'VERB/VBN', 'agree'],
    ['releasing', 'VERB/VBG', 'release'],
    ['using', 'VERB/VBG/Ger', 'use'],
    ['met', 'VERB/VBD', 'meet'],
    ['meeting', 'VERB/VBG', 'meet'],
    ['meeting', 'NOUN/NN', 'meeting'],
    ['withdrew', 'VERB/VBD', 'withdraw'],
    ['says', 'VERB/VBZ', 'say'],
    ['carries', 'VERB/VBZ', 'carry'],
    ['watches', 'VERB/VBZ', 'watch'],
    ['are', 'AUX/VBP', 'be'],
    ['’ve', 'AUX/VBP', 'have'],
    ['would', 'AUX/MD', 'would'],
    ['wo', 'AUX/MD', 'will'],
    ['n’t', 'PART/RB', 'not'],
    ['talks', 'NOUN/NNS', 'talk'],
    ['studies', 'NOUN/NNS', 'study'],
    ['crises', 'NOUN/NNS', 'crisis'],
    ['houses', 'NOUN/NNS', 'house'],
    ['boxes', 'NOUN/NNS', 'box'],
    ['buses', 'NOUN/NNS', 'bus'],
    ['men', 'NOUN/NNS', 'man'],
    ['Talks', 'NOUN/NNS', 'talk'],
    ['bigger', 'ADJ/JJR', 'big'],
    ['later', 'ADV/RBR', 'late'],
    ['them', 'PRON/PRP', 'they'],
    ['Nations', 'PROPN/NNPS', 'Nations'],
    ['Kyiv', 'PROPN/NNP', 'Kyiv'],
  ])('%s as %s is %s', (word, tag, lemma) => {
    expect(lemmaOf(word, readTag(tag), rank, new Map())).toBe(lemma)
  })

  test('what the treebanks know better goes first', () => {
    expect(lemmaOf('Data', readTag('NOUN/NNS'), rank, new Map([['NNS data', 'data']]))).toBe('data')
  })
})
