import { type Event, excludeOneAnother, type Slot, type SlotName } from '../../model/index.js'
import { type CrossFound, type EventRule, nameOf, type Side, type Told } from './rule.js'
import { silenceOf, type ValueSide } from './silences.js'

const WORDS: Partial<Record<SlotName, string>> = {
  date: 'date',
  place: 'place',
  round: 'number of the round',
  duration: 'length',
  quantity: 'number',
}

/** Reports give values for one event that exclude one another. */
export const value: EventRule = {
  name: 'value',
  severity: 'warning',
  about: 'Reports give one event dates, places, rounds, lengths or counts that exclude one another.',
  check: (event, told) => event.slots.flatMap(slot => (slot.disputed ? conflictIn(event, slot, told) : [])),
}

function conflictIn(event: Event, slot: Slot, told: readonly Told[]): readonly CrossFound[] {
  const words = WORDS[slot.slot]
  if (words === undefined) return []
  const sides = slot.values.flatMap(({ value, evidence }) =>
    evidence.flatMap(one => {
      const found = told.find(({ record, report }) => record.id === one.record && report.id === one.report)
      return found ? [sideOf(found, slot.slot, value)] : []
    }),
  )
  const opposed = sides.flatMap((b, at) =>
    sides
      .slice(0, at)
      .filter(
        a => a.report.id !== b.report.id && excludeOneAnother(slot.slot, a.value, b.value) && !isInBoth(a, b, sides),
      )
      .map(a => ({ a, b, why: silenceOf(slot.slot, a, b) })),
  )
  const standing = opposed.filter(pair => pair.why === null)
  const shown = standing.length > 0 ? standing : opposed.slice(0, 1)
  const why = standing.length > 0 ? null : (shown[0]?.why ?? null)
  const unique = firstOfEachValue(shown.flatMap(({ a, b }) => [a, b]))
  if (new Set(unique.map(side => side.report.id)).size < 2) return []
  const list = unique.map(side => `${side.value.replace(/^PT/, '')} (${nameOf(side.report)})`).join(', ')
  return [
    {
      message: `Reports differ on the ${words} of "${event.label}": ${list}.`,
      sides: unique,
      ...(why === null ? {} : { silenced: why }),
    },
  ]
}

/** A report that has the other's value too tells of both. */
function isInBoth(a: ValueSide, b: ValueSide, sides: readonly ValueSide[]): boolean {
  return sides.some(
    side =>
      (side.report.id === a.report.id && side.value === b.value) ||
      (side.report.id === b.report.id && side.value === a.value),
  )
}

function firstOfEachValue(sides: readonly ValueSide[]): readonly ValueSide[] {
  const seen = new Set<string>()
  return [...sides]
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : a.report.id < b.report.id ? -1 : 1))
    .filter(side => {
      const isNew = !seen.has(side.value)
      seen.add(side.value)
      return isNew
    })
}

function sideOf({ record, report }: Told, slot: SlotName, value: string): ValueSide {
  const cue: Side['anchor'] | undefined =
    slot === 'date' || slot === 'place' || slot === 'round' || slot === 'duration' ? record.cues[slot] : undefined
  return { record, report, value, anchor: cue ?? record.anchor }
}
