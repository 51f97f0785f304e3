const DAY = 86_400_000

/** The number of a day written YYYY-MM-DD, counted from 1 January 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)
}

/** The parts of a day number. */
export function dayParts(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() }
}

/** A stretch of days drawn to scale; between two of them the axis is broken. */
export type Stretch = { readonly from: number; readonly to: number; readonly x: number; readonly width: number }

/** Where days lie on a drawing. */
export type TimeScale = {
  readonly stretches: readonly Stretch[]
  readonly pixelsPerDay: number
  /** The x of a day's first moment; a whole day is `x(day)` to `x(day + 1)`. */
  readonly x: (day: number) => number
}

/** The width of a break in the axis. */
const BREAK = 34

/**
 * A scale over spans of days, to scale but for long gaps without any: an axis with a call in 2022 and talks in 2025
 * would show neither.
 * @param spans first and last day numbers, at least one span
 * @param left where the axis begins
 * @param width how wide it is, breaks included
 * @example timeScale([{ start: 20150, end: 20151 }], 100, 900).x(20150)
 */
export function timeScale(
  spans: readonly { readonly start: number; readonly end: number }[],
  left: number,
  width: number,
): TimeScale {
  const covered = mergeNear(spans)
  const days = covered.reduce((sum, each) => sum + each.to - each.from, 0)
  const pixelsPerDay = (width - BREAK * (covered.length - 1)) / Math.max(1, days)
  let x = left
  const stretches = covered.map(({ from, to }) => {
    const stretch = { from, to, x, width: (to - from) * pixelsPerDay }
    x += stretch.width + BREAK
    return stretch
  })
  return {
    stretches,
    pixelsPerDay,
    x: day => {
      const stretch = stretches.find(each => day <= each.to) ?? stretches.at(-1)
      if (!stretch) return left
      return stretch.x + (Math.max(stretch.from, Math.min(day, stretch.to)) - stretch.from) * pixelsPerDay
    },
  }
}

function mergeNear(spans: readonly { readonly start: number; readonly end: number }[]) {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const first = sorted[0]?.start ?? 0
  const last = sorted.reduce((most, each) => Math.max(most, each.end), first)
  const long = Math.max(60, (last - first) * 0.18)
  const merged: { from: number; to: number }[] = []
  for (const { start, end } of sorted) {
    const open = merged.at(-1)
    if (open && start - open.to <= long) open.to = Math.max(open.to, end + 1)
    else merged.push({ from: start, to: end + 1 })
  }
  const total = merged.reduce((sum, each) => sum + each.to - each.from, 0)
  const air = Math.max(1, Math.round(total * 0.025))
  return merged.map(({ from, to }) => ({ from: from - air, to: to + air }))
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A line on the axis; `year` only where it is not the one of the tick before. */
export type Tick = { readonly day: number; readonly x: number; readonly label: string; readonly year: string | null }

/** The steps an axis can have, finest first, and about how many days each is. */
const STEPS = [
  { days: 1, falls: () => true },
  { days: 7, falls: (day: number) => (day + 3) % 7 === 0 },
  { days: 30, falls: (day: number) => dayParts(day).date === 1 },
  { days: 91, falls: (day: number) => dayParts(day).date === 1 && dayParts(day).month % 3 === 0 },
  { days: 365, falls: (day: number) => dayParts(day).date === 1 && dayParts(day).month === 0 },
  { days: 3650, falls: (day: number) => decade(day) },
] as const
const decade = (day: number) => {
  const { year, month, date } = dayParts(day)
  return date === 1 && month === 0 && year % 10 === 0
}

/** The ticks of a scale: days, Mondays, months, quarters, years or decades, whichever leave room for their labels. */
export function ticksOf(scale: TimeScale): readonly Tick[] {
  const step = STEPS.find(each => each.days * scale.pixelsPerDay >= 54) ?? STEPS[5]
  const ticks: Tick[] = []
  let year = -1
  for (const { from, to } of scale.stretches) {
    for (const day of tickDays(from, to, step)) {
      const x = scale.x(day)
      const last = ticks.at(-1)
      if (last && x - last.x < 40) continue
      const parts = dayParts(day)
      const month = MONTHS[parts.month] ?? ''
      const label = step.days < 30 ? `${parts.date} ${month}` : step.days < 365 ? month : String(parts.year)
      ticks.push({ day, x, label, year: parts.year === year || step.days >= 365 ? null : String(parts.year) })
      year = parts.year
    }
  }
  return ticks
}

function tickDays(from: number, to: number, step: (typeof STEPS)[number]): readonly number[] {
  const days: number[] = []
  // Years apart, only first days of months can fall, so the loop goes by months.
  for (let day = Math.ceil(from); day < to; day = step.days < 30 ? day + 1 : nextMonth(day)) {
    if (step.falls(day)) days.push(day)
  }
  // A stretch too short for a tick of its own still has to say when it is.
  return days.length > 0 ? days : [Math.ceil(from)]
}

function nextMonth(day: number): number {
  const { year, month } = dayParts(day)
  return Math.round(Date.UTC(year, month + 1, 1) / DAY)
}
