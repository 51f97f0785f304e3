import { isDay } from '../../model/index.js'
import { evidence, type Found, type Rule } from '../rule.js'
import { inYear, type WrittenDay, writtenDays } from '../written-days.js'

const LEAP_YEAR = 2024
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?(?: the)? $'
// Behind a month alone a number may count something else: "in June 31 people left".
const BEFORE_MONTH = new RegExp(`\\b(?:on |${WEEKDAY})`)
const BEFORE_DAY = new RegExp(`\\b(?:(?:on|by|until|till|from|to|of)(?: the)? $|${WEEKDAY})`)

/** "June 31", "February 29, 2023". */
export const dateExists: Rule = {
  name: 'date-exists',
  severity: 'error',
  about: 'A date is told that the calendar does not have.',
  check(input) {
    const found: Found[] = []
    for (const sentence of input.sentences) {
      if (!/29|3[01]/.test(sentence.text)) continue
      for (const day of writtenDays(sentence.text, sentence.start)) {
        if (day.day < 29 || day.day > 31 || isDay(inYear(day, day.year ?? LEAP_YEAR))) continue
        const lead = sentence.text.slice(Math.max(0, day.start - sentence.start - 16), day.start - sentence.start)
        if (!isMeant(day, lead)) continue
        const words = input.text.slice(day.start, day.end)
        found.push({
          message: `"${words}" is no day of the calendar.`,
          evidence: [evidence(input, day, sentence.index)],
          reference: { text: `${words} does not exist`, source: 'Gregorian calendar' },
        })
      }
    }
    return found
  },
}

function isMeant(day: WrittenDay, lead: string): boolean {
  if (day.year !== null) return true
  return day.dayFirst ? BEFORE_DAY.test(lead) : BEFORE_MONTH.test(lead.slice(-14)) && /(?:on|day,?) $/.test(lead)
}
