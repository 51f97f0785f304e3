import { fold } from '../knowledge/index.js'
import type { Actor, ActorMention, Sentence } from '../model/index.js'

const ACRONYM = /^["”’']?\s?\([^()]{1,16}\)/
// "X, chairman of the Front", "X, leader of the party and chairman of the Front".
const OFFICE_BEHIND = /^,\s+(?:(?:current|acting|new|outgoing|de facto|interim)\s+)?$/
const OFFICE_TOO = /^,?\s+and\s+$/
// "The head of the Front, General X"; the rank is part of the person's words. What the office is about may stand between.
const NAME_BEHIND = /^(\s[^.;:"“”()]{1,120}?)?,\s+(?:H\.\s?E\.\s+)?$/
// "The head of the Front (NF) General X".
const NAME_BEHIND_BRACKETS = /^["”’']?(?:\s[–—-]?\s?[^.;:,"“”()]{1,80})?\s\([^()]{1,24}\)\s+$/
const OFFICE_OF =
  /^(?:[a-z]+\s)?(?:commander|leader|head|chief|chair(?:man|woman|person)?|president|secretary|spokes(?:man|woman|person)|chief negotiator)\sof\s/i
/** Whose an office is, before it: "Qatar's envoy". */
const OWN = /^\p{Lu}[\p{L}. ]{1,30}['’]s?\s/u
const CLOSED = /^(?:["”’']|\s?\([^()]{1,24}\))?(?:[,.;:)]|$)/
/** Offices of many, so that whom our lists know in one need not be the one meant. */
const OF_MANY = /\b(?:mediator|envoy|negotiator|representative|ambassador|coordinator|commissioner)\b/i

/**
 * An office is whoever is named right beside it, over whom our lists know in it: "X, chairman of the Front (NF)", "the
 * deputy head of the Front (NF), General X", "the envoy to the United Nations in New York, X". A name that acts for
 * another state is somebody else.
 */
export function namedBesideOffices(
  mentions: readonly ActorMention[],
  text: string,
  sentence: Sentence,
): readonly ActorMention[] {
  if (!mentions.some(isOffice)) return mentions
  const named = [...mentions]
  for (const [at, mention] of mentions.entries()) {
    if (!isOffice(mention)) continue
    const before = named.findLastIndex((other, index) => index < at && !isExplained(other, text))
    const apposed = named[before]
    if (apposed && isNamed(apposed) && fits(mention, apposed) && isOfficeOf(mention, apposed, text)) {
      const actor = actorBy(mention.actor, apposed.actor)
      named[at] = { ...mention, actor }
      named[before] = { ...apposed, actor }
      continue
    }
    const behind = mentions.findIndex(
      (other, index) => index > at && index < at + 6 && isNamed(other) && isNameOf(mention, other, text, sentence),
    )
    const person = mentions[behind]
    if (!person) continue
    const actor = actorBy(mention.actor, person.actor)
    named[at] = { ...mention, actor }
    named[behind] = { ...person, actor }
  }
  return named
}

/** "X, chairman of the Front", "X Qatar's envoy for the lakes". */
function isOfficeOf(office: ActorMention, before: ActorMention, text: string): boolean {
  if (isNobody(office) && joins(before, office, before.text.includes(', ') ? OFFICE_TOO : OFFICE_BEHIND, text))
    return true
  return /^\s$/.test(text.slice(before.end, office.start)) && OWN.test(office.text)
}

/** Whether a name is the name of whoever holds the office before it. */
function isNameOf(office: ActorMention, person: ActorMention, text: string, sentence: Sentence): boolean {
  if (person.start - office.end > 140 || !fits(office, person)) return false
  if (NAME_BEHIND_BRACKETS.test(text.slice(office.end, person.start)))
    return !hasVerb(office.end, person.start, sentence)
  const between = text.slice(office.end, person.start).replace(ACRONYM, '')
  const match = NAME_BEHIND.exec(between)
  if (!match) return false
  const tail = match[1] ?? ''
  if (isNobody(office) && tail === '') return true
  if (tail === '' && !OF_MANY.test(office.officeText ?? '') && !isOfBody(office)) return false
  return CLOSED.test(text.slice(person.end, person.end + 30)) && !hasVerb(office.end, person.start, sentence)
}

function hasVerb(from: number, to: number, { tokens }: Sentence): boolean {
  return tokens.some(
    ({ start, end, upos, deprel }) =>
      start >= from && end <= to && /^(?:VERB|AUX|PRON)$/.test(upos) && deprel !== 'amod' && deprel !== 'case',
  )
}

/** The person, acting for whose the office is where nothing else says for whom. */
function actorBy(office: Actor, person: Actor): Actor {
  if (person.code !== null && person.sector !== 'ELI') return person
  const { code, affiliation, sector } = office
  return {
    ...person,
    code,
    affiliation,
    sector: sector ?? (person.sector === 'ELI' ? null : person.sector),
    office: office.office,
  }
}

function joins(first: ActorMention, second: ActorMention, words: RegExp, text: string): boolean {
  if (second.start - first.end > 60) return false
  return words.test(text.slice(first.end, second.start).replace(ACRONYM, ''))
}

/** An acronym in brackets is a mention of its own. */
function isExplained({ start, end }: ActorMention, text: string): boolean {
  return text[start - 1] === '(' && text[end] === ')'
}

/** Words for an office alone, whether or not our lists know who has it. */
function isOffice(mention: ActorMention): boolean {
  return isNobody(mention) || (mention.officeText !== null && !isNamed(mention)) || isOfBody(mention)
}

/** "Commander of the Rapid Forces", read as the body alone where many may hold the office. */
function isOfBody({ actor, text }: ActorMention): boolean {
  return actor.kind !== 'person' && actor.kind !== 'state' && OFFICE_OF.test(text)
}

/** An office nobody is known to hold. */
function isNobody({ actor }: ActorMention): boolean {
  return actor.id.startsWith('office:')
}

/** The words hold some of the person's own name. */
function isNamed({ actor, text }: ActorMention): boolean {
  if (actor.kind !== 'person' || actor.id.startsWith('office:')) return false
  const words = fold(text).split(/[^\p{L}\p{N}]+/u)
  return fold(actor.name)
    .split(/[^\p{L}\p{N}]+/u)
    .some(part => part.length > 1 && words.includes(part))
}

function fits(office: ActorMention, person: ActorMention): boolean {
  const { code, sector } = person.actor
  return code === null || sector === 'ELI' || office.actor.code === null || code === office.actor.code
}
