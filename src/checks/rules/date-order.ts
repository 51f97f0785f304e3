import type { Sentence } from '../../model/index.js'
import { evidence, type Found, type Rule } from '../rule.js'
import { daysBetween, inYear, type WrittenDay, writtenDays } from '../written-days.js'

const STRETCH = /^ ?(?:,? (?:to|until|till|through|and)|[-–—]) ?$/
const STRETCH_LEAD = /\b(?:from|between) (?:\w+day,? )?$/
const MOVED = /\b(?:moved|brought|changed|postponed|shifted|put|delayed|advanced|rescheduled|pushed|replaced|or)\b/i
const BEGAN = /\b(?:began|begun|opened|started|arrived|came)\b[^.;]*$/
const ENDED = /\b(?:ended|closed|finished|concluded|left|departed|was over|were over)\b/
/** A stretch that ends so much before it begins runs over the turn of a year. */
const MOST_DAYS = 90

/** "from July 23 to July 21", "opened on 9 April and ended on 7 April". */
export const dateOrder: Rule = {
  name: 'date-order',
  severity: 'error',
  about: 'A stretch of time ends before it begins.',
  check(input) {
    const found: Found[] = []
    for (const sentence of input.sentences) {
      if (!/\d.*\d/.test(sentence.text)) continue
      const days = writtenDays(sentence.text, sentence.start)
      for (const [at, second] of days.entries()) {
        const first = days[at - 1]
        if (!first || !isStretch(sentence, first, second) || !isBackward(first, second)) continue
        const [a, b] = [first, second].map(day => input.text.slice(day.start, day.end))
        found.push({
          message: `${a} comes after ${b}: what is told to end then would end before it begins.`,
          evidence: [first, second].map(day => evidence(input, day, sentence.index)),
        })
      }
    }
    return found
  },
}

function isStretch(sentence: Sentence, first: WrittenDay, second: WrittenDay): boolean {
  const lead = sentence.text.slice(0, first.start - sentence.start)
  const between = sentence.text.slice(first.end - sentence.start, second.start - sentence.start)
  if (STRETCH_LEAD.test(lead.slice(-30)) && STRETCH.test(between)) return !MOVED.test(lead.slice(-60))
  return BEGAN.test(lead.slice(-80)) && between.length < 60 && ENDED.test(between) && /\band\b|,|;/.test(between)
}

function isBackward(first: WrittenDay, second: WrittenDay): boolean {
  const year = second.year ?? first.year
  const [from, to] = [inYear(first, first.year ?? year ?? 2024), inYear(second, second.year ?? year ?? 2024)]
  const back = daysBetween(to, from)
  return back > 0 && (back <= MOST_DAYS || (first.year !== null && second.year !== null))
}
