import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVENT_TYPES, PRECISIONS, STATUSES } from '../model/index.js'
import { malformation } from './testing/well-formed.js'
import { drawTimeline } from './timeline.js'
import type { TimelineItem } from './timeline-layout.js'

const item = (id: string, start: string, given: Partial<TimelineItem> = {}): TimelineItem => {
  const end = given.end ?? start
  return {
    id,
    label: `Event ${id}`,
    href: `/events/${id}`,
    type: 'CONSULT',
    status: 'occurred',
    start,
    end,
    precision: start === end ? 'day' : 'range',
    earliest: start,
    latest: end,
    disputed: false,
    ...given,
  }
}

const spring: readonly TimelineItem[] = [
  item('1', '2025-03-03', { label: 'Kestria and Morvane: second round', latest: '2025-03-04', disputed: true }),
  item('2', '2025-03-05', { type: 'REJECT', label: 'Ilse Varn: refusal' }),
  item('3', '2025-03-03', {
    type: 'AGREE',
    status: 'planned',
    end: '2025-03-15',
    label: 'Exchange of prisoners agreed',
  }),
  item('4', '2025-03-20', { label: 'Anton Brek and Ilse Varn: call' }),
  item('5', '2025-04-01', {
    type: 'AGREE',
    status: 'planned',
    end: '2025-04-30',
    precision: 'month',
    label: 'Third round',
  }),
  item('6', '2025-03-18', { type: 'MOBILIZE', status: 'denied', label: 'Morvane: <b>troops</b> & "ridge"' }),
  item('7', '2025-03-16', { type: 'RETREAT', label: 'Kestria and Morvane: exchange of prisoners' }),
  item('8', '2025-03-22', { end: '2025-03-26', status: 'ongoing', label: 'Working groups' }),
  item('9', '2025-03-10', { status: 'postponed', label: 'Visit to Saint Orme' }),
  item('10', '2025-04-28', {
    type: 'ACCUSE',
    label: 'Kestria: a very long label that would run out of the drawing were it not cut',
  }),
]

test.each<[string, readonly TimelineItem[]]>([
  ['timeline-spring', spring],
  ['timeline-empty', []],
  ['timeline-one-day', [item('1', '2025-03-03')]],
  ['timeline-broken-axis', [item('0', '2022-03-29', { label: 'Communiqué' }), ...spring]],
  [
    'timeline-three-years',
    Array.from({ length: 36 }, (_, index) =>
      item(
        String(index),
        `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-0${(index % 7) + 1}`,
        {
          type: EVENT_TYPES[index % 5] ?? 'CONSULT',
          status: STATUSES[index % STATUSES.length] ?? 'occurred',
        },
      ),
    ),
  ],
  [
    'timeline-crowded',
    Array.from({ length: 240 }, (_, index) =>
      item(String(index), `2025-0${(index % 6) + 1}-${String((index % 28) + 1).padStart(2, '0')}`, {
        type: EVENT_TYPES[index % 9] ?? 'CONSULT',
      }),
    ),
  ],
])('%s', async (name, items) => {
  const svg = drawTimeline(items)
  expect(malformation(svg)).toBeNull()
  await expect(svg).toMatchFileSnapshot(`snapshots/${name}.svg`)
})

test('every event has its link, its title and its label', () => {
  const svg = drawTimeline(spring)
  for (const { id } of spring) expect(svg).toContain(`href="/events/${id}"`)
  expect(svg).toContain(
    '<title>Morvane: &lt;b&gt;troops&lt;/b&gt; &amp; &quot;ridge&quot; (MOBILIZE, denied, 2025-03-18)</title>',
  )
  expect(svg).toContain('reports give 2025-03-03 to 2025-03-04')
})

test('what was denied or planned is not drawn as what happened', () => {
  const shapeOf = (status: TimelineItem['status']) => {
    const svg = drawTimeline([item('1', '2025-03-03', { status })])
    return /<a id="mark-1".*?<rect class="([^"]*)"/.exec(svg)?.[1]
  }
  expect(STATUSES.map(shapeOf)).toEqual([
    'shape full',
    'shape full',
    'shape open open',
    'shape open open',
    'shape open dashed',
    'shape open crossed',
    'shape open crossed',
    'shape open crossed',
    'shape open dashed',
  ])
})

test('the order of the events changes nothing', () => {
  expect(drawTimeline([...spring].reverse())).toBe(drawTimeline(spring))
})

const day = fc
  .integer({ min: -200_000, max: 200_000 })
  .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10))
test('any events give well-formed SVG of bounded height, nothing left of the lanes or right of the edge', () => {
  const anyItem = fc
    .record({
      label: fc.string({ unit: 'binary' }),
      type: fc.constantFrom(...EVENT_TYPES),
      status: fc.constantFrom(...STATUSES),
      precision: fc.constantFrom(...PRECISIONS),
      days: fc.tuple(day, day),
    })
    .map(({ days, ...rest }) => {
      const [start = '', end = ''] = [...days].sort()
      return { ...rest, start, end, earliest: start, latest: end, disputed: start !== end, href: null }
    })
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 60 }), items => {
      const svg = drawTimeline(items.map((each, index) => ({ ...each, id: String(index) })))
      expect(malformation(svg)).toBeNull()
      expect(svg).not.toContain('NaN')
      for (const [, x, width] of svg.matchAll(
        /<rect class="shape[^"]*" x="([-\d.]+)" y="[-\d.]+" width="([-\d.]+)"/g,
      )) {
        expect(Number(x)).toBeGreaterThan(90)
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(1080)
      }
    }),
    { numRuns: 60 },
  )
})
