import type { DateMention, EventRecord, Span } from '../../model/index.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'
import { sideOf, sidesOf } from '../sides.js'
import { askedFor, deniedParts, type PartTold, takenParts } from '../taken-parts.js'

const OTHER_TIME =
  /\b(?:at first|initially|earlier|previous(?:ly)?|former (?:talks?|meeting|round|call)|until|yet|still|another|second|later|again|last (?:week|month|year)|then)\b/i

/** Took part and took no part, agreed and did not agree, asked for by one and by another: the report denies itself. */
export const selfDenial: Rule = {
  name: 'self-denial',
  severity: 'warning',
  about: 'The report says that something was so, and elsewhere that it was not.',
  check(input) {
    const asked = askedFor(input)
    return [...parts(asked, input), ...initiators(asked, input), ...happenings(input)]
  },
}

/** Somebody who asked for a talk, or is told as taking part in it, is said to have had no part in it. */
function parts(asked: readonly PartTold[], input: CheckInput): readonly Found[] {
  const all = deniedParts(input)
  if (all.length === 0) return []
  const taken = takenParts(input)
  const seen = new Set<string>()
  return all.flatMap(denied => {
    const isTold = (part: PartTold) =>
      part.mention.actor.id === denied.mention.actor.id &&
      part.sentence !== denied.sentence &&
      mayBeOne(part, denied, input)
    const wanted = asked.find(isTold)
    const there = taken.find(part => part.kind === denied.kind && isTold(part)) ?? present(denied, input)
    const told = wanted ?? there
    if (!told || seen.has(denied.mention.actor.id)) return []
    seen.add(denied.mention.actor.id)
    const what = wanted ? 'is said to have asked for a talk' : 'is told as taking part'
    return [
      {
        message: `${denied.mention.actor.name} ${what}, and elsewhere as having no part in it.`,
        evidence: [told, denied].map(one => evidence(input, one, one.sentence)),
      },
    ]
  })
}

/** Where a record has somebody in a talk of the kind that is denied. */
function present(denied: PartTold, input: CheckInput): (Span & { readonly sentence: number }) | undefined {
  const record = input.records.find(
    one =>
      one.event === 'CONSULT' &&
      one.status === 'occurred' &&
      (isCall(one) ? 'call' : 'talks') === denied.kind &&
      [...one.actor, ...one.recipient, ...one.thirdParty].some(
        party => party.id === denied.mention.actor.id && party.kind === 'person' && party.role !== 'absent',
      ) &&
      one.anchor.sentence !== denied.sentence &&
      NOUN.test(one.cues.trigger?.exact ?? '') &&
      mayBeOne(one.anchor, denied, input),
  )
  return record?.anchor
}

/** A talk by name: who "met" the envoys need not have been at "the talks". */
const NOUN = /^(?:talks?|meeting|negotiations?|conversation|round|call|summit|discussions?)$/i

function isCall(record: EventRecord): boolean {
  return record.mode === 'phone' || record.meeting?.kind === 'call' || record.meeting?.kind === 'video'
}

/** One talk at the request of two. */
function initiators(asked: readonly PartTold[], input: CheckInput): readonly Found[] {
  return asked.flatMap((b, at) =>
    asked.slice(0, at).flatMap(a => {
      const [one, two] = [a, b].map(part => sideOf(part.mention.actor))
      if (one === two || a.kind !== b.kind || a.sentence === b.sentence || !mayBeOne(a, b, input)) return []
      return [
        {
          message: `The talk is said to have been asked for by ${a.mention.actor.name} and by ${b.mention.actor.name}.`,
          evidence: [a, b].map(part => evidence(input, part, part.sentence)),
        },
      ]
    }),
  )
}

/** Nothing in the two sentences tells of another day or town. */
function mayBeOne(a: { readonly sentence: number }, b: { readonly sentence: number }, input: CheckInput): boolean {
  if ([a, b].some(({ sentence }) => OTHER_TIME.test(input.sentences[sentence]?.text ?? ''))) return false
  const [days, others] = [a, b].map(one => input.dates.filter(date => date.sentence === one.sentence && date.value))
  if (days?.length && others?.length && !days.some(day => others.some(other => touch(day.value, other.value))))
    return false
  // A later day of its own is another talk's, where the first has none.
  if (!days?.length && others?.length) return false
  const [towns, rest] = [a, b].map(one => input.places.filter(place => place.sentence === one.sentence))
  return !towns?.length || !rest?.length || towns.some(town => rest.some(other => other.name === town.name))
}

function touch(a: DateMention['value'], b: DateMention['value']): boolean {
  return a !== null && b !== null && a.start <= b.end && b.start <= a.end
}

/** The same thing of the same sides, done and not done. */
function happenings(input: CheckInput): readonly Found[] {
  const denied = input.records.filter(
    record => record.status === 'denied' && record.speaker === null && !isSaid(record, input),
  )
  return denied.flatMap(not => {
    const done = input.records.find(
      record =>
        record.status === 'occurred' &&
        record.speaker === null &&
        record.event === not.event &&
        isSame(record, not, input),
    )
    if (!done) return []
    return [{ message: 'One thing is told as done and as not done.', evidence: [done.anchor, not.anchor] }]
  })
}

function isSame(a: EventRecord, b: EventRecord, input: CheckInput): boolean {
  const [one, two] = [sidesOf(a), sidesOf(b)]
  if (
    one.size < 2 ||
    one.size !== two.size ||
    ![...one].every(side => two.has(side)) ||
    !mayBeOne(a.anchor, b.anchor, input)
  )
    return false
  if (a.event === 'CONSULT' && !MEETING_DENIED.test(b.anchor.exact)) return false
  const [words, others] = [nounsOf(a, input), nounsOf(b, input)]
  if (a.event !== 'CONSULT')
    return words.size > 0 && words.size === others.size && [...words].every(word => others.has(word))
  const sameDay = a.date !== null && a.date.start === b.date?.start
  return sameDay || (a.round !== null && a.round === b.round)
}

const MEETING_DENIED =
  /\b(?:not|n['’]t|never) (?:\w+ )?(?:met|meet|spoken|speak|hold|held|take place|taken place|talk|call)\b/i

/** Words in quotation marks are somebody's, and their "I" is not the report's. */
function isSaid({ anchor }: EventRecord, input: CheckInput): boolean {
  const quotations = input.sentences[anchor.sentence]?.quotations ?? []
  return quotations.some(({ start, end }) => start <= anchor.start && anchor.start < end)
}

/** What it was about, by its nouns: those of names and days left out. */
function nounsOf({ anchor }: EventRecord, input: CheckInput): ReadonlySet<string> {
  const tokens = input.sentences[anchor.sentence]?.tokens ?? []
  return new Set(
    tokens
      .filter(({ start, end, upos }) => upos === 'NOUN' && start >= anchor.start && end <= anchor.end)
      .map(token => token.lemma.toLowerCase())
      .filter(
        lemma => !/^(?:side|party|country|delegation|talk|official|envoy|minister|president|agreement)$/.test(lemma),
      ),
  )
}
