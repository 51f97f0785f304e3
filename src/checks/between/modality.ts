import type { CodedReport, EventRecord } from '../../model/index.js'
import { sidesOf } from '../sides.js'
import { daysBetween } from '../written-days.js'
import { isOlder, nameOf, type PairRule } from './rule.js'

const SAME_NEWS = 3
const STOP =
  /^(?:the|and|that|with|from|have|has|had|did|not|agree|agreed|agreement|sign|signed|failed|talks|said|officials|sides|they|their|been|were|was|for|reach|reached|delegations?|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** Agreed, says one; not agreed, or discussed only, says another that is no older. */
export const modality: PairRule = {
  name: 'modality',
  severity: 'warning',
  about: 'One report says that something was agreed; another, no older, says that it was not.',
  checkPair(a, b) {
    return [...against(a, b), ...against(b, a)]
  },
}

function against(done: CodedReport, not: CodedReport) {
  if (isOlder(not, done)) return []
  if (
    done.published !== undefined &&
    not.published !== undefined &&
    daysBetween(done.published, not.published) > SAME_NEWS
  )
    return []
  return not.records.flatMap(denied => {
    if (!isDeal(denied) || !isDenied(denied)) return []
    const made = done.records.find(
      record =>
        isDeal(record) &&
        ['occurred', 'planned'].includes(record.status) &&
        !isDenied(record) &&
        isSame(record, denied),
    )
    if (!made) return []
    return [
      {
        message: `${nameOf(done)} says that it was agreed, ${nameOf(not)} that it was not.`,
        sides: [
          { report: done, anchor: made.anchor },
          { report: not, anchor: denied.anchor },
        ],
      },
    ]
  })
}

function isDeal({ event, speaker }: EventRecord): boolean {
  return (event === 'AGREE' || event === 'SUPPORT') && speaker === null
}

function isDenied({ status, anchor }: EventRecord): boolean {
  return status === 'denied' || (status !== 'planned' && /\b(?:failed|unable) to (?:agree|sign)\b/i.test(anchor.exact))
}

/** The same sides, no days that do not touch, and the same matter in the words of both. */
function isSame(a: EventRecord, b: EventRecord): boolean {
  const [one, two] = [sidesOf(a), sidesOf(b)]
  if (one.size < 2 || one.size !== two.size || ![...one].every(side => two.has(side))) return false
  if (a.date && b.date && (a.date.end < b.date.start || b.date.end < a.date.start)) return false
  const [words, others] = [matterOf(a), matterOf(b)]
  if (words.size === 0 || others.size === 0) return false
  const shared = [...words].filter(word => others.has(word)).length
  return shared / Math.min(words.size, others.size) >= 0.75
}

/** The words of a deal in lower case that are about its matter. */
function matterOf({ anchor }: EventRecord): ReadonlySet<string> {
  const words = anchor.exact.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu) ?? []
  return new Set(words.filter(word => !STOP.test(word)))
}
