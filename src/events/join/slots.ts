import type { EventRecord, Evidence, Slot, SlotName, SlotValue } from '../../model/index.js'
import { excludeOneAnother, SLOTS, unitOf } from '../../model/index.js'

import type { Told } from './told.js'
import { daysOf } from './window.js'

/** Every slot of an event with all its values and the three readings of them. */
export function slotsOf(told: readonly Told[]): readonly Slot[] {
  return SLOTS.flatMap(slot => {
    const values = valuesOf(slot, told)
    return values.length === 0 ? [] : [read(slot, values, told)]
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

function read(slot: SlotName, values: readonly SlotValue[], told: readonly Told[]): Slot {
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
    disputed: disputed(slot, told),
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

/**
 * Two reports differ on a slot where no value of the one can stand beside any of the other: one report may give a day and
 * the stretch it lies in. A plan is not held against what came of it, for plans change; nor the day that talks of three
 * days opened against the day they ended.
 */
function disputed(slot: SlotName, all: readonly Told[]): boolean {
  const told = slot === 'date' ? all.filter(one => daysOf(one.record.duration) === 1) : all
  return [told.filter(isReal), told.filter(one => !isReal(one))].some(group => {
    const reports = [...valuesByReport(slot, group).values()]
    return reports.some((values, at) =>
      reports.slice(at + 1).some(others => values.every(a => others.every(b => excludeOneAnother(slot, a, b)))),
    )
  })
}

function isReal({ record }: Told): boolean {
  return record.status === 'occurred' || record.status === 'ongoing'
}

function valuesByReport(slot: SlotName, told: readonly Told[]): ReadonlyMap<string, readonly string[]> {
  const byReport = new Map<string, string[]>()
  for (const { record, evidence } of told)
    for (const value of valueIn(slot, record)) {
      const list = byReport.get(evidence.report)
      if (list) list.push(value)
      else byReport.set(evidence.report, [value])
    }
  return byReport
}
