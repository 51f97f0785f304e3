import type { ActorMention, Participant, Role } from '../model/index.js'

/** Who takes part, by part, before they become participants of a record. */
export type Cast = {
  readonly actor: readonly Member[]
  readonly recipient: readonly Member[]
  readonly thirdParty: readonly Member[]
  readonly initiator: readonly Member[]
}
export type Member = { readonly mention: ActorMention; readonly role: Role }

export function participantFrom({ mention, role }: Member): Participant {
  const { actor } = mention
  return {
    id: actor.id,
    name: actor.name,
    text: mention.text,
    start: mention.start,
    end: mention.end,
    kind: actor.kind,
    code: actor.code,
    affiliation: actor.affiliation,
    sector: actor.sector,
    office: actor.office,
    role,
  }
}
