import { expect, test } from 'vitest'
import { eventOf, slotOf } from './testing/build.js'
import { sampleDossier } from './testing/sample.js'
import { dateFromValue, timingOf } from './timing.js'

test.each([
  ['2025-03-03', '2025-03-03', '2025-03-03', 'day'],
  ['2025-03-03/2025-03-15', '2025-03-03', '2025-03-15', 'range'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2025', '2025-01-01', '2025-12-31', 'year'],
])('%s is %s to %s, a %s', (value, start, end, precision) =>
  expect(dateFromValue(value)).toMatchObject({ start, end, precision }),
)

test.each(['', 'spring', '03.03.2025', '2025-3-3', '2025-13', '2025-02-30', '2025-03-15/2025-03-03'])(
  '%j is no date',
  value => expect(dateFromValue(value)).toBeNull(),
)

const report = sampleDossier.reports[0]?.report
const evidence = { report: 'gone', record: 'gone' }

test.each([
  [{ informative: '2025-03-04', representative: '2025-03' }, '2025-03-04', '2025-03-04'],
  [{ representative: '2025-03' }, '2025-03-01', '2025-03-31'],
  [{}, '2025-03-01', '2025-03-31'],
])('the reading %j of a disputed date is %s to %s, and covers every value', (readings, start, end) => {
  if (!report) throw new Error('The sample has no report.')
  const slot = slotOf(
    'date',
    [
      ['2025-03', evidence],
      ['2025-03-04', evidence],
      ['2025-04-02', evidence],
    ],
    readings,
  )
  const event = eventOf('e', 'Round', [[report, 'r1-met']], [slot])
  expect(timingOf(event, () => null)).toMatchObject({
    start,
    end,
    earliest: '2025-03-01',
    latest: '2025-04-02',
    disputed: true,
  })
})
