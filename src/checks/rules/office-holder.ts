import { fold, type OfficeEntry } from '../../knowledge/index.js'
import type { ActorMention } from '../../model/index.js'
import { isSpellingOf } from '../names.js'
import { officeMentions, tenureOf } from '../office-mentions.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'
import { nameOfOwner, since } from './office-two-holders.js'
import { isTopOffice, otherOffice } from './office-wrong-body.js'

/** Somebody our lists do not have is given an office that has another holder on the day of the report. */
export const officeHolder: Rule = {
  name: 'office-holder',
  severity: 'warning',
  about: 'Somebody unknown to our lists is given an office that has another holder on that day.',
  check(input) {
    const { published, knowledge } = input
    if (published === null) return []
    const seen = new Set<string>()
    const found: Found[] = []
    for (const { mention, entry, person } of officeMentions(input)) {
      const key = `${person} ${entry.of} ${entry.office}`
      if (!entry.single || !isTopOffice(entry.office) || seen.has(key) || tenureOf(entry, person, published)) continue
      const answer = knowledge.offices.on(entry, published)
      const holder = answer.kind === 'held' ? answer.by[0] : undefined
      // A list in need of a holder's other name is likelier than a wrong one, where the names are alike.
      if (!holder || isSpellingOf(fold(person), fold(holder.tenure.name))) continue
      if (knowledge.people.get(holder.tenure.name)?.aliases.some(name => isSpellingOf(fold(person), fold(name))))
        continue
      if (knowledge.offices.heldBy(person).some(held => held.of === entry.of)) continue
      if (isBareState(mention, entry, input)) continue
      if (otherOffice(entry, person, published, knowledge)) continue
      seen.add(key)
      const owner = nameOfOwner(entry, input)
      found.push({
        message: `${person} is called ${entry.office} of ${owner}; on ${published} it was ${holder.tenure.name}, ${since(holder)}.`,
        evidence: [evidence(input, mention, mention.sentence)],
        reference: {
          text: `${holder.tenure.name}, ${entry.office} of ${owner}, ${since(holder)}`,
          source: holder.tenure.source,
        },
      })
    }
    return found
  },
}

/** "Emirates President Tim Clark": a state's name as it is may as well be a company's or a team's. */
function isBareState({ text, officeText }: ActorMention, entry: OfficeEntry, { knowledge }: CheckInput): boolean {
  const state = knowledge.states.get(entry.of)
  const at = officeText === null ? -1 : text.indexOf(officeText)
  if (!state || at <= 0) return false
  const owner = text.slice(0, at).trim()
  return !state.adjectives.some(word => owner.endsWith(word)) && !/['’]s?$|^(?:US|U\.S\.|UK|UAE)$/.test(owner)
}
