import type { EventRecord, Evidence, Slot, SlotName, SlotValue } from '../../model/index.js'
import { SLOTS } from '../../model/index.js'

type Told = { readonly record: EventRecord; readonly evidence: Evidence }

/** Every slot of an event with all its values and the three readings of them. */
export function slotsOf(told: readonly Told[]): readonly Slot[] {
  return SLOTS.flatMap(slot => {
    const values = valuesOf(slot, told)
    return values.length === 0 ? [] : [read(slot, values)]
  })
}

function valuesOf(slot: SlotName, told: readonly Told[]): readonly SlotValue[] {
  const byValue = new Map<string, Evidence[]>()
  for (const { record, evidence } of told)
    for (const value of valueIn(slot, record)) {
      const list = byValue.get(value)
      if (!list) byValue.set(value, [evidence])
      else if (!list.some(other => other.report === evidence.report && other.record === evidence.record))
        list.push(evidence)
    }
  return [...byValue].map(([value, evidence]) => ({ value, evidence })).sort((a, b) => (a.value < b.value ? -1 : 1))
}

function valueIn(slot: SlotName, record: EventRecord): readonly string[] {
  switch (slot) {
    case 'date':
      return record.date
        ? [record.date.start === record.date.end ? record.date.start : `${record.date.start}/${record.date.end}`]
        : []
    case 'place':
      return record.place ? [record.place.name] : []
    case 'quantity':
      return record.quantity.map(quantity => `${quantity.best} ${quantity.unit}`)
    case 'initiator':
      return record.initiator ? [record.initiator.name] : []
    case 'round':
      return record.round === null ? [] : [String(record.round)]
    case 'status':
    case 'process':
    case 'duration':
    case 'topic':
    case 'mode': {
      const value = record[slot]
      return value === null ? [] : [value]
    }
  }
}

function read(slot: SlotName, values: readonly SlotValue[]): Slot {
  const most = Math.max(...values.map(weight))
  const frequent = values.filter(value => weight(value) === most)
  const precise = [...values].sort((a, b) => precision(slot, b.value) - precision(slot, a.value))
  const [first, second] = precise
  const clear = first && (!second || precision(slot, first.value) > precision(slot, second.value))
  return {
    slot,
    values,
    conservative: conservative(slot, values),
    informative: clear ? first.value : null,
    representative: frequent.length === 1 ? (frequent[0]?.value ?? null) : null,
    disputed: disputed(slot, values),
  }
}

/** How many reports say it. */
function weight(value: SlotValue): number {
  return new Set(value.evidence.map(evidence => evidence.report)).size
}

function precision(slot: SlotName, value: string): number {
  if (slot === 'date') return value.includes('/') ? 0 : 1
  return slot === 'topic' || slot === 'place' ? value.length : 0
}

function conservative(slot: SlotName, values: readonly SlotValue[]): string | null {
  if (slot === 'quantity') {
    const units = new Set(values.map(value => unitOf(value.value)))
    const least = [...values].sort((a, b) => Number.parseFloat(a.value) - Number.parseFloat(b.value))[0]
    return units.size === 1 ? (least?.value ?? null) : null
  }
  return values.length === 1 ? (values[0]?.value ?? null) : null
}

function unitOf(value: string): string {
  return value.slice(value.indexOf(' ') + 1)
}

/** Values exclude one another: two places, two numbers of one thing, two days that do not touch. */
function disputed(slot: SlotName, values: readonly SlotValue[]): boolean {
  if (values.length < 2) return false
  if (slot === 'topic' || slot === 'process' || slot === 'mode' || slot === 'status') return false
  const pairs = values.flatMap((a, i) => values.slice(i + 1).map(b => [a, b] as const))
  return pairs.some(([a, b]) => apart(a, b) && excludes(slot, a.value, b.value))
}

/** One report that gives two values tells of two things, or corrects itself; only different reports dispute. */
function apart(a: SlotValue, b: SlotValue): boolean {
  const reports = new Set(a.evidence.map(evidence => evidence.report))
  return b.evidence.every(evidence => !reports.has(evidence.report))
}

function excludes(slot: SlotName, a: string, b: string): boolean {
  if (slot === 'quantity') return unitOf(a) === unitOf(b)
  if (slot === 'date') {
    const [one, two] = [a.split('/'), b.split('/')]
    return (one[1] ?? one[0] ?? '') < (two[0] ?? '') || (two[1] ?? two[0] ?? '') < (one[0] ?? '')
  }
  return a !== b
}
