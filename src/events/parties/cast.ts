import { type ActorMention, type Participant, participantOf, type Role } from '../../model/index.js'

/** Who takes part, by part, before they become participants of a record. */
export type Cast = {
  readonly actor: readonly Member[]
  readonly recipient: readonly Member[]
  readonly thirdParty: readonly Member[]
  readonly initiator: readonly Member[]
}
export type Member = { readonly mention: ActorMention; readonly role: Role }

export function participantFrom({ mention, role }: Member): Participant {
  return participantOf(mention, role)
}
