import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../model/index.js'
import { findClauses } from './find.js'
import { shareSpeech } from './share-speech.js'
import { sentenceFrom } from './testing/tree-table.js'

const LEFT = 'They//PRON/2/nsubj left/leave/VERB/0/root/past'
const SAID = `${LEFT} Xi//PROPN/4/nsubj said/say/VERB/2/parataxis/past`
const SAID_BEFORE = 'Xi//PROPN/2/nsubj said/say/VERB/0/root/past they//PRON/4/nsubj left/leave/VERB/2/ccomp/past'
const MARKED = '“//PUNCT/3/punct They//PRON/3/nsubj left/leave/VERB/0/root/past'

type Part = {
  readonly table: string
  readonly quotations: readonly (readonly [number, number])[]
  readonly paragraph?: number
}

/** Sentences one behind the other, as `annotate` gives them. */
function page(parts: readonly Part[]): readonly Sentence[] {
  let at = 0
  return parts.map(({ table, quotations, paragraph = 0 }, index) => {
    const sentence = sentenceFrom(table, quotations)
    const shift = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
      ...span,
      start: span.start + at,
      end: span.end + at,
    })
    const placed = {
      ...shift(sentence),
      index,
      paragraph,
      tokens: sentence.tokens.map(shift),
      quotations: sentence.quotations.map(shift),
    }
    at += sentence.text.length + 1
    return placed
  })
}

/** Who is heard leaving in each sentence. */
function speakers(parts: readonly Part[]): readonly (string | null)[] {
  const sentences = page(parts)
  const clauses = sentences.map(sentence => findClauses(sentence, new Set()))
  return shareSpeech(sentences, clauses).map((own, index) => {
    const speech = own.find(clause => clause.predicate.lemma === 'leave')?.speech
    const speaker = speech?.speaker
    if (!speech) return 'the reporter'
    // A speaker's offsets are of the page: it stands in whichever sentence names it.
    const home = speaker && sentences.find(({ start, end }) => start <= speaker.start && speaker.end <= end)
    return speaker && home
      ? `${home.index}:${home.text.slice(speaker.start - home.start, speaker.end - home.start)}`
      : `nobody, ${index}`
  })
}

describe('a quotation over several sentences', () => {
  test.each<[string, readonly Part[], readonly string[]]>([
    [
      'the speaker behind the last',
      [
        { table: LEFT, quotations: [[1, 2]] },
        { table: SAID, quotations: [[1, 2]] },
      ],
      ['1:Xi', '1:Xi'],
    ],
    [
      'the speaker before the first, handed on twice',
      [
        { table: SAID_BEFORE, quotations: [[3, 4]] },
        { table: LEFT, quotations: [[1, 2]] },
        { table: LEFT, quotations: [[1, 2]] },
      ],
      ['0:Xi', '0:Xi', '0:Xi'],
    ],
    [
      'closed by the paragraph and opened again',
      [
        { table: SAID_BEFORE, quotations: [[3, 4]] },
        { table: MARKED, quotations: [[2, 3]], paragraph: 1 },
      ],
      ['0:Xi', '0:Xi'],
    ],
    [
      'a mark in the same paragraph opens another quotation of the same speaker',
      [
        { table: SAID_BEFORE, quotations: [[3, 4]] },
        { table: MARKED, quotations: [[2, 3]] },
      ],
      ['0:Xi', '0:Xi'],
    ],
    [
      'in another paragraph it is another speaker',
      [
        { table: SAID, quotations: [[1, 2]] },
        { table: LEFT, quotations: [[1, 2]], paragraph: 1 },
      ],
      ['0:Xi', 'nobody, 1'],
    ],
    [
      'words outside the marks are of the reporter, who may have turned to somebody else',
      [
        { table: SAID, quotations: [[1, 2]] },
        { table: LEFT, quotations: [[2, 2]] },
      ],
      ['0:Xi', 'nobody, 1'],
    ],
    [
      'a quotation that ends before its sentence does, and another sentence that is all quoted',
      [
        { table: SAID, quotations: [[1, 2]] },
        { table: LEFT, quotations: [[1, 2]] },
      ],
      ['0:Xi', '0:Xi'],
    ],
    [
      'no quotation',
      [
        { table: SAID, quotations: [] },
        { table: LEFT, quotations: [] },
      ],
      ['0:Xi', 'the reporter'],
    ],
  ])('%s', (_, parts, expected) => expect(speakers(parts)).toEqual(expected))
})
