import type { KnownDocument } from '../../knowledge/index.js'
import { wordsOf } from '../../knowledge/index.js'
import type { DocumentRecord } from '../../model/index.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'
import { inYear, writtenDays } from '../written-days.js'

const BEHIND =
  /^,? (?:of |(?:(?:which|that) )?(?:(?:was|were|is|had been|have been|has been) )?(?:signed|concluded|reached|adopted|agreed)\b[^.,;()]{0,30}?\b(?:on|in) (?:[^.,;()]{0,24}? )?)(\d{4})\b/
const SIGNED =
  /^ (?:(?:agreement|accords?|treaty|deal|protocol) )?(?:was|were) (?:signed|concluded|reached|adopted|agreed)\b/
const BEFORE = /\b(\d{4}) $/
const OPENING = /^In (\d{4}), the $/
/** Documents named after a town share its name with others: a year so far off is another document's. */
const MOST_YEARS = 3
const OF_A_TOWN = /\b(?:Agreement|Accords?|Protocol|Declaration|Memorandum|Communiqu[ée]|Statement|Treaty)s?$/

/** "the Dayton Agreement, signed in 1996". */
export const documentSigned: Rule = {
  name: 'document-signed',
  severity: 'warning',
  about: 'A known document is said to be of another year than its own.',
  check(input) {
    const found: Found[] = []
    for (const document of input.documents) {
      const known = knownDocument(document, input)
      const told = known && yearTold(document, input)
      if (!known || !told) continue
      const year = Number(known.date.slice(0, 4))
      const sameYear = told.year === year
      if (sameYear && (told.day === null || known.date.length < 10 || told.day === known.date)) continue
      if (!sameYear && Math.abs(told.year - year) > MOST_YEARS && isOfATown(known.name, input)) continue
      found.push({
        message: `${known.name} is said to be of ${sameYear ? told.day : told.year}; it is dated ${known.date}.`,
        evidence: [evidence(input, told, document.anchor.sentence)],
        reference: { text: `${known.name}, ${known.date}`, source: known.source },
        // Texts are initialled, signed and published on different days.
        ...(sameYear ? { silenced: 'different-precision' } : {}),
      })
    }
    return found
  },
}

function isOfATown(name: string, { knowledge }: CheckInput): boolean {
  const first = knowledge.names.longest(name, wordsOf(name), 0)
  return OF_A_TOWN.test(name) && (first?.values.some(value => value.kind === 'city' || value.kind === 'state') ?? false)
}

function knownDocument({ anchor, name }: DocumentRecord, { knowledge }: CheckInput): KnownDocument | undefined {
  for (const words of [anchor.exact, name]) {
    const hit = knowledge.documents.longest(words, wordsOf(words), 0)
    if (hit?.values[0]) return hit.values[0]
  }
  return undefined
}

type YearTold = { readonly year: number; readonly day: string | null; readonly start: number; readonly end: number }

function yearTold({ anchor }: DocumentRecord, input: CheckInput): YearTold | null {
  const sentence = input.sentences[anchor.sentence]
  if (!sentence) return null
  const lead = input.text.slice(sentence.start, anchor.start)
  const tail = input.text.slice(anchor.end, sentence.end)
  const behind = BEHIND.exec(tail)
  if (behind) {
    const end = anchor.end + behind[0].length
    const day = writtenDays(behind[0], 0)[0]
    const year = Number(behind[1])
    return { year, day: day ? inYear(day, year) : null, start: anchor.start, end }
  }
  const before = BEFORE.exec(lead) ?? (SIGNED.test(tail) ? OPENING.exec(lead) : null)
  return before ? { year: Number(before[1]), day: null, start: sentence.start + before.index, end: anchor.end } : null
}
