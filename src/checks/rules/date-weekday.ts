import { evidence, type Found, type Rule } from '../rule.js'

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "Tuesday, July 23, 2025": the day named is not the day that date fell on. */
export const dateWeekday: Rule = {
  name: 'date-weekday',
  severity: 'error',
  about: 'A date is given a day of the week that it did not fall on.',
  check(input) {
    const found: Found[] = []
    for (const date of input.dates) {
      if (date.weekday === null || date.value?.precision !== 'day' || !/\d/.test(date.text)) continue
      const falls = weekdayOf(date.value.start)
      if (falls === date.weekday) continue
      const [said, is] = [NAMES[date.weekday - 1], NAMES[falls - 1]]
      found.push({
        message: `"${date.text}": ${date.value.start} was a ${is}, not a ${said}.`,
        evidence: [evidence(input, date, date.sentence)],
        reference: { text: `${date.value.start} was a ${is}`, source: 'Gregorian calendar' },
      })
    }
    return found
  },
}

/** 1 Monday to 7 Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
