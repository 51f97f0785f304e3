import type { Held, Knowledge, OfficeEntry } from '../../knowledge/index.js'
import { type OfficeMention, officeMentions } from '../office-mentions.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'

/** "NATO chief Mark Rutte" here, "NATO Secretary General Jens Stoltenberg" there: one seat, two people. */
export const officeTwoHolders: Rule = {
  name: 'office-two-holders',
  severity: 'error',
  about: 'Two people are given one office that only one can hold.',
  check(input) {
    const byOffice = new Map<OfficeEntry, OfficeMention[]>()
    for (const found of officeMentions(input)) {
      if (!found.entry.single) continue
      const list = byOffice.get(found.entry)
      if (list) list.push(found)
      else byOffice.set(found.entry, [found])
    }
    return [...byOffice].flatMap(([entry, mentions]) => conflict(entry, mentions, input))
  },
}

function conflict(entry: OfficeEntry, mentions: readonly OfficeMention[], input: CheckInput): Found[] {
  const first = mentions[0]
  const other = mentions.find(mention => first && mention.person !== first.person)
  if (!first || !other) return []
  const owner = nameOfOwner(entry, input)
  const answer = input.published === null ? null : input.knowledge.offices.on(entry, input.published)
  const holder = answer?.kind === 'held' ? answer.by[0] : undefined
  const said = `${first.person} and ${other.person} are both called ${entry.office} of ${owner}`
  const known =
    holder && input.published !== null ? `; on ${input.published} it was ${holder.tenure.name}, ${since(holder)}` : ''
  const handedOver = handover(entry, first.person, other.person, input.published)
  return [
    {
      message: `${said}${known}.`,
      evidence: [first, other].map(({ mention }) => evidence(input, mention, mention.sentence)),
      ...(holder
        ? {
            reference: {
              text: `${holder.tenure.name}, ${entry.office} of ${owner}, ${since(holder)}`,
              source: holder.tenure.source,
            },
          }
        : {}),
      ...(handedOver ? { silenced: 'office-changed-hands' } : {}),
    },
  ]
}

/** Within a month of a handover both names may rightly stand with the title. */
function handover(entry: OfficeEntry, a: string, b: string, day: string | null): boolean {
  if (day === null) return false
  const near = (held: Held | undefined) =>
    held !== undefined && Math.abs(Date.parse(held.from) - Date.parse(day)) <= 31 * 86_400_000
  return [a, b].some(person => near(entry.holders.find(held => held.tenure.name === person)))
}

export function since(held: Held): string {
  return held.tenure.to === undefined ? `since ${held.tenure.from}` : `from ${held.tenure.from} to ${held.tenure.to}`
}

export function nameOfOwner(entry: OfficeEntry, input: CheckInput): string {
  return ownerName(entry.of, input.knowledge)
}

export function ownerName(of: string, { states, bodies }: Knowledge): string {
  return withArticle(states.get(of)?.name ?? bodies.get(of)?.name ?? of)
}

/** "the Netherlands", "the United Nations": names that are read with an article behind "of". */
function withArticle(name: string): string {
  const plural = /^(?:United|European|African|Arab|Netherlands|Philippines|Maldives|Bahamas|Gambia|Vatican|Holy See)\b/
  return plural.test(name) || /\b(?:Republic|Union|Council|Commission|League|Islands|Organi[sz]ation)\b/.test(name)
    ? `the ${name}`
    : name
}
