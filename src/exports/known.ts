import { compiledEntries } from '../knowledge/compiled.js'
import type { Issue } from '../knowledge/index.js'

type Known = { readonly states: ReadonlyMap<string, string>; readonly issues: readonly Issue[] }

let known: Known | null = null

/** Names of states by code, and our issues: what an export of codes has to spell out. Read on first use. */
export function knownNames(): Known {
  if (!known) {
    const { states, issues } = compiledEntries()
    known = { states: new Map(states.map(state => [state.code, state.name])), issues }
  }
  return known
}
