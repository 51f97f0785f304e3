import type { Held, Knowledge, OfficeEntry } from '../knowledge/index.js'
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
  const known = kept.get(input)
  if (known) return known
  const found = findOfficeMentions(input)
  kept.set(input, found)
  return found
}

/** Five rules ask for the same mentions. */
const kept = new WeakMap<CheckInput, readonly OfficeMention[]>()

function findOfficeMentions(input: CheckInput): readonly OfficeMention[] {
  const found: OfficeMention[] = []
  for (const mention of input.actors) {
    const { actor, officeText } = mention
    if (actor.kind !== 'person' || officeText === null || actor.affiliation === null || isFormer(mention, input))
      continue
    const surname = fold(actor.name.slice(actor.name.lastIndexOf(' ') + 1))
    if (!fold(mention.text).includes(surname) || isNameless(actor.name, input) || isCut(mention, input)) continue
    const of = ownerId(mention, input)
    const entry = of === null ? undefined : officeFor(of, officeText, input)
    if (entry && isWhole(mention.text, entry, actor.affiliation)) found.push({ mention, entry, person: actor.name })
  }
  return found
}

function officeFor(of: string, title: string, input: CheckInput): OfficeEntry | undefined {
  const { offices, titles } = input.knowledge
  const exact = offices.find(of, title)[0]
  // "The Palestinian leader" is whoever leads, in whatever office.
  if (/^leaders?$/i.test(title) && !/leader/i.test(exact?.office ?? '')) return undefined
  if (exact) return exact
  const words = wordsOf(title)
  const form = titles.longest(title, words, 0)
  const known = form && form.to === words.length ? form.values[0] : undefined
  const listed = known && offices.find(of, known.title.title)[0]
  // Those of a lower rank are many: an assistant is not the deputy.
  return listed && !/\b(?:assistant|under|associate)\b/i.test(title) ? listed : undefined
}

function ownerId(mention: ActorMention, input: CheckInput): string | null {
  const { affiliation, code } = mention.actor
  if (code !== null && input.knowledge.states.get(code)?.name === affiliation) return code
  return affiliation === null ? null : (bodyIds(input.knowledge).get(affiliation) ?? null)
}

const ids = new WeakMap<Knowledge, ReadonlyMap<string, string>>()

/** The id of the first body of each name. */
function bodyIds(knowledge: Knowledge): ReadonlyMap<string, string> {
  const known = ids.get(knowledge)
  if (known) return known
  const built = new Map<string, string>()
  for (const { name, id } of knowledge.bodies.values()) if (!built.has(name)) built.set(name, id)
  ids.set(knowledge, built)
  return built
}

/** "President of South Sudan", where nobody is named. */
function isNameless(name: string, { knowledge }: CheckInput): boolean {
  return / of /.test(name) && knowledge.titles.longest(name, wordsOf(name), 0) !== null
}

/** "the leader of Sudan's paramilitary force" is no leader of Sudan. */
function isCut(mention: ActorMention, input: CheckInput): boolean {
  // "the head of the UN Integrated Transition Mission": a name right behind its owner's may be a longer name's end.
  const { officeText, text } = mention
  const office = officeText === null ? -1 : text.indexOf(officeText)
  const name = text.indexOf(mention.actor.name)
  if (
    office >= 0 &&
    name > 0 &&
    /^ of (?:the )?[\p{L} ]+ $/u.test(text.slice(office + (officeText ?? '').length, name))
  )
    return true
  const behind = input.text.slice(mention.end, mention.end + 12)
  if (/^['’]s\b|^[- ](?:based|backed|led)\b/.test(behind)) return true
  // "Volker Perthes, the head of the UN [Integrated …]"; "the envoy of [Secretary-General X]"; "Deputy [Secretary of State X]".
  const ends = mention.text.endsWith(mention.actor.name.slice(mention.actor.name.lastIndexOf(' ') + 1))
  if (!ends && /^ \p{Lu}\p{Ll}/u.test(behind) && !/^ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(behind))
    return true
  return BELOW.test(input.text.slice(Math.max(0, mention.start - 32), mention.start))
}

const BELOW =
  /\b(?:(?:envoy|representative|adviser|advisor|aide|deputy|assistant|spokes\w+|office|ambassador|emissary)s? (?:of|to|for) (?:the )?|(?:deputy|vice|assistant|under)[ -])$/i

const PART =
  /\b(?:Commission|Council|Committee|Party|Assembly|Parliament|Senate|House|Court|Bank|Delegation|Mission)\b/gi

/** "AU Commission Chair" is no chair of the AU: a part of the owner is named that the office does not have. */
function isWhole(text: string, entry: OfficeEntry, owner: string): boolean {
  const [, region] = / (?:for|to|in) (?:the )?(.+)$/i.exec(entry.office) ?? []
  const said = fold(text)
  // "The envoy of IGAD" may be its envoy for anything.
  if (
    region !== undefined &&
    !fold(region)
      .split(' ')
      .some(word => word.length > 3 && said.includes(word))
  )
    return false
  const has = `${entry.office} ${entry.titles.join(' ')} ${owner}`.toLowerCase()
  return (text.match(PART) ?? []).every(part => has.includes(part.toLowerCase()))
}

const FORMER =
  /\b(?:former|ex|then|late|outgoing|incoming|onetime|elect|once|acting|interim|nominee|candidate|designate|ousted|overthrown|deposed|toppled|exiled|jailed|imprisoned)\b/i
const FORMER_BEHIND =
  /^(?:[^.;]{0,12}\b(?:at the time|until|from \d{4}|in \d{4}|before)\b|[-\u2010-\u2014, ]{1,2}(?:elect|designate)\b)/i

function isFormer(mention: ActorMention, input: CheckInput): boolean {
  const lead = input.text.slice(Math.max(0, mention.start - 24), mention.start)
  const behind = input.text.slice(mention.end, mention.end + 30)
  return mention.actor.sector === 'ELI' || FORMER.test(`${lead} ${mention.text}`) || FORMER_BEHIND.test(behind)
}

/** The tenure a person has, had or will have in an office, nearest to a day. */
export function tenureOf(entry: OfficeEntry, person: string, day: string): Held | null {
  const own = entry.holders.filter(held => held.tenure.name === person)
  return own.find(held => holdsOn(held, day)) ?? own[own.length - 1] ?? null
}
