import { affiliations, type Knowledge, type Named } from './knowledge.js'
import type { OfficeEntry } from './office-entry.js'
import type { Offices } from './offices.js'
import type { Hit } from './trie.js'
import { fold, type Word, wordsOf } from './words.js'

/** No office has so long a name; reading more would only cost time. */
const LONGEST = 200

const LEADING = /^(?:the|current|present|incumbent|['’]s?)(?:\s+|$)/i
const JOINING = /(?:^|\s)(?:of|for|to|from|at|in)(?:\s+the)?$/i
const REGION = /^(.+?) (?:for|to|on|in) (?:the )?(.+)$/i
const RANK = /\b(?:deputy|vice|assistant|under|first|junior)\b/i

/**
 * The offices a phrase means: "Secretary General of NATO", "NATO Secretary General", "the French president", "UN envoy
 * for Yemen"; without its owner only where no other state or body has one of that title ("Taoiseach").
 * @returns an empty list where the phrase names no office our lists have; several where it fits several equally well
 * @example officesNamed('French president', knowledge)[0]?.office // 'President'
 */
export function officesNamed(phrase: string, knowledge: Knowledge): readonly OfficeEntry[] {
  if (phrase.length > LONGEST) return []
  const words = wordsOf(phrase)
  for (let at = 0; at < words.length; at++) {
    for (let hit = knowledge.names.longest(phrase, words, at); hit; ) {
      const sides = around(phrase, words, hit)
      const found = ofOwners(hit.values, sides, knowledge)
      if (found.length > 0) return found
      const above = ofOwnersAbove(hit.values, phrase, sides, knowledge)
      if (above.length > 0) return above
      // "UN envoy for Yemen" is the name of a mission too, and its owner is the UN.
      hit = knowledge.names.longest(phrase, words.slice(0, hit.to - 1), at)
    }
  }
  return withoutOwner(phrase, knowledge)
}

/** What stands before and behind an owner's name. */
function around(phrase: string, words: readonly Word[], hit: Hit<Named>): readonly [string, string] {
  const start = words[hit.from]?.start ?? 0
  const end = words[hit.to - 1]?.end ?? start
  return [bare(phrase.slice(0, start)), bare(phrase.slice(end))]
}

function ofOwners(
  owners: readonly Named[],
  [before, behind]: readonly [string, string],
  knowledge: Knowledge,
): readonly OfficeEntry[] {
  const titles =
    before === '' || behind === ''
      ? [before + behind]
      : [`${before} ${behind}`, `${before} of the ${behind}`, `${before} of ${behind}`]
  const wanted = titles.flatMap(title => wordings(title, knowledge))
  // An entity under the code of the state that claims it has none of that state's offices.
  const ours = owners.filter(owner => owner.kind !== 'state' || owner.state.sector === undefined)
  return [...new Set(affiliations(ours))].flatMap(of => firstOf(of, wanted, knowledge))
}

/** "Director of the CIA" is an office of the United States, "head of UNSMIL" one of the United Nations. */
function ofOwnersAbove(
  owners: readonly Named[],
  phrase: string,
  [before, behind]: readonly [string, string],
  knowledge: Knowledge,
): readonly OfficeEntry[] {
  return owners.flatMap(owner => {
    if (owner.kind !== 'body') return []
    const { code, name } = owner.body
    const of = code === 'UNO' ? 'united-nations' : code
    const titles = [bare(phrase), `${before || behind} of the ${name}`, `${before || behind} of ${name}`]
    return firstOf(of, titles, knowledge)
  })
}

function firstOf(of: string, titles: readonly string[], knowledge: Knowledge): readonly OfficeEntry[] {
  for (const title of titles) {
    const found = knowledge.offices.find(of, title)
    if (found.length > 0) return found
  }
  return []
}

/** Offices by their titles, whosever they are; made once for each list of offices that is asked. */
const byTitle = new WeakMap<Offices, ReadonlyMap<string, readonly OfficeEntry[]>>()

function withoutOwner(phrase: string, { offices }: Knowledge): readonly OfficeEntry[] {
  let index = byTitle.get(offices)
  if (!index) {
    index = titlesOf(offices)
    byTitle.set(offices, index)
  }
  const found = index.get(titleKey(bare(phrase))) ?? []
  return new Set(found.map(entry => entry.of)).size === 1 ? found : []
}

function titlesOf(offices: Offices): ReadonlyMap<string, readonly OfficeEntry[]> {
  const index = new Map<string, OfficeEntry[]>()
  for (const entry of offices.all())
    for (const key of new Set(entry.titles.map(titleKey))) {
      const list = index.get(key)
      if (list) list.push(entry)
      else index.set(key, [entry])
    }
  return index
}

/** A title as it stands, then as lists may have it: "envoy for Yemen" as "Yemen envoy", "spy chief" as "intelligence chief". */
function wordings(title: string, knowledge: Knowledge): readonly string[] {
  const [, role, region] = REGION.exec(title) ?? []
  const last = role?.slice(role.lastIndexOf(' ') + 1)
  const about =
    role === undefined || region === undefined
      ? []
      : [
          `${role} for ${region}`,
          `${role} on ${region}`,
          `${role} to ${region}`,
          `${region} ${role}`,
          `${region} ${last}`,
        ]
  const listed = listedTitle(title, knowledge)
  return [title, ...about, ...(listed === null ? [] : [listed])]
}

/** The title of our list that a title is a form of; one of another rank is no form of it here. */
function listedTitle(title: string, knowledge: Knowledge): string | null {
  const words = wordsOf(title)
  const hit = knowledge.titles.longest(title, words, 0)
  const form = hit && hit.to === words.length ? hit.values[0] : undefined
  return form && !form.plural && !RANK.test(title) ? form.title.title : null
}

function bare(text: string): string {
  let rest = text.trim()
  for (;;) {
    const shorter = rest.replace(LEADING, '').replace(JOINING, '').trim()
    if (shorter === rest) return rest
    rest = shorter
  }
}

function titleKey(title: string): string {
  return fold(title).replaceAll('-', ' ')
}
