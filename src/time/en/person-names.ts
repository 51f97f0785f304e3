import type { Words } from '../words.js'

const MAY = /\b(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Minister|Secretary|Brian|James|Philip) May\b/

/** Whether a report tells of somebody called May; then a bare "May" in it is no month. */
export function namesPersonMay(text: string): boolean {
  return MAY.test(text)
}

/** The words with every "May" that has no number beside it put in small letters, where the report names such a person. */
export function hidePersons(words: Words, mayIsPerson: boolean): Words {
  if (!mayIsPerson) return words
  return words.map((word, at) => {
    const beside = words[at - 1]?.number ?? words[at + 1]?.number ?? null
    return word.text === 'May' && beside === null ? { ...word, text: word.lower } : word
  })
}
