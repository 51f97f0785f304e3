import type { Event, Participant, Party, Position, Role } from '../model/index.js'

/** Somebody or something of the dossier, with everything they take part in. */
export type ShownActor = {
  readonly id: string
  readonly name: string
  readonly kind: Participant['kind']
  readonly codes: readonly string[]
  readonly affiliations: readonly string[]
  readonly offices: readonly string[]
  /** Every spelling the reports use. */
  readonly spellings: readonly string[]
  readonly events: readonly { readonly event: Event; readonly part: Party['part']; readonly role: Role }[]
  /** Whom they were party to an event with, most often first. */
  readonly company: readonly { readonly id: string; readonly name: string; readonly events: readonly Event[] }[]
}

type Draft = {
  readonly id: string
  readonly names: Map<string, number>
  readonly kind: Participant['kind']
  readonly codes: Set<string>
  readonly affiliations: Set<string>
  readonly offices: Set<string>
  readonly spellings: Set<string>
  readonly events: { event: Event; part: Party['part']; role: Role }[]
}

/**
 * The actors of a dossier: the parties of its events and those who take positions, most active first.
 * @param events in the order their pages should list them
 * @example actorsOf(events, spoken)[0]?.name // 'Ilse Varn'
 */
export function actorsOf(
  events: readonly { readonly event: Event; readonly spoken: readonly Participant[] }[],
  positions: readonly Position[],
): readonly ShownActor[] {
  const drafts = new Map<string, Draft>()
  for (const { event, spoken } of events) {
    const listed = new Set<string>()
    for (const { participant, part } of event.parties) {
      const draft = note(drafts, participant)
      if (listed.has(`${part} ${participant.id}`)) continue
      listed.add(`${part} ${participant.id}`)
      draft.events.push({ event, part, role: participant.role })
    }
    for (const participant of spoken) if (drafts.has(participant.id)) note(drafts, participant)
  }
  for (const { party } of positions) note(drafts, party)
  const names = new Map([...drafts.values()].map(draft => [draft.id, commonest(draft.names)]))
  return [...drafts.values()]
    .map(draft => ({
      id: draft.id,
      name: names.get(draft.id) ?? draft.id,
      kind: draft.kind,
      codes: [...draft.codes].sort(),
      affiliations: [...draft.affiliations].sort(),
      offices: [...draft.offices].sort(),
      spellings: [...draft.spellings].sort(),
      events: draft.events,
      company: companyOf(draft, names),
    }))
    .sort((a, b) => b.events.length - a.events.length || compare(a.name, b.name) || compare(a.id, b.id))
}

function note(drafts: Map<string, Draft>, participant: Participant): Draft {
  const draft = drafts.get(participant.id) ?? {
    id: participant.id,
    names: new Map<string, number>(),
    kind: participant.kind,
    codes: new Set<string>(),
    affiliations: new Set<string>(),
    offices: new Set<string>(),
    spellings: new Set<string>(),
    events: [],
  }
  drafts.set(participant.id, draft)
  draft.names.set(participant.name, (draft.names.get(participant.name) ?? 0) + 1)
  draft.spellings.add(participant.text)
  if (participant.code) draft.codes.add(participant.code)
  if (participant.affiliation) draft.affiliations.add(participant.affiliation)
  if (participant.office) draft.offices.add(participant.office)
  return draft
}

function companyOf(draft: Draft, names: ReadonlyMap<string, string>): ShownActor['company'] {
  const shared = new Map<string, Map<string, Event>>()
  for (const { event } of draft.events) {
    for (const { participant } of event.parties) {
      if (participant.id === draft.id) continue
      const events = shared.get(participant.id) ?? new Map<string, Event>()
      shared.set(participant.id, events.set(event.id, event))
    }
  }
  return [...shared]
    .map(([id, events]) => ({ id, name: names.get(id) ?? id, events: [...events.values()] }))
    .sort((a, b) => b.events.length - a.events.length || compare(a.name, b.name) || compare(a.id, b.id))
}

function commonest(names: ReadonlyMap<string, number>): string {
  const best = [...names].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compare(a[0], b[0]))[0]
  return best?.[0] ?? ''
}

/** Order by code units, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
