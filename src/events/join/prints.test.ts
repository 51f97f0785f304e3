import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countSources, likeness, printOf } from './prints.js'

const wire =
  'Negotiators of Peru and Chile met in Arica on Friday to speak about the fishing season. They agreed to count the boats together, and to publish the count each month. A second meeting is planned for the spring, when the new minister has taken office. Fishermen in both ports said that they had not been asked. The talks went on until midnight.'
const other =
  'Fishing boats from two countries will be counted by a joint office, delegates said late on Friday after a day of meetings in the port of Arica. Neither government wanted to say who will pay for it. The fishermen of Ilo, who had waited outside, went home without a word, and their union called the outcome thin.'

test.each([
  ['the same', wire, 1],
  ['another headline and an agency’s line', `Boats to be counted. ${wire} Reported by the agency.`, 1],
  ['the last sentence cut', wire.slice(0, wire.lastIndexOf('The talks')), 1],
  ['other signs and capitals', wire.toUpperCase().replaceAll(',', ' –'), 1],
  ['another writer’s words', other, 2],
  ['nothing', '', 2],
])('%s: %i sources', (_, text, sources) => {
  expect(countSources([wire, text].map(printOf))).toBe(sources)
})

test('ten reprints are one source beside another', () => {
  const reprints = Array.from({ length: 10 }, (_, index) => `${wire} Paper number ${index}.`)
  expect(countSources([...reprints, other].map(printOf))).toBe(2)
})

test('the order of the prints does not change their number', () => {
  const texts = [wire, other, `${wire} ${other}`, `${other} More of it later.`, 'Talks began.', '']
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), shuffled => {
      expect(countSources(shuffled.map(printOf))).toBe(countSources(texts.map(printOf)))
    }),
  )
})

test('likeness is near to the share of common pieces', () => {
  const words = Array.from({ length: 400 }, (_, index) => `word${index}`)
  const half = [...words.slice(0, 200), ...Array.from({ length: 200 }, (_, index) => `other${index}`)]
  const shared = likeness(printOf(words.join(' ')), printOf(half.join(' ')))
  expect(shared).toBeGreaterThan(0.15)
  expect(shared).toBeLessThan(0.55)
})
