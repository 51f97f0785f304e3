import type { Lean } from '../reading.js'
import { isCapital, lowerAt, type Words } from '../words.js'
import { ARRANGED, PROMISES, WILL, WOULD } from './lean-cues.js'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** How far a verb is looked for on either side of a date. */
const REACH = 40

const PAST = set(
  'was were had did has have been met said held took told spoke began begun left came went made signed gave given saw seen sent ' +
    'led fell broke won lost rose flew hosted got taken spoken broken kept brought struck shook wrote put cut hit built ' +
    'caught found paid sat stood thought became ran drew grew sought dealt fought quit',
)
/** Behind these a participle tells no tense: "will be held", "to be signed". */
const BE = set('be being')
/** End in -ed and are no past tense. */
const NO_PAST = set('need indeed hundred exceed proceed succeed speed embed breed naked sacred beloved unprecedented')
const AHEAD = set('upcoming forthcoming ahead')
/** Behind "to" these open a noun, so that it marks no infinitive. */
const NO_VERBS = set(
  'the a an his her its their our my your this that these those all each every more at least some two three',
)

/**
 * How the verb nearest to a date leans: the last one before it, or for a date that opens its sentence, the first
 * behind it.
 */
export function leanInWords(words: Words, from: number, to: number): Lean {
  return backward(words, from) ?? forward(words, to)
}

function backward(words: Words, from: number): Lean {
  let infinitive = false
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    if (isInfinitive(words, at)) infinitive = true
    const lean = leanOf(words, at, infinitive)
    if (lean) return lean
  }
  return null
}

function forward(words: Words, to: number): Lean {
  for (let at = to; at < words.length && at < to + REACH; at++) {
    const lean = leanOf(words, at, isInfinitive(words, at + 1))
    if (lean) return lean
  }
  return null
}

function leanOf(words: Words, at: number, infinitive: boolean): Lean {
  const word = words[at]
  if (word?.kind !== 'word') return null
  const { lower } = word
  if (WILL.has(lower) || AHEAD.has(lower) || lower.endsWith("'ll") || lower.endsWith('’ll')) return 'future'
  if (WOULD.has(lower) && !isCapital(word)) return 'promised'
  if (ARRANGED.has(lower)) return arranged(words, at)
  if (infinitive && PROMISES.has(lower)) return lower.endsWith('ed') ? 'promised' : 'future'
  if (infinitive && isInfinitive(words, at + 1)) {
    if (lower === 'was' || lower === 'were') return 'arranged'
    if (lower === 'is' || lower === 'are') return 'future'
  }
  if (BE.has(lowerAt(words, at - 1)) && lower !== 'been') return null
  if (PAST.has(lower)) return 'past'
  return lower.length > 3 && lower.endsWith('ed') && !isCapital(word) && !NO_PAST.has(lower) ? 'past' : null
}

/** "is planned" is to come; "was planned" was, and may be over; "had been planned" is over. */
function arranged(words: Words, at: number): Lean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const lower = lowerAt(words, back)
    if (lower === 'had') return 'past'
    if (lower === 'was' || lower === 'were') return 'arranged'
  }
  return 'future'
}

function isInfinitive(words: Words, at: number): boolean {
  const verb = words[at + 1]
  return lowerAt(words, at) === 'to' && verb?.kind === 'word' && !isCapital(verb) && !NO_VERBS.has(verb.lower)
}
