import type { EventRecord, Evidence, Slot, SlotName, SlotValue } from '../../model/index.js'
import { excludeOneAnother, SLOTS } from '../../model/index.js'
import { readingsOf, type Weighed } from './readings.js'
import type { Told } from './told.js'
import { daysOf } from './window.js'

/** Every slot of an event with all its values and the three readings of them. */
export function slotsOf(told: readonly Told[]): readonly Slot[] {
  const prints = new Map(told.map(one => [one.evidence.report, one.print]))
  return SLOTS.flatMap(slot => {
    const values = valuesOf(slot, told)
    if (values.length === 0) return []
    const weighed = values.map((value): Weighed => ({ value: value.value, prints: printsOf(value, prints) }))
    return [{ slot, values, ...readingsOf(slot, weighed), disputed: disputed(slot, told) }]
  })
}

function valuesOf(slot: SlotName, told: readonly Told[]): readonly SlotValue[] {
  const byValue = new Map<string, Evidence[]>()
  for (const { record, evidence } of told)
    for (const value of new Set(valueIn(slot, record))) {
      const list = byValue.get(value)
      if (list) list.push(evidence)
      else byValue.set(value, [evidence])
    }
  return [...byValue].map(([value, evidence]) => ({ value, evidence })).sort((a, b) => (a.value < b.value ? -1 : 1))
}

/** What the reports that say it are like. */
function printsOf(value: SlotValue, prints: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(value.evidence.map(one => one.report))].map(report => prints.get(report) ?? report)
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

/**
 * Two reports differ on a slot where no value of the one can stand beside any of the other: one report may give a day and
 * the stretch it lies in. A plan is not held against what came of it, for plans change; nor the day that talks of three
 * days opened against the day they ended.
 */
function disputed(slot: SlotName, all: readonly Told[]): boolean {
  const told = slot === 'date' ? all.filter(one => daysOf(one.record.duration) === 1) : all
  return [told.filter(isReal), told.filter(one => !isReal(one))].some(group => {
    const reports = saidByReports(slot, group)
    return reports.some((values, at) =>
      reports.slice(at + 1).some(others => values.every(a => others.every(b => excludeOneAnother(slot, a, b)))),
    )
  })
}

function isReal({ record }: Told): boolean {
  return record.status === 'occurred' || record.status === 'ongoing'
}

/** What reports say of a slot; what several say alike stands here once. */
function saidByReports(slot: SlotName, told: readonly Told[]): readonly (readonly string[])[] {
  const byReport = new Map<string, Set<string>>()
  for (const { record, evidence } of told)
    for (const value of valueIn(slot, record)) {
      const values = byReport.get(evidence.report)
      if (values) values.add(value)
      else byReport.set(evidence.report, new Set([value]))
    }
  const different = new Map([...byReport.values()].map(values => [JSON.stringify([...values].sort()), [...values]]))
  return [...different.values()]
}
