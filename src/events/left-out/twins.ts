import type { EventRecord, Participant } from '../../model/index.js'

/**
 * Drops what one sentence tells twice: of two records of one type, both said to be so, with the same parties on each
 * side or on one where the other names none ("used tear gas to disperse the crowd"), the one that says less. What has
 * days, places, rounds or modes of its own stays.
 */
export function withoutRepeats(records: readonly EventRecord[]): readonly EventRecord[] {
  return records.filter(
    (record, at) =>
      !records.some(
        (other, place) =>
          other !== record &&
          other.event === record.event &&
          other.status === record.status &&
          isCovered(record, other) &&
          (!isCovered(other, record) || place < at),
      ),
  )
}

function isCovered(record: EventRecord, by: EventRecord): boolean {
  return (
    isWithin(record.actor, by.actor) &&
    isWithin(record.recipient, by.recipient) &&
    isWithin(record.thirdParty, by.thirdParty) &&
    agrees(record.date?.start, by.date?.start) &&
    agrees(record.place?.name, by.place?.name) &&
    agrees(record.round, by.round) &&
    record.mode === by.mode &&
    agrees(record.topic, by.topic) &&
    record.quantity.every(quantity => by.quantity.some(other => other.text === quantity.text))
  )
}

function isWithin(parties: readonly Participant[], others: readonly Participant[]): boolean {
  return parties.every(party => others.some(other => other.id === party.id))
}

function agrees(value: unknown, other: unknown): boolean {
  return value === null || value === undefined || value === other
}
