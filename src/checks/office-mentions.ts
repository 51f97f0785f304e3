import type { Held, OfficeEntry } from '../knowledge/index.js'
import { fold, holdsOn, wordsOf } from '../knowledge/index.js'
import type { ActorMention } from '../model/index.js'
import type { CheckInput } from './rule.js'

/** A place where a report gives a named person an office that our lists know. */
export type OfficeMention = { readonly mention: ActorMention; readonly entry: OfficeEntry; readonly person: string }

/**
 * Every "NATO Secretary General X": a person's own name with an office of a known state or body beside it, former
 * holders left out.
 */
export function officeMentions(input: CheckInput): readonly OfficeMention[] {
  const found: OfficeMention[] = []
  for (const mention of input.actors) {
    const { actor, officeText } = mention
    if (actor.kind !== 'person' || officeText === null || actor.affiliation === null || isFormer(mention, input))
      continue
    const surname = fold(actor.name.slice(actor.name.lastIndexOf(' ') + 1))
    if (!fold(mention.text).includes(surname)) continue
    const of = ownerId(mention, input)
    const entry = of === null ? undefined : officeFor(of, officeText, input)
    if (entry) found.push({ mention, entry, person: actor.name })
  }
  return found
}

function officeFor(of: string, title: string, input: CheckInput): OfficeEntry | undefined {
  const { offices, titles } = input.knowledge
  const exact = offices.find(of, title)[0]
  if (exact) return exact
  const words = wordsOf(title)
  const form = titles.longest(title, words, 0)
  const known = form && form.to === words.length ? form.values[0] : undefined
  return known ? offices.find(of, known.title.title)[0] : undefined
}

function ownerId(mention: ActorMention, input: CheckInput): string | null {
  const { affiliation, code } = mention.actor
  if (code !== null && input.knowledge.states.get(code)?.name === affiliation) return code
  for (const body of input.knowledge.bodies.values()) if (body.name === affiliation) return body.id
  return null
}

function isFormer(mention: ActorMention, input: CheckInput): boolean {
  const lead = input.text.slice(Math.max(0, mention.start - 24), mention.start)
  return (
    mention.actor.sector === 'ELI' ||
    /\b(?:former|ex|then|late|outgoing|incoming|onetime|elect)\b|\b(?:former|ex|then)[\s-]*$/i.test(
      `${lead} ${mention.text}`,
    )
  )
}

/** The tenure a person has, had or will have in an office, nearest to a day. */
export function tenureOf(entry: OfficeEntry, person: string, day: string): Held | null {
  const own = entry.holders.filter(held => held.tenure.name === person)
  return own.find(held => holdsOn(held, day)) ?? own[own.length - 1] ?? null
}
