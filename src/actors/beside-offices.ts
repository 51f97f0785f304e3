import type { ActorMention } from '../model/index.js'

const ACRONYM = /^["”’']?\s?\([^()]{1,16}\)/
// "X, chairman of the Front", "X, leader of the party and chairman of the Front".
const OFFICE_BEHIND = /^,\s+(?:(?:current|acting|new|outgoing|de facto|interim)\s+)?$/
const OFFICE_TOO = /^,?\s+and\s+$/
// "The head of the Front, General X"; the rank is part of the person's words.
const NAME_BEHIND = /^,\s+(?:H\.\s?E\.\s+)?$/

/**
 * An office nobody is known to hold is whoever is named right beside it: "X, chairman of the Front (NF)", "the deputy
 * head of the Front (NF), General X". A name that acts for another state is somebody else.
 */
export function namedBesideOffices(mentions: readonly ActorMention[], text: string): readonly ActorMention[] {
  if (!mentions.some(isOfficeAlone)) return mentions
  const named: ActorMention[] = []
  for (const [at, mention] of mentions.entries()) {
    const before = named.findLast(other => !isExplained(other, text))
    const behind = mentions.slice(at + 1, at + 3).find(other => !isExplained(other, text))
    const person =
      isOfficeAlone(mention) &&
      ([before].find(
        other => other && joins(other, mention, other.text.includes(', ') ? OFFICE_TOO : OFFICE_BEHIND, text),
      ) ??
        [behind].find(other => other && joins(mention, other, NAME_BEHIND, text) && fits(mention, other)))
    named.push(person && isNamed(person) && fits(mention, person) ? { ...mention, actor: person.actor } : mention)
  }
  return named
}

function joins(first: ActorMention, second: ActorMention, words: RegExp, text: string): boolean {
  if (first.sentence !== second.sentence || second.start - first.end > 60) return false
  return words.test(text.slice(first.end, second.start).replace(ACRONYM, ''))
}

/** An acronym in brackets is a mention of its own. */
function isExplained({ start, end }: ActorMention, text: string): boolean {
  return text[start - 1] === '(' && text[end] === ')'
}

function isOfficeAlone({ actor }: ActorMention): boolean {
  return actor.id.startsWith('office:')
}

function isNamed({ actor }: ActorMention): boolean {
  return actor.kind === 'person' && !actor.id.startsWith('office:')
}

function fits(office: ActorMention, person: ActorMention): boolean {
  const { code } = person.actor
  return code === null || office.actor.code === null || code === office.actor.code
}
