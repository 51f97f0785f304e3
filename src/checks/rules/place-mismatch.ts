import { wordsOf } from '../../knowledge/index.js'
import { type EventRecord, excludeOneAnother } from '../../model/index.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'
import { sidesOf } from '../sides.js'

const MOVED = /\b(?:moved|moves|continued|resumed|travell?ed|went on|flew|before|after|then|and (?:then )?in)\b/i
const MEETING =
  /\b(?:meets?|met|talks?|hold|holds|held|sign(?:s|ed)?|agrees?|agreed|rounds?|summits?|calls?|negotiat\w+)\b/i
/** The text's first meeting is what its headline is about. */
const LEAD_SENTENCES = 3

/** One meeting in two towns, or in another town than the headline's. */
export const placeMismatch: Rule = {
  name: 'place-mismatch',
  severity: 'warning',
  about: 'One meeting is put in two towns, or in another town than the headline has.',
  check(input) {
    const meetings = input.records.filter(record => isHeld(record) && townOf(record, input) !== null)
    const found: Found[] = []
    const told = new Set<string>()
    for (const [at, b] of meetings.entries())
      for (const a of meetings.slice(Math.max(0, at - 12), at)) {
        const [one, two] = [townOf(a, input), townOf(b, input)]
        if (one === null || two === null || !excludeOneAnother('place', one, two) || !isSame(a, b, input)) continue
        const key = [one, two].sort().join(' ')
        if (told.has(key)) continue
        told.add(key)
        found.push({
          message: `One meeting is put in ${one} and in ${two}.`,
          evidence: [a, b].map(record => record.cues.place ?? record.anchor),
        })
      }
    return [...found, ...(input.title === null ? [] : placeAgainst(input.title, input, 'The headline'))]
  },
}

function isHeld(record: EventRecord): boolean {
  return (
    record.status === 'occurred' && ['CONSULT', 'AGREE', 'SUPPORT'].includes(record.event) && record.mode !== 'phone'
  )
}

/** The town a record is put in; null for a state, a region or a house. */
export function townOf({ place }: EventRecord, { knowledge }: CheckInput): string | null {
  if (!place) return null
  for (const name of [place.text, place.name]) {
    const values = knowledge.names.longest(name, wordsOf(name), 0)?.values ?? []
    if (values.some(value => value.kind === 'city' || (value.kind === 'state' && value.as === 'capital')))
      return place.name
  }
  return null
}

/** The same round of the same sides, or the same sides on the same day. */
function isSame(a: EventRecord, b: EventRecord, input: CheckInput): boolean {
  const [one, two] = [sidesOf(a), sidesOf(b)]
  if (one.size < 2 || one.size !== two.size || ![...one].every(side => two.has(side))) return false
  if (a.round !== b.round || (a.date && b.date && a.date.start !== b.date.start)) return false
  if (a.round === null && (a.date?.precision !== 'day' || b.date?.precision !== 'day')) return false
  if (a.anchor.sentence === b.anchor.sentence) return false
  return ![a, b].some(record => MOVED.test(input.sentences[record.anchor.sentence]?.text ?? ''))
}

/** What a line above or beside the text says of the town otherwise than the text. */
export function placeAgainst(line: string, input: CheckInput, what: string): readonly Found[] {
  const lead = input.records.find(record => isHeld(record) && townOf(record, input) !== null)
  const town = lead && townOf(lead, input)
  if (!lead || !town || lead.anchor.sentence >= LEAD_SENTENCES) return []
  return townsIn(line, input).flatMap(({ text, name }) => {
    if (name === town || input.text.includes(text) || input.places.some(place => place.name === name)) return []
    return [
      {
        message: `${what} has ${name}, the text ${town}.`,
        evidence: [lead.cues.place ?? evidence(input, lead.anchor, lead.anchor.sentence)],
      },
    ]
  })
}

/** The towns a line puts a meeting in: "meet in Geneva". */
function townsIn(line: string, { knowledge }: CheckInput): readonly { readonly text: string; readonly name: string }[] {
  const words = wordsOf(line)
  return words.flatMap((word, at) => {
    if (word.key !== 'in' || !MEETING.test(line.slice(0, word.start))) return []
    const hit = knowledge.names.longest(line, words, at + 1)
    const end = hit ? (words[hit.to - 1]?.end ?? 0) : 0
    const text = line.slice(words[at + 1]?.start ?? 0, end)
    return (hit?.values ?? []).flatMap(value => {
      if (value.kind === 'city') return [{ text, name: value.city.name }]
      if (value.kind !== 'state' || value.as !== 'capital') return []
      return [{ text, name: value.state.capital[0] ?? text }]
    })
  })
}
