import { fold, type Held, holdsOn, type Knowledge, type OfficeEntry } from '../../knowledge/index.js'
import { officeMentions, tenureOf } from '../office-mentions.js'
import { evidence, type Found, type Rule } from '../rule.js'
import { nameOfOwner, ownerName, since } from './office-two-holders.js'

/** "UN Secretary-General Mark Rutte": the office of one body, the person of another. */
export const officeWrongBody: Rule = {
  name: 'office-wrong-body',
  severity: 'warning',
  about: 'Somebody is called by an office of one state or body and holds the same kind of office of another.',
  check(input) {
    const { published, knowledge } = input
    if (published === null) return []
    const seen = new Set<string>()
    const found: Found[] = []
    for (const { mention, entry, person } of officeMentions(input)) {
      const key = `${person} ${entry.of} ${entry.office}`
      if (seen.has(key) || tenureOf(entry, person, published)) continue
      const held = otherOffice(entry, person, published, knowledge)
      if (!held) continue
      seen.add(key)
      const other = `${held.office} of ${ownerName(held.of, knowledge)}`
      found.push({
        message: `${person} is called ${entry.office} of ${nameOfOwner(entry, input)}; on ${published} ${person} was ${other}, ${since(held)}.`,
        evidence: [evidence(input, mention, mention.sentence)],
        reference: { text: `${person}, ${other}, ${since(held)}`, source: held.tenure.source },
      })
    }
    return found
  },
}

/** An office of the same kind, of another state or body, that somebody holds on a day. */
export function otherOffice(entry: OfficeEntry, person: string, day: string, { offices }: Knowledge): Held | undefined {
  return offices
    .heldBy(person)
    .find(held => held.of !== entry.of && holdsOn(held, day) && isSameKind(held.office, entry.office))
}

/** "Minister of Foreign Affairs" and "Foreign Minister" are one kind, and so are all that head a state or government. */
function isSameKind(a: string, b: string): boolean {
  return kindOf(a) === kindOf(b)
}

/** An office whose title says by itself which of its owner's it is: no envoy, chief or leader of this or that. */
export function isTopOffice(office: string): boolean {
  const kind = kindOf(office)
  return ['head', 'foreign', 'defence', 'secretary general', 'director general', 'high representative'].includes(kind)
}

function kindOf(office: string): string {
  const title = fold(office).replaceAll('-', ' ')
  if (/\b(?:deputy|vice|under|assistant)\b/.test(title)) return title
  if (/\b(?:president|prime minister|chancellor|king|queen|emir|sultan|premier)\b/.test(title)) return 'head'
  if (/\bforeign\b|secretary of state|external affairs/.test(title)) return 'foreign'
  if (/\bdefen[cs]e\b/.test(title)) return 'defence'
  return /^high representative\b/.test(title) ? 'high representative' : title
}
