import { fold } from '../../knowledge/index.js'
import type { CodedReport, Participant, Position, Provision } from '../../model/index.js'
import { ORDINARY_SENTENCES } from './ordinary-sentences.js'
import { POSITION_SENTENCES } from './position-sentences.js'
import { PROVISION_TEXTS } from './provision-texts.js'

/** Reads a text as the pipeline does. */
export type Read = (text: string) => CodedReport

/** A row read otherwise than expected: the text, and what was read instead. */
export type Miss = { readonly text: string; readonly read: readonly string[] }

/** Position sentences that do not give exactly the positions expected. */
export function missedPositions(read: Read): readonly Miss[] {
  return POSITION_SENTENCES.flatMap(([text, ...expected]) => {
    const { positions } = read(text)
    const right = pairedOff(expected, positions, isPosition)
    return right ? [] : [{ text, read: positions.map(shownPosition) }]
  })
}

/** Texts that do not give exactly the provisions expected, under the document expected. */
export function missedProvisions(read: Read): readonly Miss[] {
  return PROVISION_TEXTS.flatMap(([text, name, ...expected]) => {
    const { documents } = read(text)
    const document = documents.find(found => fold(`${found.name} ${found.anchor.exact}`).includes(fold(name)))
    const others = documents.filter(found => found !== document).flatMap(found => found.provisions)
    const right = document && others.length === 0 && pairedOff(expected, document.provisions, isProvision)
    return right ? [] : [{ text, read: documents.flatMap(shownDocument) }]
  })
}

/** Ordinary sentences in which a position or a provision is read. */
export function readIntoOrdinary(read: Read): readonly Miss[] {
  return ORDINARY_SENTENCES.flatMap(text => {
    const found = shown(read(text))
    return found.length === 0 ? [] : [{ text, read: found }]
  })
}

function shown({ positions, documents }: CodedReport): readonly string[] {
  return [...positions.map(shownPosition), ...documents.flatMap(document => document.provisions.map(shownProvision))]
}

function pairedOff<T>(
  expected: readonly string[],
  found: readonly T[],
  matches: (wanted: string, value: T) => boolean,
): boolean {
  const left = [...found]
  for (const wanted of expected) {
    const at = left.findIndex(value => matches(wanted, value))
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.length === 0
}

function isPosition(wanted: string, found: Position): boolean {
  const [party = '', issue, stance, firmness, speaker] = wanted.split(' | ')
  return (
    isNamed(party, found.party) &&
    isIssue(issue, found.issue) &&
    found.stance === stance &&
    found.firmness === firmness &&
    (speaker === undefined ? found.speaker === null : isNamed(speaker, found.speaker))
  )
}

function isProvision(wanted: string, found: Provision): boolean {
  const [party = '', issue, words = '', ...more] = wanted.split(' | ')
  const value = (key: string) => more.find(part => part.startsWith(key))?.slice(key.length) ?? null
  return (
    isParty(party, found.party) &&
    isIssue(issue, found.issue) &&
    found.text.includes(words) &&
    (found.condition ?? null) === value('if:') &&
    (found.counterpart ?? null) === value('for:') &&
    (found.deadline?.end ?? null) === value('by:')
  )
}

function isIssue(wanted: string | undefined, found: string | null): boolean {
  return wanted?.split('/').includes(found ?? '-') === true
}

/** "the rebels" and "they" may stay unresolved; "-" is nobody. */
function isParty(wanted: string, found: Participant | null): boolean {
  if (wanted === '-') return found === null
  return isNamed(wanted, found) || (found === null && /^\p{Ll}/u.test(wanted))
}

function isNamed(wanted: string, found: Participant | null): boolean {
  if (!found) return false
  const words = fold(wanted).replace(/^the /, '')
  return fold(found.text).includes(words) || fold(found.name) === words || fold(found.name).endsWith(` ${words}`)
}

function shownPosition({ party, issue, stance, firmness, speaker }: Position): string {
  return [party.name, issue, stance, firmness, ...(speaker ? [speaker.name] : [])].join(' | ')
}

function shownDocument(document: CodedReport['documents'][number]): readonly string[] {
  return [`[${document.name}]`, ...document.provisions.map(shownProvision)]
}

function shownProvision({ party, issue, text, condition, counterpart, deadline }: Provision): string {
  const more = [condition && `if:${condition}`, counterpart && `for:${counterpart}`, deadline && `by:${deadline.end}`]
  return [party?.name ?? '-', issue ?? '-', text, ...more.filter(part => part !== null)].join(' | ')
}
