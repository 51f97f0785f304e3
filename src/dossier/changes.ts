import {
  type CrossFinding,
  type Dossier,
  type Event,
  type Evidence,
  excludeOneAnother,
  firstDayOf,
  type Slot,
  type SlotName,
} from '../model/index.js'
import { groupBy } from './group.js'

/**
 * What has become of an event: it is `new`, or `gone`; it `moved` to another day, place or status; reports now differ on it
 * (`disputed`), or no longer do (`settled`).
 */
export type Change = {
  readonly change: 'new' | 'gone' | 'moved' | 'disputed' | 'settled'
  /** The event's id; null for a finding that is about none. */
  readonly event: string | null
  readonly label: string
  /** YYYY-MM-DD, or the first and last day apart by a slash; null where no report gives one. */
  readonly date: string | null
  /** The slot that changed, or the rule of the finding. */
  readonly what: string | null
  readonly before: string | null
  readonly after: string | null
}

/** Slots in which an event can move. What it was about and how long it took is told, not changed. */
const MOVING: readonly SlotName[] = ['date', 'place', 'round', 'status']

/**
 * What a dossier tells now that it did not tell before, in order of time.
 * @example changesBetween(monday, today)[0]?.change // 'new'
 */
export function changesBetween(before: Dossier, after: Dossier): readonly Change[] {
  const pairs = matched(before.events, after.events)
  const [old, now] = [findingsByEvent(before), findingsByEvent(after)]
  const found = after.events.flatMap(event => {
    const were = pairs.get(event) ?? []
    if (were.length === 0) return [changed('new', event, null, null, event.status)]
    return [
      ...MOVING.flatMap(slot => movedIn(slot, were, event)),
      ...disputes(were, event),
      ...contradictions(
        event,
        were.flatMap(one => old.get(one.id) ?? []),
        now.get(event.id) ?? [],
      ),
    ]
  })
  const kept = new Set([...pairs.values()].flat())
  const gone = before.events
    .filter(event => !kept.has(event))
    .map(event => changed('gone', event, null, event.status, null))
  return [...found, ...gone]
    .map((change, index) => ({ change, index }))
    .sort((a, b) => compare(a.change.date ?? '9999', b.change.date ?? '9999') || a.index - b.index)
    .map(({ change }) => change)
}

/** Which events of before an event is made of: those it shares a record with; where a report was changed, one told alike. */
function matched(before: readonly Event[], after: readonly Event[]): ReadonlyMap<Event, readonly Event[]> {
  const byRecord = groupBy(before, event => event.evidence.map(recordOf))
  const byLabel = groupBy(before, event => event.evidence.map(one => likeness(event, one)))
  return new Map(
    after.map(event => {
      const same = new Set(event.evidence.flatMap(one => byRecord.get(recordOf(one)) ?? []))
      if (same.size > 0) return [event, [...same]]
      return [event, [...new Set(event.evidence.flatMap(one => byLabel.get(likeness(event, one)) ?? []))]]
    }),
  )
}

function recordOf({ report, record }: Evidence): string {
  return JSON.stringify([report, record])
}

function likeness(event: Event, { report }: Evidence): string {
  return JSON.stringify([report, event.event, event.label])
}

/** A slot moved where what is said of it now is none of what was said, and is not said beside it either. */
function movedIn(name: SlotName, were: readonly Event[], event: Event): readonly Change[] {
  if (name === 'status') {
    const old = [...new Set(were.map(one => one.status))]
    return old.includes(event.status) ? [] : [changed('moved', event, name, old.join(' or '), event.status)]
  }
  const old = were.flatMap(one => slotOf(one, name)?.values ?? [])
  const slot = slotOf(event, name)
  if (!slot || slot.disputed || old.length === 0) return []
  const fresh = slot.values.filter(({ value }) => old.every(known => excludeOneAnother(name, known.value, value)))
  if (fresh.length === 0) return []
  return [changed('moved', event, name, shown(old), shown(fresh))]
}

function disputes(were: readonly Event[], event: Event): readonly Change[] {
  const names = new Set([...event.slots, ...were.flatMap(one => one.slots)].map(slot => slot.slot))
  return [...names].flatMap(name => {
    const olds = were.flatMap(one => slotOf(one, name) ?? [])
    const slot = slotOf(event, name)
    const was = olds.some(one => one.disputed)
    const old = olds.flatMap(one => one.values)
    if (slot?.disputed && (!was || slot.values.some(({ value }) => !old.some(known => known.value === value))))
      return [changed('disputed', event, name, old.length === 0 ? null : shown(old), shown(slot.values))]
    return was && !slot?.disputed ? [changed('settled', event, name, shown(old), slot ? shown(slot.values) : null)] : []
  })
}

/** Findings that no slot shows: those on values are told by the slot already. */
function contradictions(event: Event, old: readonly CrossFinding[], now: readonly CrossFinding[]): readonly Change[] {
  const rules = new Set([...old, ...now].map(finding => finding.rule).filter(rule => rule !== 'value'))
  return [...rules].flatMap(rule => {
    const [was, is] = [old, now].map(list => list.find(one => one.rule === rule && one.silenced === null))
    if (is && !was) return [changed('disputed', event, rule, null, is.message)]
    return was && !is ? [changed('settled', event, rule, was.message, null)] : []
  })
}

function findingsByEvent(dossier: Dossier): ReadonlyMap<string, readonly CrossFinding[]> {
  return groupBy(dossier.findings, finding => (finding.event === null ? [] : [finding.event]))
}

function changed(
  change: Change['change'],
  event: Event,
  what: string | null,
  before: string | null,
  after: string | null,
): Change {
  const date = firstDayOf(event)
  return { change, event: event.id, label: event.label, date: date === '9999' ? null : date, what, before, after }
}

function slotOf(event: Event, name: SlotName): Slot | undefined {
  return event.slots.find(slot => slot.slot === name)
}

function shown(values: readonly { readonly value: string }[]): string {
  return [...new Set(values.map(one => one.value))].join(' or ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
