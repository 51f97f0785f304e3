import type { Collective } from '../knowledge/index.js'

/** Nouns for those sent to talk. */
export function isDelegation(collective: Collective): boolean {
  return collective.nouns.includes('delegation')
}

/** Last words of nouns that name an institution rather than its people. */
const INSTITUTIONS = new Set(
  'ministry office affairs defence defense council parliament senate assembly congress legislature knesset duma court tribunal judiciary service agency bank company firm intelligence prosecutor newspaper'.split(
    ' ',
  ),
)

export function isInstitution(noun: string): boolean {
  return INSTITUTIONS.has(noun.slice(noun.lastIndexOf(' ') + 1))
}
