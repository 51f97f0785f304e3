import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { isDay } from '../model/index.js'
import { findDateline, findDates, findDurations } from './index.js'
import { sentencesOf } from './testing/dates-in.js'

const WORDS =
  'July May March Monday 23 16 2025 2014 , - – . the of on in since by from to and between last next week two three days ago ' +
  'after before later early mid- end year day year-end 23rd 1990s 07/23/2025 2025-07-23 will met was planned for a an half hours ' +
  'overnight weekend spring coming past few the eve (Tuesday) \n “'

const copy = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS.split(' ')),
      fc.string({ maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map(words => words.join(' '))
const published = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map(day => day.toISOString().slice(0, 10)),
)

function expectInPlace(text: string, found: readonly { start: number; end: number; text: string; sentence: number }[]) {
  const sentences = sentencesOf(text)
  let edge = 0
  for (const mention of found) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    expect(mention.start).toBeGreaterThanOrEqual(edge)
    expect(mention.end).toBeGreaterThan(mention.start)
    const sentence = sentences[mention.sentence]
    expect(mention.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.NaN)
    expect(mention.end).toBeLessThanOrEqual(sentence?.end ?? Number.NaN)
    edge = mention.end
  }
}

test('dates lie where they say, in order, apart, and name days of the calendar', () => {
  fc.assert(
    fc.property(copy, published, (text, day) => {
      const found = findDates(text, sentencesOf(text), day)
      expectInPlace(text, found)
      for (const { value } of found) {
        if (!value) continue
        expect(isDay(value.start) && isDay(value.end)).toBe(true)
        expect(value.start <= value.end).toBe(true)
        if (value.precision === 'day') expect(value.start).toBe(value.end)
      }
      expect(findDates(text, sentencesOf(text), day)).toEqual(found)
    }),
    { numRuns: 1500 },
  )
})

test('durations lie where they say, in order and apart', () => {
  fc.assert(
    fc.property(copy, text => {
      const found = findDurations(text, sentencesOf(text))
      expectInPlace(text, found)
      for (const { iso } of found) expect(iso).toMatch(/^P(?=\d|T\d)(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?$/)
    }),
    { numRuns: 1500 },
  )
})

test('any text is harmless, whatever the day of publication', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 12 }), (text, day) => {
      const whole = [{ index: 0, start: 0, end: text.length, tokens: [] }]
      expectInPlaceOf(text, findDates(text, whole, day))
      findDurations(text, whole)
      findDateline(text)
    }),
  )
})

function expectInPlaceOf(text: string, found: readonly { start: number; end: number; text: string }[]) {
  for (const mention of found) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
}

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('the time zone of the machine has no say', () => {
  const text = 'They met on Monday, will meet on July 23, spoke today, and left three weeks ago and last month.'
  const readings = ['UTC', 'Pacific/Kiritimati', 'America/Adak', 'Asia/Kathmandu'].map(name => {
    process.env['TZ'] = name
    return findDates(text, sentencesOf(text), '2025-03-01')
  })
  for (const reading of readings) expect(reading).toEqual(readings[0])
})

function cost(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length))
  const whole = [{ index: 0, start: 0, end: text.length, tokens: [] }]
  const began = process.cpuUsage()
  findDates(text, whole, '2025-08-14')
  findDurations(text, whole)
  findDateline(text)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

// Squared cost would be four times; the constant forgives the collector on small times.
test.each([
  ['digits', '1', 1_000_000],
  ['months', 'May ', 1_000_000],
  ['spaced digits', '1 ', 200_000],
  ['dotted digits', '1.', 200_000],
  ['commas', '1,', 200_000],
  ['months with days', 'May 16, ', 200_000],
  ['months joined', 'May-', 200_000],
  ['ranges that never end', 'from May 16 to ', 200_000],
  ['bounds', 'since ', 200_000],
  ['listed days', '1 and ', 200_000],
  ['eves', 'two days after the eve of ', 200_000],
  ['first weeks', 'the first week of ', 200_000],
  ['weekdays', 'Monday, ', 200_000],
  ['parts', 'early the end of ', 200_000],
  ['halves', 'two-and-a-half-', 200_000],
  ['hours', 'two hours and ', 200_000],
  ['apostrophes', "a'", 200_000],
  ['capitals', 'A', 200_000],
  ['datelines', 'ANKARA, ', 200_000],
])('%s cost twice what half of them cost', (_, unit, size) => {
  const half = Math.min(cost(unit, size / 2), cost(unit, size / 2))
  const whole = Math.min(cost(unit, size), cost(unit, size))
  expect(whole).toBeLessThan(3 * half + 400)
})
