import { fold } from '../../knowledge/index.js'
import { anchorAt, type Participant } from '../../model/index.js'
import { isSpellingOf } from '../names.js'
import { daysBetween } from '../written-days.js'
import { type CrossFound, type EventRule, nameOf, pairsOf, type Side, type Told } from './rule.js'

/** An office can have changed hands between two reports so far apart. */
const MONTH = 31

type Seat = Side & { readonly key: string; readonly person: Participant }

/** The head of a delegation, the mediator, the minister: one person here, another there. */
export const identity: EventRule = {
  name: 'identity',
  severity: 'warning',
  about: 'Reports give one part in one event to two people.',
  check(event, told) {
    const seats = told.flatMap(one => seatsIn(one))
    const found: CrossFound[] = []
    const seen = new Set<string>()
    for (const [a, b] of pairsOf(seats)) {
      if (a.key !== b.key || a.person.id === b.person.id || seen.has(a.key)) continue
      if (isSpellingOf(fold(a.person.name), fold(b.person.name)) || has(b.person, a, told) || has(a.person, b, told))
        continue
      if (
        [a, b].some(seat =>
          seats.some(
            other => other.report.id === seat.report.id && other.key === seat.key && other.person.id !== seat.person.id,
          ),
        )
      )
        continue
      seen.add(a.key)
      found.push({
        message: `${nameOf(a.report)} has ${a.person.name} as ${a.key.slice(a.key.indexOf(' ') + 1)} in "${event.label}", ${nameOf(b.report)} has ${b.person.name}.`,
        sides: [a, b],
        ...(farApart(a, b) ? { silenced: 'office-changed-hands' } : {}),
      })
    }
    return found
  },
}

/** The parts that one person has: by side and office, or by side and role. */
function seatsIn({ record, report }: Told): readonly Seat[] {
  return [...record.actor, ...record.recipient, ...record.thirdParty].flatMap(person => {
    if (person.kind !== 'person') return []
    const side = person.code ?? person.affiliation ?? ''
    const keys = [
      ...(person.office !== null && side !== '' && !/^(?:former|ex)\b/i.test(person.office)
        ? [`${side} ${fold(person.office).replaceAll('-', ' ')}`]
        : []),
      ...(person.role === 'head-of-delegation' && side !== '' ? [`${side} head of delegation`] : []),
      ...(person.role === 'mediator' ? ['- mediator'] : []),
    ]
    const anchor = anchorAt(report.text, person, record.anchor.sentence)
    return keys.map(key => ({ key, person, report, anchor }))
  })
}

/** Somebody whom the other report names in the event too is no replacement. */
function has({ id }: Participant, seat: Seat, told: readonly Told[]): boolean {
  return told.some(
    ({ record, report }) =>
      report.id === seat.report.id &&
      [...record.actor, ...record.recipient, ...record.thirdParty].some(party => party.id === id),
  )
}

function farApart(a: Side, b: Side): boolean {
  const [one, two] = [a.report.published, b.report.published]
  return one !== undefined && two !== undefined && Math.abs(daysBetween(one, two)) > MONTH
}
