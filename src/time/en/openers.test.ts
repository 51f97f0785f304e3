import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWords } from '../words.js'
import { firstReading } from './points.js'
import { READERS, readDate } from './readers.js'

const WORDS =
  'July May Monday Tue 23 2025 1990s 3rd 2025-07-23 , - the this that these a an of in on since by from to and between last next ' +
  'past current recent previous following coming week weekend month year days two several few ago before after earlier later ' +
  'early mid late end start beginning middle close today tonight yesterday tomorrow overnight spring fall winter first final ' +
  'half quarter Q3 Christmas New Boxing Good Easter Palm Eve Day Friday year end the eve within hours now'

test('no reader reads a date out of words that are passed over', () => {
  const copy = fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 12 }).map(words => words.join(' '))
  fc.assert(
    fc.property(copy, text => {
      const words = readWords(text, 0, text.length)
      for (const at of words.keys()) {
        const direct = firstReading(READERS, words, at)
        expect(readDate(words, at)?.to).toBe(direct?.to)
      }
    }),
    { numRuns: 1000 },
  )
})
