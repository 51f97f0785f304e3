import type { Held, Knowledge } from '../knowledge/index.js'
import type { Actor, Sector } from '../model/index.js'
import { type Affiliation, slug } from './affiliation.js'
import type { GivenOffice } from './draft.js'
import type { People, Person } from './registry.js'
import { isAddress, isRank } from './title-words.js'

/** Titles that say what somebody is by trade, whosever citizen they are. */
const PRIVATE = new Set([
  'Lawyer',
  'Commander',
  'Prince',
  'Technical Expert',
  'Special Rapporteur',
  'Mediator',
  'Facilitator',
  'Observer',
])

/** A person as an actor: with the office the words give, else the first the report gave, else the one known on the day. */
export function personActor(person: Person, given: GivenOffice | null, people: People, knowledge: Knowledge): Actor {
  const { offices } = people
  const held = person.listed ? offices.heldBy(person.name) : null
  const said = saidOffice(person, given, held)
  const tenure = said && !said.of && person.listed ? offices.tenureOf(person.name, said) : null
  const known = knowledge.people.get(person.name)
  const of = said?.of ?? elsewhere(person, said) ?? affiliationIn(tenure, people) ?? affiliationIn(held, people)
  const last = !of && person.listed ? offices.lastOf(person.name) : null
  return {
    id: idOf(person, of, people),
    name: person.name,
    kind: 'person',
    code: of?.code ?? known?.code ?? last?.code ?? null,
    affiliation: of?.name ?? null,
    sector: said
      ? sectorSaid(said, of, held, known?.sector ?? null, people)
      : sectorKnown(person, held, known?.sector ?? null, people),
    office: said?.text ?? held?.office ?? null,
  }
}

/**
 * A namesake of somebody listed, who is another, has whom they act for in the id; so has who goes by a surname alone, for
 * another report's minister of that surname may be another state's.
 */
function idOf(person: Person, of: Affiliation | null, people: People): string {
  const own = `person:${slug(person.name)}`
  if (person.listed) return own
  if (of && people.offices.isListed(person.name)) return `${own}:${slug(of.id)}`
  const side = person.parts.sounds.length < 2 ? person.offices.find(office => office.of !== null)?.of : null
  return side ? `${own}:${slug(side.id)}` : own
}

/** Ranks and forms of address give way to any office. */
function saidOffice(person: Person, given: GivenOffice | null, held: Held | null): GivenOffice | null {
  if (given && !isRank(given.title)) return given
  const first = person.offices.find(office => !isRank(office.title))
  if (first) return first
  if (held) return null
  const rank = given ?? person.offices[0] ?? null
  return rank && !isAddress(rank.title) ? rank : null
}

/** Whose an office is that another place of the report says in full. */
function elsewhere(person: Person, said: GivenOffice | null): Affiliation | null {
  if (!said) return null
  return person.offices.find(office => office.of !== null && office.title.title === said.title.title)?.of ?? null
}

function affiliationIn(held: Held | null, people: People): Affiliation | null {
  return held ? people.offices.affiliation(held.of) : null
}

function sectorSaid(
  said: GivenOffice,
  of: Affiliation | null,
  held: Held | null,
  listed: Sector | null,
  people: People,
): Sector | null {
  if (said.former) return 'ELI'
  const own = said.title.sector ?? null
  if (of && !of.state) return of.sector ?? (own === 'GOV' ? null : own)
  if (of?.sector) return of.sector
  if (own) return own
  if (of) return PRIVATE.has(said.title.title) || isRank(said.title) ? listed : (listed ?? 'GOV')
  return listed ?? (held ? people.offices.sectorOf(held) : null)
}

function sectorKnown(person: Person, held: Held | null, listed: Sector | null, people: People): Sector | null {
  if (held) return people.offices.sectorOf(held)
  return listed ?? (person.listed && people.offices.isRetired(person.name) ? 'ELI' : null)
}

/** "Head" and "chief" are listed as what they mean at most bodies, and need not mean that at this one. */
function isGeneral({ title, text }: GivenOffice): boolean {
  return /Secretary General$/.test(title.title) && !/secretary/i.test(text)
}

/** Somebody known by office alone: "the Kenyan water minister". */
export function officeActor(given: GivenOffice, of: Affiliation): Actor {
  const own = given.title.sector ?? null
  const region = given.region === null ? '' : ` for ${given.region}`
  const title = isGeneral(given) ? given.text.charAt(0).toUpperCase() + given.text.slice(1) : given.title.title
  return {
    id: `office:${of.id}:${slug(title + region)}`,
    name: `${title} of ${of.name}${region}`,
    kind: 'person',
    code: of.code,
    affiliation: of.name,
    sector: of.state ? (of.sector ?? own ?? 'GOV') : (of.sector ?? (own === 'GOV' ? null : own)),
    office: given.text,
  }
}
