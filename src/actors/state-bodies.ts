import { type Knowledge, type OfficeEntry, wordsOf } from '../knowledge/index.js'
import type { GivenOffice } from './draft.js'

/** Offices that stand under a state and are of a body of it: "Chairman of the Sovereign Council", by the body's id. */
const built = new WeakMap<Knowledge, ReadonlyMap<string, readonly OfficeEntry[]>>()

const SECOND = /\b(?:deputy|vice|second)\b/i
/** Titles that whoever heads a body may be called by. */
const HEADS = new Set([
  'Secretary General',
  'Deputy Secretary General',
  'Chairman',
  'Chairperson',
  'Leader',
  'President',
  'Vice President',
  'Commander',
])

/** The one office at the head of a state's body that a title can mean; a deputy's for a deputy's title. */
export function headOfBody(body: string, given: GivenOffice, knowledge: Knowledge): readonly OfficeEntry[] {
  if (!HEADS.has(given.title.title)) return []
  const second = SECOND.test(given.text)
  const fitting = (bodiesOf(knowledge).get(body) ?? []).filter(entry => SECOND.test(entry.office) === second)
  return fitting.length === 1 ? fitting : []
}

function bodiesOf(knowledge: Knowledge): ReadonlyMap<string, readonly OfficeEntry[]> {
  const known = built.get(knowledge)
  if (known) return known
  const found = new Map<string, OfficeEntry[]>()
  for (const entry of knowledge.offices.all()) {
    if (!knowledge.states.has(entry.of) || !entry.single) continue
    const body = bodyIn(entry, knowledge)
    if (body === null) continue
    const list = found.get(body)
    if (list) list.push(entry)
    else found.set(body, [entry])
  }
  built.set(knowledge, found)
  return found
}

/** The body named behind "of" in an office or one of its titles, if it is one of the same state. */
function bodyIn(entry: OfficeEntry, knowledge: Knowledge): string | null {
  for (const title of [entry.office, ...entry.titles]) {
    const of = title.indexOf(' of ')
    if (of < 0) continue
    // Titles are kept folded, and bodies are known by their capitals.
    const name = title
      .slice(of + 4)
      .replace(/^the /, '')
      .replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    const words = wordsOf(name)
    const hit = knowledge.names.longest(name, words, 0)
    const value = hit?.to === words.length ? hit.values.find(one => one.kind === 'body') : undefined
    if (value?.kind === 'body' && value.body.code === entry.of) return value.body.id
  }
  return null
}
