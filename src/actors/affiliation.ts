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

const ofStates = new WeakMap<State, Affiliation>()
const ofBodies = new WeakMap<Body, Affiliation>()

export function affiliationOf(value: Named): Affiliation | null {
  if (value.kind === 'state') return affiliationOfState(value.state)
  if (value.kind === 'body') return affiliationOfBody(value.body)
  return null
}

export function affiliationOfState(state: State): Affiliation {
  const known = ofStates.get(state)
  if (known) return known
  const { name, code } = state
  const actor = stateActor(state)
  // Offices are kept under a state's code; an entity without offices of its own must not find those of its claimant.
  const id = state.sector ? actor.id : code
  const sector = state.sector ?? null
  const of = { id, name, code, sector, state: true, adjective: state.adjectives[0] ?? null, actor }
  ofStates.set(state, of)
  return of
}

export function affiliationOfBody(body: Body): Affiliation {
  const known = ofBodies.get(body)
  if (known) return known
  const of = affiliationWith(bodyActor(body), body.id)
  ofBodies.set(body, of)
  return of
}

/** A body as whom somebody acts for; the offices of a listed one are kept under its own id. */
export function affiliationWith(actor: Actor, id: string = actor.id.replace(/^body:/, '')): Affiliation {
  const { name, code, sector } = actor
  return { id, name, code, sector, state: false, adjective: null, actor }
}

function stateActor(state: State): Actor {
  return {
    id: state.sector ? `state:${state.code}:${slug(state.name)}` : `state:${state.code}`,
    name: state.name,
    kind: 'state',
    code: state.code,
    affiliation: null,
    sector: state.sector ?? null,
    office: null,
  }
}

function bodyActor(body: Body): Actor {
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
