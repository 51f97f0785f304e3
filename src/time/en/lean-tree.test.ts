import { expect, test } from 'vitest'
import type { Features, Token, Upos } from '../../model/index.js'
import { UPOS } from '../../model/index.js'
import { leanInTree } from './lean-tree.js'

const FEATURES: Readonly<Record<string, Features>> = {
  past: { tense: 'Past', verbForm: 'Fin' },
  pres: { tense: 'Pres', verbForm: 'Fin' },
  fin: { verbForm: 'Fin' },
  inf: { verbForm: 'Inf' },
  ger: { verbForm: 'Ger' },
  part: { tense: 'Past', verbForm: 'Part' },
  pass: { tense: 'Past', verbForm: 'Part', voice: 'Pass' },
}

const isUpos = (tag: string): tag is Upos => UPOS.some(known => known === tag)

/** A tree in short: "form|lemma|UPOS|features|head|relation", one word after another, heads by index. */
function tree(text: string): Token[] {
  let start = 0
  return text.split(' ').map(word => {
    const [form = '', lemma = '', tag = '', features = '', head = '', deprel = ''] = word.split('|')
    const token: Token = {
      start,
      end: start + form.length,
      text: form,
      lemma,
      upos: isUpos(tag) ? tag : 'X',
      features: FEATURES[features] ?? {},
      head: Number(head),
      deprel,
    }
    start += form.length + 1
    return token
  })
}

const FRIDAY = 'Friday|Friday|PROPN|-'

test.each([
  ['met on Friday', `met|meet|VERB|past|-1|root on|on|ADP|-|2|case ${FRIDAY}|0|obl`, 'past'],
  ['meets on Friday', `meets|meet|VERB|pres|-1|root on|on|ADP|-|2|case ${FRIDAY}|0|obl`, null],
  ['ends on Friday', `ends|end|VERB|pres|-1|root on|on|ADP|-|2|case ${FRIDAY}|0|obl`, 'future'],
  ['will meet Friday', `will|will|AUX|fin|1|aux meet|meet|VERB|inf|-1|root ${FRIDAY}|1|obl`, 'future'],
  ['would meet Friday', `would|would|AUX|fin|1|aux meet|meet|VERB|inf|-1|root ${FRIDAY}|1|obl`, 'promised'],
  [
    'would have met Friday',
    `would|would|AUX|fin|2|aux have|have|AUX|inf|2|aux met|meet|VERB|part|-1|root ${FRIDAY}|2|obl`,
    'past',
  ],
  ['has met Friday', `has|have|AUX|pres|1|aux met|meet|VERB|part|-1|root ${FRIDAY}|1|obl`, 'past'],
  ['is meeting Friday', `is|be|AUX|pres|1|aux meeting|meet|VERB|ger|-1|root ${FRIDAY}|1|obl`, 'future'],
  ['was meeting Friday', `was|be|AUX|past|1|aux meeting|meet|VERB|ger|-1|root ${FRIDAY}|1|obl`, 'past'],
  [
    'is to meet Friday',
    `is|be|AUX|pres|2|aux to|to|PART|-|2|mark meet|meet|VERB|inf|-1|root ${FRIDAY}|2|obl`,
    'future',
  ],
  [
    'was to meet Friday',
    `was|be|AUX|past|2|aux to|to|PART|-|2|mark meet|meet|VERB|inf|-1|root ${FRIDAY}|2|obl`,
    'arranged',
  ],
  [
    'is to be held Friday',
    `is|be|AUX|pres|3|aux to|to|PART|-|3|mark be|be|AUX|inf|3|aux:pass held|hold|VERB|pass|-1|root ${FRIDAY}|3|obl`,
    'future',
  ],
  [
    'agreed to meet Friday',
    `agreed|agree|VERB|past|-1|root to|to|PART|-|2|mark meet|meet|VERB|inf|0|xcomp ${FRIDAY}|2|obl`,
    'promised',
  ],
  [
    'wants to meet Friday',
    `wants|want|VERB|pres|-1|root to|to|PART|-|2|mark meet|meet|VERB|inf|0|xcomp ${FRIDAY}|2|obl`,
    'future',
  ],
  [
    'had agreed to meet Friday',
    `had|have|AUX|past|1|aux agreed|agree|VERB|part|-1|root to|to|PART|-|3|mark meet|meet|VERB|inf|1|xcomp ${FRIDAY}|3|obl`,
    'arranged',
  ],
  [
    'came to meet Friday',
    `came|come|VERB|past|-1|root to|to|PART|-|2|mark meet|meet|VERB|inf|0|advcl ${FRIDAY}|2|obl`,
    'past',
  ],
  ['did meet Friday', `did|do|AUX|past|1|aux meet|meet|VERB|inf|-1|root ${FRIDAY}|1|obl`, 'past'],
  [
    'is planned for Friday',
    `is|be|AUX|pres|1|aux:pass planned|plan|VERB|pass|-1|root for|for|ADP|-|3|case ${FRIDAY}|1|obl`,
    'future',
  ],
  [
    'was planned for Friday',
    `was|be|AUX|past|1|aux:pass planned|plan|VERB|pass|-1|root for|for|ADP|-|3|case ${FRIDAY}|1|obl`,
    'arranged',
  ],
  [
    'had been planned for Friday',
    `had|have|AUX|past|2|aux been|be|AUX|part|2|aux:pass planned|plan|VERB|pass|-1|root for|for|ADP|-|4|case ${FRIDAY}|2|obl`,
    'past',
  ],
  ['is due Friday', `is|be|AUX|pres|1|cop due|due|ADJ|-|-1|root ${FRIDAY}|1|obl`, 'future'],
  [
    'when talks open Friday',
    `when|when|ADV|-|2|advmod talks|talk|NOUN|-|2|nsubj visit|visit|VERB|pres|-1|root ${FRIDAY}|2|obl`,
    'future',
  ],
  ['deal signed Friday', `deal|deal|NOUN|-|-1|root signed|sign|VERB|pass|0|acl ${FRIDAY}|1|obl`, 'past'],
  ['upcoming Friday talks', `upcoming|upcoming|ADJ|-|2|amod ${FRIDAY}|2|compound talks|talk|NOUN|-|-1|root`, 'future'],
  [
    'will meet and sign Friday',
    `will|will|AUX|fin|1|aux meet|meet|VERB|inf|-1|root and|and|CCONJ|-|3|cc sign|sign|VERB|inf|1|conj ${FRIDAY}|3|obl`,
    'future',
  ],
  ['talks on Friday', `talks|talk|NOUN|-|-1|root on|on|ADP|-|2|case ${FRIDAY}|0|nmod`, undefined],
])('%s', (_, short, lean) => {
  const tokens = tree(short)
  const friday = tokens.find(token => token.text === 'Friday')
  expect(leanInTree(tokens, friday?.start ?? Number.NaN)).toBe(lean)
})

test('a tree that goes round in a ring ends all the same', () => {
  expect(leanInTree(tree('a|a|NOUN|-|1|x b|b|NOUN|-|0|x'), 0)).toBeUndefined()
})
