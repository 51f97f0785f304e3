import type { EventType } from '../model/index.js'
import { DRAWN, DRAWN_LEGEND, type Drawn, FAMILY, FAMILY_COLOUR } from './event-look.js'
import { ticksOf } from './time-scale.js'
import { type Lane, layOutTimeline, type Mark, type TimelineItem, type TimelineLayout } from './timeline-layout.js'
import { element, escapeXml, round } from './xml.js'

const INK = '#23282b'
const SOFT = '#5d666b'
const LINE = '#dcdcd4'
const PAPER = '#ffffff'
const FONT = 'system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif'

/**
 * A timeline as SVG text: a lane for each type of event, a dot for a day, a bar for a range, a pale bar where only the
 * week, month or year is known, a dashed line over all the days reports disagree about. What was planned is open, what
 * was denied crossed out. Every mark has its label, a link where `href` is given, and a `<title>`.
 * Colours are attributes, and each has a class, so that a page's style sheet may give others.
 * @param items dated events, in any order
 * @returns one `<svg>` element, well-formed XML, the same text for the same items
 * @example drawTimeline(items, { title: 'Talks in March' }).startsWith('<svg')
 */
export function drawTimeline(
  items: readonly TimelineItem[],
  options: { readonly title?: string; readonly width?: number } = {},
): string {
  const { title = 'Events over time', width = 1080 } = options
  if (items.length === 0) return frame(width, 60, title, [text(width / 2, 34, 'No event has a date yet.', 'middle')])
  const layout = layOutTimeline(items, width)
  const legend = drawLegend(items, layout.left, layout.bottom + 26)
  return frame(width, layout.bottom + 44, title, [
    ...layout.lanes.map((lane, index) => drawLane(lane, index, layout)),
    drawAxis(layout),
    ...layout.lanes.flatMap(lane => lane.marks.map(drawMark)),
    legend,
  ])
}

function frame(width: number, height: number, title: string, content: readonly string[]): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'timeline',
    viewBox: `0 0 ${width} ${Math.round(height)}`,
    width,
    height: Math.round(height),
    'font-family': FONT,
    'font-size': 12,
    'aria-labelledby': 'timeline-title',
  }
  return `${element('svg', attributes, '\n', element('title', { id: 'timeline-title' }, escapeXml(title)), '\n', content.join('\n'), '\n')}\n`
}

function text(
  x: number,
  y: number,
  content: string,
  anchor: 'start' | 'middle' | 'end',
  look: { size?: number; strong?: boolean } = {},
) {
  return element(
    'text',
    {
      class: look.strong ? 'ink' : 'soft',
      x,
      y,
      fill: look.strong ? INK : SOFT,
      'text-anchor': anchor === 'start' ? null : anchor,
      'font-size': look.size ?? null,
    },
    escapeXml(content),
  )
}

function drawLane(lane: Lane, index: number, { left, right }: TimelineLayout): string {
  const middle = lane.top + lane.height / 2
  const ground = { class: 'lane', x: 0, y: lane.top, width: right + 14, height: lane.height, fill: '#f4f4ef' }
  return element(
    'g',
    { class: 'row' },
    index % 2 === 0 ? element('rect', ground) : '',
    element(
      'text',
      {
        class: `family-${FAMILY[lane.type]}`,
        x: left - 16,
        y: middle + 4,
        fill: colourOf(lane.type),
        'text-anchor': 'end',
        'font-size': 11,
        'font-weight': 600,
        'letter-spacing': '0.04em',
      },
      lane.type,
    ),
  )
}

function drawAxis({ scale, left, right, top, bottom }: TimelineLayout): string {
  const ticks = ticksOf(scale).flatMap(({ x, label, year }) => [
    element('path', { class: 'grid', d: `M${round(x)} ${top - 6}V${round(bottom)}`, stroke: LINE }),
    text(x, top - 12, label, 'middle'),
    year === null ? '' : text(x, top - 28, year, 'middle', { strong: true }),
  ])
  const breaks = scale.stretches.slice(1).map(({ x }) => {
    const at = x - 17
    const zigzag = `M${round(at - 5)} ${top - 1}l4 -10l4 10l4 -10`
    return [
      element('rect', { class: 'paper', x: at - 8, y: top - 8, width: 18, height: bottom - top + 8, fill: PAPER }),
      element(
        'path',
        { class: 'soft-line', d: zigzag, fill: 'none', stroke: SOFT },
        element('title', {}, 'Time without events left out'),
      ),
    ].join('')
  })
  const line = element('path', { class: 'grid', d: `M${left} ${top}H${right}`, stroke: LINE })
  return element('g', { class: 'axis' }, line, ...ticks, ...breaks)
}

