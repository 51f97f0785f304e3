import type { Knowledge } from '../../knowledge/index.js'
import type { EventType, Participant } from '../../model/index.js'
import type { Candidate } from '../candidate.js'
import { lemmaAt, type Scene } from '../scene.js'

/**
 * Whether what a candidate tells is a private matter: words or help among people none of whom stands for others, a
 * journey of such people, a crime of which the place alone is known, and soldiers in the streets, who do not protest.
 * @example "The bakers asked their customers to be patient" is no record
 */
export function isPrivateMatter(
  candidate: Candidate,
  actor: readonly Participant[],
  named: readonly Participant[],
  scene: Scene,
): boolean {
  const { clause, frame } = candidate
  const { crimes, travellers } = scene.knowledge.wordsets
  if (actor.length === 0 && frame.mode === 'visit')
    return clause.subjects.some(({ head }) => travellers.has(lemmaAt(scene, head)))
  if (frame.event === 'ASSAULT' && crimes.has(clause.predicate.lemma)) return named.every(isBareState)
  if (frame.event === 'PROTEST' && frame.mode === 'demo' && actor.length > 0)
    return actor.every(party => party.sector === 'MIL')
  if (actor.length === 0 || CROWDS.has(frame.event)) return false
  return !named.some(party => isPublic(party, scene.knowledge))
}

/** Acts that mean something whoever does them: crowds attack, block roads, arm themselves, protest. */
const CROWDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST'])

/** Sectors of those who act in public, whatever country they are of. */
const PUBLIC: ReadonlySet<string> = new Set('GOV MIL REB COP PTY OPP LEG JUD REF SPY UAF REL LAB'.split(' '))

/** Somebody of a country, of a body of countries or of a force; not bakers, fans or two companies. */
function isPublic({ affiliation, code, name, sector }: Participant, { wordsets }: Knowledge): boolean {
  return (
    (code !== null && code !== 'MNC') ||
    affiliation !== null ||
    (sector !== null && PUBLIC.has(sector)) ||
    name.split(' ').some(word => wordsets['public-names'].has(word.toLowerCase()))
  )
}

function isBareState({ kind, sector }: Participant): boolean {
  return kind === 'state' && sector === null
}
