import type { Knowledge, Named, State } from '../../knowledge/index.js'
import { wordsOf } from '../../knowledge/index.js'
import type { PlaceMention } from '../../model/index.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'

/** As far behind a town its state can stand. */
const REACH = 48
const LEAD = /(?:^|[^.!?])\b(in|at|near|to|from|of) (?:[\w-]+ )?$/
const CAPITAL = /(\p{Lu}[\p{L}-]+) (?:capital|city|town)(?: of|,)? $/u

/** "Geneva, Austria", "the Swiss city of Lyon": a town in a state it is not in. */
export const cityState: Rule = {
  name: 'city-state',
  severity: 'warning',
  about: 'A town is put in a state it is not in.',
  check(input) {
    const found: Found[] = []
    for (const place of input.places) {
      const { country } = place
      if (country === null || input.knowledge.states.get(country)?.name === place.name) continue
      const told = stateBehind(place, input) ?? stateBefore(place, input)
      if (!told || isIn(place, told.state.code, input)) continue
      const span = { start: Math.min(place.start, told.start), end: Math.max(place.end, told.end) }
      const owner = input.knowledge.states.get(country)?.name ?? country
      found.push({
        message: `${place.name} is put in ${told.state.name}; it is in ${owner}.`,
        evidence: [evidence(input, span, place.sentence)],
        reference: { text: `${place.name} is in ${owner}`, source: 'list of places' },
      })
    }
    return found
  },
}

type Told = { readonly state: State; readonly start: number; readonly end: number }

/** "CITY, STATE," or "CITY (STATE)"; a state that goes on in a list, or does something, is no such addition. */
function stateBehind(place: PlaceMention, input: CheckInput): Told | null {
  const tail = input.text.slice(place.end, place.end + REACH)
  const opened = /^(, | \()/.exec(tail)?.[0]
  if (opened === undefined || !isInside(place, input)) return null
  const words = wordsOf(tail)
  const hit = words[0]?.start === opened.length ? input.knowledge.names.longest(tail, words, 0) : null
  const state = hit && stateIn(hit.values, 'name')
  const end = hit ? (words[hit.to - 1]?.end ?? 0) : 0
  if (!state) return null
  const rest = tail.slice(end)
  const closed =
    opened === ', ' ? /^(?:[.;]|$|, (?!and\b|or\b|which\b|who\b)\p{Ll}|\n)/u.test(rest) : rest.startsWith(')')
  return closed ? { state, start: place.end + opened.length, end: place.end + end } : null
}

/** Behind "In" at the head of a sentence, the next name may be the sentence's own subject. */
function isInside(place: PlaceMention, input: CheckInput): boolean {
  const sentence = input.sentences[place.sentence]
  if (!sentence) return false
  const lead = input.text.slice(sentence.start, place.start)
  return LEAD.test(lead) && /\p{Ll}.*\s/u.test(lead.slice(0, -3)) && !/^(?:In|At|Near|To|From|After)\b[^,]*$/.test(lead)
}

/** "the Swiss city of Lyon", "the Egyptian capital, Khartoum". */
function stateBefore(place: PlaceMention, input: CheckInput): Told | null {
  const from = Math.max(0, place.start - REACH)
  const lead = input.text.slice(from, place.start)
  const match = CAPITAL.exec(lead)
  const adjective = match?.[1]
  if (!match || adjective === undefined) return null
  const words = wordsOf(lead)
  const at = words.findIndex(word => word.start === match.index)
  // "the South Sudanese capital": the longer name is meant.
  const hit = [at - 1, at].flatMap(from => (from < 0 ? [] : (input.knowledge.names.longest(lead, words, from) ?? [])))
  const state = hit[0] && hit[0].to > at ? stateIn(hit[0].values, 'adjective') : null
  return state ? { state, start: from + match.index, end: from + match.index + adjective.length } : null
}

function stateIn(values: readonly Named[], as: 'name' | 'adjective'): State | null {
  const named = values.find(value => value.kind === 'state' && value.as === as)
  return named?.kind === 'state' && named.state.sector === undefined ? named.state : null
}

/** A town of that name may be in several states: all that our lists have, and those known to have a namesake. */
function isIn(place: PlaceMention, code: string, { knowledge }: CheckInput): boolean {
  return (
    place.country === code ||
    HAVE_ALL_NAMES.has(code) ||
    homesOf(place.name, knowledge).has(code) ||
    homesOf(place.text, knowledge).has(code)
  )
}

/** Settlers took the names of their old towns with them. */
const HAVE_ALL_NAMES = new Set(['USA', 'CAN', 'GBR', 'AUS'])

function homesOf(name: string, knowledge: Knowledge): ReadonlySet<string> {
  const values = knowledge.names.longest(name, wordsOf(name), 0)?.values ?? []
  return new Set(
    values.flatMap(value => {
      if (value.kind === 'city') return [value.city.country, ...(value.city.namesakes ?? [])]
      return value.kind === 'state' ? [value.state.code, ...(value.state.namesakes ?? [])] : []
    }),
  )
}
