import { type Body, fold, type Named, type State } from '../knowledge/index.js'
import type { Actor, Sector } from '../model/index.js'

/** Whom somebody acts for: a state, a listed body, or one that only the text names. */
export type Affiliation = {
  /** What its offices are kept under. */
  readonly id: string
  readonly name: string
  readonly code: string | null
  readonly sector: Sector | null
  readonly state: boolean
  readonly adjective: string | null
  readonly actor: Actor
}

export function affiliationOf(value: Named): Affiliation | null {
  if (value.kind === 'state') return affiliationOfState(value.state)
  if (value.kind === 'body') return affiliationWith(bodyActor(value.body), value.body.id)
  return null
}

export function affiliationOfState(state: State): Affiliation {
  // Offices are kept under a state's code; an entity without offices of its own must not find those of its claimant.
  const id = state.sector ? `${state.code}:${slug(state.name)}` : state.code
  const { name, code } = state
  return {
    id,
    name,
    code,
    sector: state.sector ?? null,
    state: true,
    adjective: state.adjectives[0] ?? null,
    actor: stateActor(state),
  }
}

/** A body as whom somebody acts for. */
export function affiliationWith(actor: Actor, id: string = actor.id): Affiliation {
  const { name, code, sector } = actor
  return { id, name, code, sector, state: false, adjective: null, actor }
}

export function stateActor(state: State, sector: Sector | null = null): Actor {
  return {
    id: state.sector ? `state:${state.code}:${slug(state.name)}` : `state:${state.code}`,
    name: state.name,
    kind: 'state',
    code: state.code,
    affiliation: null,
    sector: state.sector ?? sector,
    office: null,
  }
}

export function bodyActor(body: Body): Actor {
  return {
    id: `body:${body.id}`,
    name: body.name,
    kind: body.kind,
    code: body.code,
    affiliation: null,
    sector: body.sector ?? null,
    office: null,
  }
}

export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
