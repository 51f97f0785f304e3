import { fold } from '../../knowledge/index.js'
import type { CodedReport, DocumentRecord } from '../../model/index.js'
import { isOlder, nameOf, type PairRule } from './rule.js'

const MADE: readonly DocumentRecord['status'][] = ['signed', 'ratified', 'in-force', 'agreed', 'initialled']
const NOT_SIGNED =
  /\b(?:not|n['’]t|never|refused to|failed to|declined to) (?:yet |been |be )?(?:sign|agree|conclude|adopt|initial)/i

/** Signed here, rejected or not signed there; signed on two days. */
export const document: PairRule = {
  name: 'document',
  severity: 'warning',
  about: 'Reports differ on one document: on whether it was signed, or on which day.',
  checkPair(a, b) {
    return a.documents.flatMap(one =>
      b.documents.flatMap(two => {
        if (fold(one.name) !== fold(two.name) || !/\p{Lu}/u.test(one.name)) return []
        const why = clash(a, one, b, two)
        return why === null
          ? []
          : [
              {
                message: `${why}.`,
                sides: [
                  { report: a, anchor: one.anchor },
                  { report: b, anchor: two.anchor },
                ],
              },
            ]
      }),
    )
  },
}

function clash(a: CodedReport, one: DocumentRecord, b: CodedReport, two: DocumentRecord): string | null {
  const [here, there] = [stateOf(a, one), stateOf(b, two)]
  if (here !== there && here !== null && there !== null) {
    const [made, not] = here === 'made' ? [a, b] : [b, a]
    // It may have been signed since.
    if (isOlder(not, made)) return null
    return `${nameOf(made)} says that ${one.name} was made, ${nameOf(not)} that it was not`
  }
  const [day, other] = [dayOf(a, one), dayOf(b, two)]
  if (here !== 'made' || there !== 'made' || one.status !== two.status || !day || !other || day === other) return null
  return `${nameOf(a)} dates ${one.name} ${day}, ${nameOf(b)} ${other}`
}

/** The day a document is given, or that of the signing it stands in. */
function dayOf({ records }: CodedReport, { date, anchor }: DocumentRecord): string | null {
  const signing = records.find(
    record => record.anchor.start <= anchor.start && anchor.start < record.anchor.end && record.date,
  )
  const own = date ?? signing?.date
  return own?.precision === 'day' ? own.start : null
}

/** What the sentence of a document says of it: made, not made, or neither. */
function stateOf({ text }: CodedReport, { anchor, status }: DocumentRecord): 'made' | 'not' | null {
  const from = Math.max(text.lastIndexOf('. ', anchor.start) + 1, text.lastIndexOf('\n', anchor.start) + 1)
  const to = text.slice(anchor.end).search(/[.!?](?:\s|$)/)
  const sentence = text.slice(from, to < 0 ? text.length : anchor.end + to)
  if (NOT_SIGNED.test(sentence)) return 'not'
  if (/\brejected\b/.test(sentence))
    return /\b(?:part(?:y|ies)|opposition|parliament|voters|critics)\b/i.test(sentence) ? null : 'not'
  return MADE.includes(status) && /\b(?:signed|sign|signing|agreed|initialled|concluded)\b/i.test(sentence)
    ? 'made'
    : null
}
