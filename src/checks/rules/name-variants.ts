import { fold } from '../../knowledge/index.js'
import type { ActorMention } from '../../model/index.js'
import { lettersApart } from '../names.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'

/** Shorter surnames differ by a letter without being one name. */
const SHORTEST = 5

/** "Zelensky" here, "Zelenskyy" there: one person's surname in two spellings. */
export const nameVariants: Rule = {
  name: 'name-variants',
  severity: 'info',
  about: "One person's name is spelled in two ways.",
  check(input) {
    const found: Found[] = []
    const told = new Set<string>()
    const spelled = new Map<string, ActorMention>()
    for (const mention of input.actors) {
      const surname = mention.actor.kind === 'person' ? surnameOf(mention) : null
      if (surname === null) continue
      const other = spelled.get(mention.actor.id) ?? sameFirstName(mention, spelled, input.knowledge.people)
      if (!other) spelled.set(mention.actor.id, mention)
      const first = other && surnameOf(other)
      if (!other || !first || first === surname || !isVariant(first, surname) || told.has(other.actor.id)) continue
      if (!isSurelyPerson(mention, input) && !isSurelyPerson(other, input)) continue
      told.add(other.actor.id)
      found.push({
        message: `One person's name is spelled "${first}" and "${surname}".`,
        evidence: [other, mention].map(one => evidence(input, one, one.sentence)),
      })
    }
    return found
  },
}

/** Two capitalised words alone may be a product or a band. */
function isSurelyPerson({ actor, officeText, role }: ActorMention, { knowledge }: CheckInput): boolean {
  return (
    officeText !== null || role !== null || knowledge.people.has(actor.name) || knowledge.offices.isHolder(actor.name)
  )
}

/** Two people our lists do not have, of one first name, whose surnames differ by a letter: one of them is a slip. */
function sameFirstName(
  mention: ActorMention,
  spelled: ReadonlyMap<string, ActorMention>,
  known: ReadonlyMap<string, unknown>,
): ActorMention | undefined {
  const { name } = mention.actor
  const given = name.slice(0, name.indexOf(' '))
  if (given === '' || known.has(name)) return undefined
  for (const other of spelled.values())
    if (other.actor.name.startsWith(`${given} `) && isVariant(lastWord(name), lastWord(other.actor.name))) return other
  return undefined
}

function isVariant(a: string, b: string): boolean {
  if (a === b) return true
  const [one, two] = [fold(a), fold(b)]
  if (one === two) return true
  return Math.min(one.length, two.length) >= SHORTEST && lettersApart(one, two, 2) <= (one[0] === two[0] ? 2 : 0)
}

/** The surname as these words spell it; null where they hold none. */
function surnameOf({ text, actor }: ActorMention): string | null {
  const last = lastWord(text.replace(/['’]s?$/, '').replace(/,.*$/, ''))
  if (!/^\p{Lu}\p{Ll}/u.test(last)) return null
  return isVariant(last, lastWord(actor.name)) ? last : null
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}
