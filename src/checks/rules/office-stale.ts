import { holdsOn } from '../../knowledge/index.js'
import { officeMentions, tenureOf } from '../office-mentions.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'
import { nameOfOwner, since } from './office-two-holders.js'

/** Somebody is called by an office left before the report, or not yet taken up. */
export const officeStale: Rule = {
  name: 'office-stale',
  severity: 'warning',
  about: 'Somebody is called by an office they did not hold when the report appeared.',
  check(input) {
    const { published } = input
    if (published === null) return []
    const seen = new Set<string>()
    const found: Found[] = []
    for (const { mention, entry, person } of officeMentions(input)) {
      const key = `${person} ${entry.of} ${entry.office}`
      const held = tenureOf(entry, person, published)
      if (seen.has(key) || !held || holdsOn(held, published)) continue
      if (input.knowledge.offices.on(entry, published).kind === 'not-known') continue
      seen.add(key)
      const owner = nameOfOwner(entry, input)
      const told = pastDay(mention.sentence, input)
      found.push({
        message: `${person} is called ${entry.office} of ${owner}, an office held ${since(held)}; the report is of ${published}.`,
        evidence: [evidence(input, mention, mention.sentence)],
        reference: { text: `${person}, ${entry.office} of ${owner}, ${since(held)}`, source: held.tenure.source },
        ...(told !== null && holdsOn(held, told) ? { silenced: 'told-of-that-time' } : {}),
      })
    }
    return found
  },
}

/** A day the sentence itself is about. */
function pastDay(sentence: number, input: CheckInput): string | null {
  return input.dates.find(date => date.sentence === sentence && date.value)?.value?.start ?? null
}
