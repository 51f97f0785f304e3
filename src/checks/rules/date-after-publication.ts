import type { Found, Rule } from '../rule.js'
import { daysBetween } from '../written-days.js'

/** Something has happened, and its day is still to come when the report appears. */
export const dateAfterPublication: Rule = {
  name: 'date-after-publication',
  severity: 'error',
  about: 'Something is told as having happened on a day after the report appeared.',
  check(input) {
    const { published } = input
    if (published === null) return []
    const seen = new Set<number>()
    const found: Found[] = []
    for (const { date, status, cues, anchor } of input.records) {
      const cue = cues.date
      // Without a year, the day may as well be last year's. One day is allowed: the world has time zones.
      if (status !== 'occurred' || !date || !cue || !/\d{4}/.test(date.text) || seen.has(cue.start)) continue
      if (daysBetween(published, date.start) <= 1 || isAhead(input.sentences[anchor.sentence]?.text ?? '')) continue
      seen.add(cue.start)
      found.push({
        message: `"${date.text}" is after ${published}, the day of the report, and is told as past.`,
        evidence: [cue],
        reference: { text: `the report is of ${published}`, source: 'the report' },
      })
    }
    return found
  },
}

const AHEAD =
  /\b(?:will|would|to be|shall|planned|scheduled|due|prepare[ds]?|preparing|expected|if|until|by|takes? effect|ahead of|upcoming|next)\b/i

function isAhead(sentence: string): boolean {
  return AHEAD.test(sentence)
}
