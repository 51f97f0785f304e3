import { anchorAt, type Participant, type Role } from '../../model/index.js'
import { sideOf } from '../sides.js'
import { type EventRule, nameOf, pairsOf, type Side, type Told } from './rule.js'

/** What a sentence says of somebody's part, where the record does not have it. */
const OBSERVED = /^[^.!?\n]{0,60}\b(?:as (?:an )?observers?|was an observer|observed the (?:talks|meeting))\b/i
const ABSENT =
  /^ (?:did not (?:take part|attend|join)|took no part|was absent|were absent|stayed away)\b[^.!?\n]{0,40}\b(?:talks|meeting|round|negotiations|conference|summit)\b/i

type Part = Side & { readonly participant: Participant; readonly role: Role }

const GO_BETWEEN: readonly Role[] = ['mediator', 'facilitator']

/** Present and absent, mediator and mere observer, two hosts. */
export const role: EventRule = {
  name: 'role',
  severity: 'warning',
  about: 'Reports give somebody parts in one event that exclude one another.',
  check(event, told) {
    const named = told.flatMap(({ record, report }) =>
      record.status !== 'occurred' && record.status !== 'ongoing'
        ? []
        : [...record.actor, ...record.recipient, ...record.thirdParty].map(participant => ({
            participant,
            role: participant.role,
            report,
            anchor: anchorAt(report.text, participant, record.anchor.sentence),
          })),
    )
    const parts = named
      .map(part => ({ ...part, ...inWords(part) }))
      .concat(named.flatMap(part => elsewhere(part, told)))
    const pair = pairsOf(parts).find(([a, b]) => exclude(a, b, parts) || exclude(b, a, parts))
    if (!pair) return []
    const [a, b] = pair
    return [
      {
        message: `${nameOf(a.report)} has ${a.participant.name} as ${a.role} in "${event.label}", ${nameOf(b.report)} has ${b.participant.name} as ${b.role}.`,
        sides: [a, b],
      },
    ]
  },
}

function exclude(a: Part, b: Part, parts: readonly Part[]): boolean {
  const same = sideOf(a.participant) === sideOf(b.participant)
  if (a.role === 'host' && b.role === 'host')
    return (
      !same &&
      ![a, b].some(one =>
        parts.some(other => other !== one && other.report.id === one.report.id && other.role === 'host'),
      )
    )
  if (!same) return false
  if (a.role === 'absent')
    return b.role !== 'absent' && (a.participant.id === b.participant.id || a.participant.name === b.participant.name)
  if (GO_BETWEEN.includes(a.role)) return b.role === 'observer' && !hasRole(b, GO_BETWEEN, parts)
  return false
}

function hasRole({ report, participant }: Part, roles: readonly Role[], parts: readonly Part[]): boolean {
  return parts.some(
    other =>
      other.report.id === report.id && roles.includes(other.role) && sideOf(other.participant) === sideOf(participant),
  )
}

function inWords({ report, participant, role: told }: Part): { readonly role: Role } {
  const behind = report.text.slice(participant.end, participant.end + 120)
  if (ABSENT.test(behind)) return { role: 'absent' }
  return { role: told === 'participant' && OBSERVED.test(behind) ? 'observer' : told }
}

/** The same somebody in another report of the event, whose sentence says it and whose record does not. */
function elsewhere(part: Part, told: readonly Told[]): readonly Part[] {
  const name = part.participant.name
  return [...new Set(told.map(({ report }) => report))].flatMap(report => {
    if (report.id === part.report.id) return []
    const start = report.text.indexOf(name)
    if (start < 0) return []
    for (let at = start; at >= 0; at = report.text.indexOf(name, at + name.length)) {
      const participant = { ...part.participant, start: at, end: at + name.length, role: 'participant' as const }
      const anchor = anchorAt(report.text, participant, part.anchor.sentence)
      const { role: said } = inWords({ ...part, report, participant, role: 'participant', anchor })
      if (said !== 'participant') return [{ ...part, report, participant, role: said, anchor }]
    }
    return []
  })
}
