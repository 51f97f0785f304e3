import { element, escapeXml, round, shorten, widthOf } from './xml.js'

/** Somebody in the chart. `href` is where a click on the name leads; null for nowhere. */
export type ChartActor = { readonly id: string; readonly name: string; readonly href: string | null }

/**
 * Two actors and how often they were at one event: `met` as parties to it, `third` with one of them (or both) as a
 * third party, such as a mediator.
 */
export type Encounter = {
  readonly a: string
  readonly b: string
  readonly met: number
  readonly third: number
  readonly href: string | null
}

const CELL = 24
const SHOWN = 40
const TOP = 34
const INK = '#23282b'
const SOFT = '#5d666b'
const LINE = '#e2e2da'
const MET = '#1b6573'
const FONT = 'system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif'

/**
 * Who met whom as SVG text: half a matrix, like a table of distances, with the names down its diagonal. From a name,
 * its row runs left and its column down. A filled square counts events two were parties to, an outlined one those
 * where one of them was a third party only. The forty with most encounters are drawn, and the rest counted below.
 * @param encounters in any order; a pair given twice is counted together
 * @returns one `<svg>` element, well-formed XML, the same text for the same encounters
 * @example drawWhoMetWhom([a, b], [{ a: 'a', b: 'b', met: 2, third: 0, href: null }]).startsWith('<svg')
 */
export function drawWhoMetWhom(
  actors: readonly ChartActor[],
  encounters: readonly Encounter[],
  options: { readonly title?: string } = {},
): string {
  const { title = 'Who met whom' } = options
  const pairs = gather(encounters)
  const met = byWeight(actors, pairs)
  if (met.length === 0) return frame(480, 60, title, [note(0, 34, 'No meeting is on record yet.')])
  const drawn = met.slice(0, SHOWN)
  const side = drawn.length * CELL
  const widest = Math.max(...drawn.map((actor, index) => index * CELL + 32 + widthOf(nameOf(actor), 13)))
  const width = Math.max(Math.ceil(widest) + 8, 430)
  const left = met.length - drawn.length
  const below = left > 0 ? [note(0, TOP + side + 24, `${left} more with fewer meetings are not drawn.`)] : []
  return frame(width, TOP + side + (left > 0 ? 36 : 12), title, [
    drawLegend(),
    drawGrid(drawn.length),
    ...drawn.flatMap((actor, row) =>
      drawn
        .slice(0, row)
        .map((other, column) => drawCell(actor, other, pairs.get(keyOf(actor.id, other.id)), row, column)),
    ),
    ...drawn.map(drawName),
    ...below,
  ])
}

function gather(encounters: readonly Encounter[]): ReadonlyMap<string, Encounter> {
  const pairs = new Map<string, Encounter>()
  for (const each of encounters) {
    if (each.a === each.b || each.met + each.third === 0) continue
    const key = keyOf(each.a, each.b)
    const known = pairs.get(key)
    pairs.set(key, known ? { ...known, met: known.met + each.met, third: known.third + each.third } : each)
  }
  return pairs
}

const keyOf = (a: string, b: string) => JSON.stringify(a < b ? [a, b] : [b, a])

function byWeight(actors: readonly ChartActor[], pairs: ReadonlyMap<string, Encounter>): readonly ChartActor[] {
  const weights = new Map<string, number>()
  for (const { a, b, met, third } of pairs.values()) {
    for (const id of [a, b]) weights.set(id, (weights.get(id) ?? 0) + met + third)
  }
  const weightOf = (actor: ChartActor) => weights.get(actor.id) ?? 0
  return actors
    .filter(actor => weightOf(actor) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
}

function frame(width: number, height: number, title: string, content: readonly string[]): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'who-met-whom',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': FONT,
    'font-size': 13,
    'aria-labelledby': 'who-met-whom-title',
  }
  const heading = element('title', { id: 'who-met-whom-title' }, escapeXml(title))
  return `${element('svg', attributes, '\n', heading, '\n', content.join('\n'), '\n')}\n`
}

const note = (x: number, y: number, text: string) =>
  element('text', { class: 'soft', x, y, fill: SOFT, 'font-size': 12 }, escapeXml(text))

function drawGrid(count: number): string {
  const side = count * CELL
  const lines = Array.from({ length: count }, (_, index) => {
    const at = index * CELL
    return `M0 ${TOP + at + CELL}H${at + CELL}M${at} ${TOP + at}V${TOP + side}`
  })
  return element('path', { class: 'grid', d: `${lines.join('')}M0 ${TOP}V${TOP + side}`, fill: 'none', stroke: LINE })
}

function drawCell(
  row: ChartActor,
  column: ChartActor,
  pair: Encounter | undefined,
  rowIndex: number,
  columnIndex: number,
): string {
  if (!pair) return ''
  const [x, y] = [columnIndex * CELL, TOP + rowIndex * CELL]
  const total = pair.met + pair.third
  const told = [
    pair.met > 0 ? `together at ${pair.met}` : '',
    pair.third > 0 ? `at ${pair.third} with one as third party` : '',
  ].filter(each => each !== '')
  const about = `${row.name} and ${column.name}: ${told.join(', ')}`
  const full = pair.met > 0
  const square = element('rect', {
    class: full ? 'met' : 'third',
    x: x + 3,
    y: y + 3,
    width: CELL - 6,
    height: CELL - 6,
    rx: 3,
    fill: full ? MET : 'none',
    'fill-opacity': full ? shade(pair.met) : null,
    stroke: MET,
  })
  const strong = full && shade(pair.met) > 0.5
  const count = element(
    'text',
    {
      class: strong ? 'on' : 'ink',
      x: x + CELL / 2,
      y: y + CELL / 2 + 4,
      fill: strong ? '#ffffff' : INK,
      'text-anchor': 'middle',
      'font-size': 11,
    },
    String(total),
  )
  const content = [element('title', {}, escapeXml(about)), square, count]
  return pair.href === null ? element('g', {}, ...content) : element('a', { href: pair.href }, ...content)
}

/** Four shades are as many as an eye tells apart; between the last two a white number changes to a dark one. */
const shade = (met: number) => (met === 1 ? 0.15 : met <= 3 ? 0.3 : met <= 7 ? 0.85 : 1)

const nameOf = (actor: ChartActor) => shorten(actor.name, 34)

function drawName(actor: ChartActor, index: number): string {
  const [x, y] = [index * CELL, TOP + index * CELL]
  const knot = element('circle', { class: 'soft-fill', cx: x + CELL / 2, cy: y + CELL / 2, r: 3, fill: SOFT })
  const name = element(
    'text',
    { class: 'ink', x: x + CELL + 4, y: y + CELL / 2 + 4.5, fill: INK },
    escapeXml(nameOf(actor)),
  )
  const content = [element('title', {}, escapeXml(actor.name)), knot, name]
  return actor.href === null ? element('g', {}, ...content) : element('a', { href: actor.href }, ...content)
}

function drawLegend(): string {
  const box = (x: number, full: boolean) =>
    element('rect', {
      class: full ? 'met' : 'third',
      x: round(x),
      y: 4,
      width: 14,
      height: 14,
      rx: 3,
      fill: full ? MET : 'none',
      'fill-opacity': full ? 0.3 : null,
      stroke: MET,
    })
  return element(
    'g',
    { class: 'key' },
    box(1, true),
    note(22, 15, 'both parties to it'),
    box(150, false),
    note(171, 15, 'one of them a third party'),
  )
}
