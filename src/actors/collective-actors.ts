import { fold, type Knowledge, wordsOf } from '../knowledge/index.js'
import { type Actor, BETWEEN_STATES } from '../model/index.js'
import { type Affiliation, affiliationOfBody, slug } from './affiliation.js'
import type { Noun } from './collective-nouns.js'

/** Those who act for an owner. @param shared the noun stands behind several owners, each with its own words */
export function actorOf(owner: Affiliation, noun: Noun, shared: boolean, knowledge: Knowledge): Actor {
  const { collective, lemma, text } = noun
  if (!owner.state) return ofBody(owner, noun)
  if (collective.kind === 'state') return { ...owner.actor, sector: owner.sector ?? collective.sector ?? null }
  const adjective = owner.adjective ?? owner.name
  const [kept, shown] = ministry(lemma, text)
  const listed = bodyCalled(`${adjective} ${collective.speaksFor ?? kept}`, knowledge)
  if (listed) return listed
  const said = shared ? kept : shown
  return {
    id: `group:${owner.code}:${slug(fold(kept))}`,
    name: `${adjective} ${said}`,
    kind: isInstitution(lemma) ? 'organisation' : 'group',
    code: owner.code,
    affiliation: owner.name,
    sector: owner.sector ?? collective.sector ?? null,
    office: null,
  }
}

/** Those whose owner nobody tells: "the rebels". */
export function actorOfNobody(noun: Noun): Actor {
  const { collective, lemma, text } = noun
  return {
    id: `group::${slug(fold(lemma))}`,
    name: text,
    kind: collective.kind === 'state' ? 'state' : isInstitution(lemma) ? 'organisation' : 'group',
    code: collective.code ?? null,
    affiliation: null,
    sector: collective.sector ?? null,
    office: null,
  }
}

/** Troops of the UN are the UN's, and troops; fighters of an armed group are the group. */
function ofBody(owner: Affiliation, { collective }: Noun): Actor {
  const { actor } = owner
  const armed = collective.sector === 'MIL' || collective.sector === 'COP'
  return armed && actor.code !== null && BETWEEN_STATES.has(actor.code)
    ? { ...actor, sector: collective.sector ?? null }
    : actor
}

/** "Ministry of foreign affairs" and "foreign ministry" are one. */
function ministry(lemma: string, text: string): readonly [kept: string, shown: string] {
  const matter = /^ministry of (.+)$/.exec(lemma)?.[1]
  if (matter === undefined) return [lemma.replace('defense', 'defence'), text]
  const kept = `${matter.replace(/^foreign affairs$/, 'foreign').replace('defense', 'defence')} ministry`
  return [kept, kept]
}

/** "Sudanese army" is the listed Sudanese Armed Forces, in whatever order the text says it. */
function bodyCalled(name: string, knowledge: Knowledge): Actor | null {
  const words = wordsOf(name)
  const hit = knowledge.names.longest(name, words, 0)
  const body = hit && hit.to === words.length ? hit.values.find(value => value.kind === 'body') : undefined
  return body?.kind === 'body' ? affiliationOfBody(body.body).actor : null
}

/** Last words of nouns that name an institution rather than its people. */
const INSTITUTIONS = new Set(
  'ministry office affairs defence defense council parliament senate assembly congress legislature knesset duma court tribunal judiciary service agency bank company firm intelligence newspaper'.split(
    ' ',
  ),
)

function isInstitution(noun: string): boolean {
  return INSTITUTIONS.has(noun.slice(noun.lastIndexOf(' ') + 1))
}
