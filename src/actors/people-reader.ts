import type { Span } from '../model/index.js'
import { isDelegation, type Noun, nounAt } from './collective-nouns.js'
import type { Cursor } from './cursor.js'
import type { GivenOffice, PersonDraft, Read } from './draft.js'
import { headOfDelegation, isPersonal, type NameFound, nameAt, ofWhom, personDraft, whoLed } from './name-phrases.js'
import { officeAlone } from './offices-alone.js'
import { endOfSecondOffice } from './second-office.js'
import { closes } from './title-owners.js'
import { type Titled, titledAt } from './titles.js'

const MOST = 12
const DEFINITE = new Set(['the', 'its', 'his', 'her', 'their'])
/** Listed names that hold a title: "King Abdullah of Jordan". */
const CROWNED = /^(?:King|Queen|Prince|Princess|Emir|Sultan|Sheikh|Grand Duke)\b/

/** People from a piece on: a title with a name, a name with a title behind it, an office alone. */
export function readPeople(cursor: Cursor, at: number): Read | null {
  const titled = titledAt(cursor, at)
  if (titled) {
    const names = namesBehind(cursor, titled)
    return names.length > 0 ? withTitle(cursor, titled, names) : officeAlone(cursor, titled)
  }
  const name = nameAt(cursor, at)
  return name ? behindName(cursor, at, name) : null
}

type Listed = { readonly name: NameFound; readonly end: number; readonly given: GivenOffice; readonly to: number }

/** Names that follow a title: one close behind or in apposition, or a list where the title is plural. */
function namesBehind(cursor: Cursor, titled: Titled): readonly Listed[] {
  const first = nameAt(cursor, titled.to)
  if (!first || !reaches(cursor, titled, first)) return []
  const list: Listed[] = []
  let at = titled.to
  while (list.length < MOST) {
    const name = nameAt(cursor, at)
    if (!name) break
    const aligned = titled.of.length > 1 ? titled.of[list.length] : undefined
    const own = titled.of.length === 0 || titled.plural ? ofWhom(cursor, name.to) : null
    const of = own?.of ?? aligned ?? (titled.of.length === 1 ? titled.given.of : null)
    const to = own?.to ?? name.to
    const end = own ? (cursor.at(to - 1)?.end ?? name.end) : name.end
    list.push({ name, end, given: { ...titled.given, of }, to })
    if (!titled.plural) break
    const next = nextInList(cursor, to)
    if (next === null) break
    at = next
  }
  return list
}

/** Whether the first name stands where a title's name does. */
function reaches(cursor: Cursor, titled: Titled, first: NameFound): boolean {
  const gap = cursor.gap(titled.to)
  const between = cursor.between(titled.to)
  if (gap === 'space' || (between === '. ' && isAbbreviated(cursor, titled.to - 1))) return true
  if (gap !== 'comma' && between !== ': ') return false
  if (titled.plural) return true
  const definite =
    titled.of.length > 0 || cursor.isWordOf(titled.from - 1, DEFINITE) || cursor.gap(titled.from) === 'possessive'
  return definite && closes(cursor, first.to)
}

/** "Col." and "Dr." end in a dot; "the president." ends a sentence. */
function isAbbreviated(cursor: Cursor, at: number): boolean {
  const piece = cursor.at(at)
  if (!piece) return false
  const word = cursor.text.slice(piece.start, piece.end)
  return word.slice(word.lastIndexOf(' ') + 1).length < 5
}

/** Past ", ", " and " or ", and ", to where the next name of a list begins. */
function nextInList(cursor: Cursor, at: number): number | null {
  const next = cursor.isWord(at, 'and') ? at + 1 : at
  if (next === at && cursor.gap(at) !== 'comma') return null
  const name = nameAt(cursor, next)
  return name && !(next === at && titledAt(cursor, name.to, true)) ? next : null
}

function withTitle(cursor: Cursor, titled: Titled, names: readonly Listed[]): Read {
  const apart = titled.plural && cursor.gap(titled.to) !== 'space'
  const opening = cursor.span(titled.from, titled.to)
  const counterpart = titled.counterpart ? titled.given.of : null
  const drafts: PersonDraft[] = names.map(({ name, end, given }, index) => {
    const start = index === 0 && !apart ? opening.start : name.start
    return personDraft(name, { start, end }, titled.counterpart ? null : given, counterpart, true)
  })
  const last = names[names.length - 1]
  const pointing = apart ? drafts.map(draft => pointingAt(draft, opening)) : []
  return { drafts: [...pointing, ...drafts], to: last?.to ?? titled.to }
}

function pointingAt(draft: PersonDraft, span: Span): PersonDraft {
  return { ...draft, start: span.start, end: span.end, pointing: true }
}

/** "the Trump administration", "Assad regime officials": a government by its leader's name. */
function governmentOf(cursor: Cursor, name: NameFound): Read | null {
  const first = cursor.gap(name.to) === 'space' ? nounAt(cursor, name.to) : null
  if (!first || first.plural || !isGovernment(first)) return null
  const officials = cursor.gap(first.to) === 'space' ? nounAt(cursor, first.to) : null
  const to = officials && isGovernment(officials) ? officials.to : first.to
  const draft = personDraft(name, cursor.span(name.to - 1, to), null, null, false)
  return { drafts: [{ ...draft, government: true }], to }
}

function isGovernment({ collective }: Noun): boolean {
  return collective.kind === 'state' && collective.sector === 'GOV' && !isDelegation(collective)
}

function behindName(cursor: Cursor, at: number, name: NameFound): Read {
  const government = governmentOf(cursor, name)
  if (government) return government
  const start = name.start
  const personal = isPersonal(cursor, at, name.to)
  if (cursor.gap(name.to) === 'comma') {
    const titled = titledAt(cursor, name.to, true)
    if (titled && !titled.plural && namesBehind(cursor, titled).length === 0 && closes(cursor, titled.to)) {
      const end = cursor.at(titled.to - 1)?.end ?? name.end
      const given = titled.counterpart ? null : titled.given
      const counterpart = titled.counterpart ? titled.given.of : null
      const to = endOfSecondOffice(cursor, titled.to) ?? titled.to
      return { drafts: [personDraft(name, { start, end }, given, counterpart, true)], to }
    }
    const led = whoLed(cursor, name.to)
    if (led) {
      const end = cursor.at(led.to - 1)?.end ?? name.end
      return { drafts: [personDraft(name, { start, end }, headOfDelegation(led.of), null, true)], to: led.to }
    }
  }
  const own = personal || CROWNED.test(name.spelled) ? ofWhom(cursor, name.to) : null
  const end = own ? (cursor.at(own.to - 1)?.end ?? name.end) : name.end
  return { drafts: [personDraft(name, { start, end }, null, null, personal)], to: own?.to ?? name.to }
}
