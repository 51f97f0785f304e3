import { EVENT_TYPES, type EventType, type Precision, type Status } from '../model/index.js'
import { dayNumber, type TimeScale, timeScale } from './time-scale.js'
import { shorten, widthOf } from './xml.js'

/** One dated event as a timeline draws it. Days are written YYYY-MM-DD. */
export type TimelineItem = {
  readonly id: string
  readonly label: string
  /** Where a click on it leads; null for nowhere. */
  readonly href: string | null
  readonly type: EventType
  readonly status: Status
  readonly start: string
  readonly end: string
  readonly precision: Precision
  /** The whole stretch all reports give together; the same as `start` and `end` where they agree. */
  readonly earliest: string
  readonly latest: string
  readonly disputed: boolean
}

/** A mark with its place: `x` to `end` is the mark, `y` its middle. */
export type Mark = {
  readonly item: TimelineItem
  readonly x: number
  readonly end: number
  readonly y: number
  /** From the first to the last day any report gives. */
  readonly spread: { readonly from: number; readonly to: number }
  readonly label: { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' } | null
}

export type Lane = {
  readonly type: EventType
  readonly top: number
  readonly height: number
  readonly marks: readonly Mark[]
}

export type TimelineLayout = {
  readonly scale: TimeScale
  readonly lanes: readonly Lane[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const ROW = 22
const LABEL_SIZE = 12
const LABEL_LENGTH = 44
/** With more events than this, labels would be all there is to see. */
const LABELLED = 90
/** A lane grows no taller than this many rows; what is left over lies on top. */
const ROWS = 14
const MARK = 10

/**
 * Places every event in the lane of its type, in the first row that has room for the mark and its label.
 * @param items at least one
 * @param width of the whole drawing
 * @example layOutTimeline(items, 1080).lanes[0]?.marks[0]?.x
 */
export function layOutTimeline(items: readonly TimelineItem[], width: number): TimelineLayout {
  const [left, right, top] = [112, width - 14, 46]
  const spans = items.map(each => ({ start: dayNumber(each.earliest), end: dayNumber(each.latest) }))
  const scale = timeScale(spans, left, right - left)
  const lanes: Lane[] = []
  let y = top
  for (const type of EVENT_TYPES) {
    const own = items.filter(each => each.type === type).sort(byTime)
    if (own.length === 0) continue
    const { marks, rows } = fillLane(own, scale, y, right, items.length <= LABELLED)
    const height = rows * ROW + 10
    lanes.push({ type, top: y, height, marks })
    y += height
  }
  return { scale, lanes, left, right, top, bottom: y }
}

function fillLane(items: readonly TimelineItem[], scale: TimeScale, top: number, right: number, labelled: boolean) {
  const taken: { from: number; to: number }[][] = []
  const marks = items.map((item): Mark => {
    const { x, end } = extent(item, scale)
    const spread = spreadOf(item, scale)
    const outer = { x: Math.min(x, spread.from), end: Math.max(end, spread.to) }
    const label = labelled ? placeLabel(item, outer.x, outer.end, right) : null
    const from = label?.anchor === 'end' ? label.x - widthOf(label.text, LABEL_SIZE) : outer.x
    const to = label?.anchor === 'start' ? label.x + widthOf(label.text, LABEL_SIZE) : outer.end
    const row = firstFree(taken, from - 4, to + 8)
    return { item, x, end, y: top + 5 + row * ROW + ROW / 2, spread, label }
  })
  return { marks, rows: Math.max(1, taken.length) }
}

function firstFree(taken: { from: number; to: number }[][], from: number, to: number): number {
  const free = taken.findIndex(row => row.every(each => to < each.from || from > each.to))
  const row = free >= 0 ? free : Math.min(taken.length, ROWS - 1)
  const spans = taken[row]
  if (spans) spans.push({ from, to })
  else taken.push([{ from, to }])
  return row
}

/** A day is a dot on its middle; anything longer a bar from its first to its last day, never narrower than a dot. */
function extent(item: TimelineItem, scale: TimeScale): { readonly x: number; readonly end: number } {
  const start = scale.x(dayNumber(item.start))
  const end = scale.x(dayNumber(item.end) + 1)
  if (item.precision !== 'day' && end - start > MARK + 4) return { x: start, end }
  const middle = (start + end) / 2
  const half = item.precision === 'day' ? MARK / 2 : MARK / 2 + 2
  return { x: middle - half, end: middle + half }
}

function spreadOf(item: TimelineItem, scale: TimeScale): Mark['spread'] {
  return { from: scale.x(dayNumber(item.earliest) + 0.5), to: scale.x(dayNumber(item.latest) + 0.5) }
}

function placeLabel(item: TimelineItem, x: number, end: number, right: number): Mark['label'] {
  const text = shorten(item.label, LABEL_LENGTH)
  return end + 6 + widthOf(text, LABEL_SIZE) <= right
    ? { text, x: end + 6, anchor: 'start' }
    : { text, x: x - 6, anchor: 'end' }
}

function byTime(a: TimelineItem, b: TimelineItem): number {
  const [first, second] = [`${a.start} ${a.end} ${a.id}`, `${b.start} ${b.end} ${b.id}`]
  return first < second ? -1 : first > second ? 1 : 0
}
