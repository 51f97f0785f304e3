import { type DossierView, dateFromValue, type ShownEvidence } from '../../dossier/index.js'
import { type EventRecord, type Slot, type SlotName, type SlotValue, STATUSES, type Status } from '../../model/index.js'
import { dateInWords, durationInWords, SLOT_NAMES, STATUS_NAMES } from '../words.js'
import { Sources } from './sources.js'

const READINGS = ['conservative', 'informative', 'representative'] as const

type Props = {
  readonly slots: readonly Slot[]
  readonly evidence: readonly ShownEvidence[]
  readonly view: DossierView
}

/** Every value of every field: the words it was read from, the reports that give it, the readings it is. */
export function SlotTable({ slots, evidence, view }: Props) {
  return (
    <table class="slots">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Value</th>
          <th scope="col">Said by</th>
          <th scope="col">Readings</th>
        </tr>
      </thead>
      <tbody>
        {slots.map(slot =>
          slot.values.map((value, index) => (
            <tr class={slot.disputed ? 'disputed' : ''}>
              {index === 0 ? <SlotHeading slot={slot} /> : null}
              <Value slot={slot.slot} value={value} records={recordsOf(value, evidence)} />
              <td>
                <Sources evidence={value.evidence} view={view} />
              </td>
              <td class="readings">{readingsOf(slot, value.value)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

function SlotHeading({ slot }: { slot: Slot }) {
  return (
    <th scope="rowgroup" rowspan={slot.values.length}>
      {SLOT_NAMES[slot.slot]}
      {slot.disputed ? <span class="flag">disputed</span> : null}
      {readingsApart(slot).map(each => (
        <span class="soft">{each}</span>
      ))}
    </th>
  )
}

function Value({ slot, value, records }: { slot: SlotName; value: SlotValue; records: readonly EventRecord[] }) {
  const shown = valueInWords(slot, value.value, records)
  const quotes = [...new Set(records.flatMap(record => wordsFor(slot, record, value.value)))].filter(
    each => each !== shown,
  )
  return (
    <td class="value">
      <span>{shown}</span>
      {quotes.map(each => (
        <q>{each}</q>
      ))}
    </td>
  )
}

function recordsOf(value: SlotValue, evidence: readonly ShownEvidence[]): readonly EventRecord[] {
  return value.evidence.flatMap(({ report, record }) => {
    const found = evidence.find(each => each.report.id === report && each.record.id === record)
    return found ? [found.record] : []
  })
}

/** The words of a record that a field was read from. */
function wordsFor(slot: SlotName, record: EventRecord, value: string): readonly string[] {
  if (slot === 'quantity') {
    const own = record.quantity.filter(each => value.includes(each.unit))
    return own.map(each => each.text)
  }
  if (slot === 'initiator') return record.initiator ? [record.initiator.text] : []
  if (slot === 'mode') return []
  const cue = record.cues[slot]
  return cue ? [cue.exact] : []
}

/** Which of the three readings a value is. */
function readingsOf(slot: Slot, value: string): string {
  const chosen = READINGS.filter(reading => slot[reading] === value)
  return chosen.length === READINGS.length ? 'all three' : chosen.join(', ')
}

/** Readings that are no value as it stands, and those that leave none. */
function readingsApart(slot: Slot): readonly string[] {
  const listed = new Set(slot.values.map(each => each.value))
  const apart = READINGS.flatMap(reading => {
    const read = slot[reading]
    return read === null || listed.has(read) ? [] : [`${reading}: ${valueInWords(slot.slot, read, [])}`]
  })
  const none = READINGS.filter(reading => slot[reading] === null)
  return none.length > 0 ? [...apart, `no ${none.join(' or ')} reading`] : apart
}

/** A value as a reader writes it; a date no more precise than its record has it. */
function valueInWords(slot: SlotName, value: string, records: readonly EventRecord[]): string {
  if (slot === 'status') return isStatus(value) ? STATUS_NAMES[value] : value
  if (slot === 'duration') return durationInWords(value)
  if (slot !== 'date') return value
  const date = records.flatMap(each => each.date ?? [])[0] ?? dateFromValue(value)
  return date ? dateInWords(date) : value
}

const isStatus = (value: string): value is Status => STATUSES.some(status => status === value)
