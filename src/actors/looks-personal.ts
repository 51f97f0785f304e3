import type { PersonDraft } from './draft.js'
import type { Lexicon } from './lexicon.js'
import { CALENDAR } from './name-starts.js'
import { GIVEN_NAME_PLACES } from './place-words.js'
import { PARTICLES } from './spelling.js'

/** "Deputy Assistant Secretary" is no deputy of that name. */
export function isPlain(draft: PersonDraft, lexicon: Lexicon): boolean {
  return draft.words.every(word => lexicon.commonplace(word.toLowerCase()))
}

/** Whether unlisted capitals are a name: a given name or tags to say so, and no word that names do not have. */
export function looksPersonal(draft: PersonDraft, lexicon: Lexicon): boolean {
  const { words } = draft
  if (words.length > 6) return false
  const [first] = words
  const opening = first?.toLowerCase() ?? ''
  let given = draft.proper || GIVEN_NAME_PLACES.has(opening) || CALENDAR.has(opening)
  for (const word of words) {
    const key = word.toLowerCase()
    if (PARTICLES.has(key) || (word === first && (CALENDAR.has(key) || GIVEN_NAME_PLACES.has(key)))) continue
    // "Chia-lung": the half of a given name in small letters may be any word.
    if (/^\p{Ll}/u.test(word)) continue
    if (lexicon.commonplace(key) || /\d/.test(word)) return false
    if (word.length > 1 && !word.includes('.') && word === word.toUpperCase() && !draft.headline) return false
    if (word === first && lexicon.given.has(key)) given = true
  }
  return given
}

/** "UN" is nobody's surname, whoever ends in those letters. */
export function isAcronym({ spelled, headline, listed }: PersonDraft): boolean {
  return listed === null && !headline && spelled.length < 6 && spelled.length > 1 && spelled === spelled.toUpperCase()
}
