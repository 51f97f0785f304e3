import { anchorAt } from '../../model/index.js'
import { sideOf } from '../sides.js'
import { type EventRule, nameOf, pairsOf, type Side, sentenceAround, type Told } from './rule.js'
import { isOtherMeeting } from './silences.js'

const ASKED =
  /\b(?:at the (?:request|initiative|invitation|suggestion|urging) of|(?:initiated|requested|proposed|convened) by) (?:the )?((?:\p{Lu}[\p{L}.'’-]*|of|the|and)(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|and))*)/u

type Asked = Side & Told & { readonly side: string; readonly name: string }

/** Asked for by one, says one report; by another, says another. */
export const attribution: EventRule = {
  name: 'attribution',
  severity: 'warning',
  about: 'Reports differ on who asked for a meeting or a call.',
  check(event, told) {
    const asked = told.flatMap(one => askedIn(one))
    const pair = pairsOf(asked).find(
      ([a, b]) =>
        a.side !== b.side &&
        !isOtherMeeting(a, b) &&
        !asked.some(
          other =>
            (other.report.id === a.report.id && other.side === b.side) ||
            (other.report.id === b.report.id && other.side === a.side),
        ),
    )
    if (!pair) return []
    const [a, b] = pair
    return [
      {
        message: `${nameOf(a.report)} says that ${a.name} asked for "${event.label}", ${nameOf(b.report)} says ${b.name}.`,
        sides: [a, b],
      },
    ]
  },
}

/** Who is said to have asked, in the sentence of the record or the two behind it; the record may not have it. */
function askedIn({ record, report }: Told): readonly Asked[] {
  if (record.status !== 'occurred') return []
  const { initiator } = record
  if (initiator) {
    const anchor = anchorAt(report.text, initiator, record.anchor.sentence)
    return [{ record, report, anchor, side: sideOf(initiator), name: initiator.name }]
  }
  const own = sentenceAround({ report, anchor: record.anchor })
  const from = Math.max(0, report.text.indexOf(own, Math.max(0, record.anchor.start - 400)))
  const window =
    /^[^\n]*?(?:[.!?]\s[^\n]*?){0,1}(?:[.!?](?=\s|$)|$)/.exec(report.text.slice(from, from + 500))?.[0] ?? own
  const match = ASKED.exec(window.length > own.length ? window : own)
  const name = match?.[1]?.replace(/[.'’]+$/, '')
  if (!match || name === undefined) return []
  const start = from + match.index
  const party = report.records
    .flatMap(one => [...one.actor, ...one.recipient, ...one.thirdParty])
    .find(one => one.name === name || one.text === name || name.endsWith(one.name.slice(one.name.lastIndexOf(' ') + 1)))
  const anchor = anchorAt(report.text, { start, end: start + match[0].length }, record.anchor.sentence)
  return [{ record, report, anchor, side: party ? sideOf(party) : name, name: party?.name ?? name }]
}