function drawMark(mark: Mark): string {
  const { item, label } = mark
  const about = `${item.label} (${item.type}, ${item.status}, ${daysOf(item)})`
  const content = [
    element('title', {}, escapeXml(about)),
    item.disputed ? drawDispute(mark) : '',
    drawShape(mark.x, mark.end, mark.y, item),
    label ? text(label.x, mark.y + 4, label.text, label.anchor, { strong: true }) : '',
  ]
  const attributes = { id: `mark-${item.id}`, class: `mark family-${FAMILY[item.type]}` }
  return item.href === null
    ? element('g', attributes, ...content)
    : element('a', { ...attributes, href: item.href }, ...content)
}

function drawShape(
  x: number,
  end: number,
  y: number,
  item: Pick<TimelineItem, 'type' | 'status' | 'precision'>,
): string {
  const colour = colourOf(item.type)
  const drawn = DRAWN[item.status]
  const vague = item.precision === 'week' || item.precision === 'month' || item.precision === 'year'
  const full = drawn === 'full' || drawn === 'running'
  const shape = element('rect', {
    class: full ? `shape ${vague ? 'vague' : 'full'}` : `shape open ${drawn}`,
    x,
    y: y - 5,
    width: end - x,
    height: 10,
    rx: 5,
    fill: full ? colour : PAPER,
    'fill-opacity': full && vague ? 0.28 : null,
    stroke: colour,
    'stroke-width': 1.6,
    'stroke-dasharray': drawn === 'dashed' ? '2.5 2' : null,
  })
  const middle = (x + end) / 2
  if (drawn === 'running') return shape + element('circle', { class: 'paper', cx: middle, cy: y, r: 2, fill: PAPER })
  if (drawn !== 'crossed') return shape
  const cross = `M${round(middle - 6)} ${round(y - 6)}l12 12m0 -12l-12 12`
  return shape + element('path', { class: 'cross', d: cross, fill: 'none', stroke: colour, 'stroke-width': 1.6 })
}

function drawDispute(mark: Mark): string {
  const { from, to } = mark.spread
  const path = `M${round(from)} ${round(mark.y + 8)}v-3m0 1.5H${round(to)}m0 -1.5v3`
  return element('path', {
    class: 'dispute',
    d: path,
    fill: 'none',
    stroke: colourOf(mark.item.type),
    'stroke-dasharray': '3 2',
  })
}

function drawLegend(items: readonly TimelineItem[], left: number, y: number): string {
  const order: readonly Drawn[] = ['full', 'running', 'open', 'dashed', 'crossed']
  const seen = new Map(items.map(item => [DRAWN[item.status], item.status]))
  let x = left
  const entries = order.flatMap(drawn => {
    const status = seen.get(drawn)
    if (status === undefined) return []
    const entry =
      drawShape(x, x + 10, y, { type: 'CONSULT', status, precision: 'day' }) +
      text(x + 17, y + 4, DRAWN_LEGEND[drawn], 'start')
    x += 40 + DRAWN_LEGEND[drawn].length * 6.2
    return [entry]
  })
  return element('g', { class: 'key family-talk' }, ...entries)
}

function daysOf({ start, end, precision, disputed, earliest, latest }: TimelineItem): string {
  const days = start === end ? start : `${start} to ${end}`
  const known = precision === 'day' || precision === 'range' ? days : `${days}, ${precision} known`
  return disputed ? `${known}; reports give ${earliest} to ${latest}` : known
}

const colourOf = (type: EventType) => FAMILY_COLOUR[FAMILY[type]]
