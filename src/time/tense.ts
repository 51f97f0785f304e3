import type { Lean } from './reading.js'
import { isCapital, lowerAt, type Words } from './words.js'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** How far a verb is looked for on either side of a date. */
const REACH = 40

const FUTURE = set("will shall won't due upcoming forthcoming slated ahead poised")
const CONDITIONAL = set('would could might may should must')
/** Future by themselves in the present ("is planned for"), promised in the past ("was planned for"). */
const ARRANGED = set('planned scheduled expected set plans plan plan planning hopes intends invited')
/** What is agreed, wanted or urged "to" be done is still to come. */
const PROMISES = set(
  'agreed agree agrees decided vowed promised pledged wanted wants want intend intended ready hoped hope hoping urged called ' +
    'willing asked offered proposed threatened about needs need going likely expects expecting prepared preparing aims ' +
    'aiming seeks seeking vows refused demanded demanding',
)
const PAST = set(
  'was were had did has have been met said held took told spoke began begun left came went made signed gave given saw seen sent ' +
    'led fell broke won lost rose flew hosted got taken spoken broken kept brought struck shook wrote put cut hit built ' +
    'caught found paid sat stood thought became ran drew grew sought dealt fought quit ' +
    'killed',
)
const NO_PAST = set(
  'need indeed hundred exceed proceed succeed speed bed red united embed breed naked sacred beloved wounded red',
)

/**
 * How the verb nearest to a date leans: the last one before it, or for a date that opens its sentence, the first
 * behind it.
 */
export function leanAt(words: Words, from: number, to: number): Lean {
  return backward(words, from) ?? forward(words, to)
}

function backward(words: Words, from: number): Lean {
  let infinitive = false
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const word = lowerAt(words, at)
    if (word === 'to' && looksLikeVerb(words, at + 1)) infinitive = true
    const lean = leanOf(words, at, infinitive)
    if (lean) return lean
  }
  return null
}

function forward(words: Words, to: number): Lean {
  for (let at = to; at < words.length && at < to + REACH; at++) {
    const lean = leanOf(words, at, lowerAt(words, at + 1) === 'to' && looksLikeVerb(words, at + 2))
    if (lean) return lean
  }
  return null
}

function leanOf(words: Words, at: number, infinitive: boolean): Lean {
  const word = words[at]
  if (word?.kind !== 'word') return null
  const { lower } = word
  if (FUTURE.has(lower) || lower.endsWith("'ll") || lower.endsWith('’ll')) return 'future'
  if (CONDITIONAL.has(lower) && !isCapital(word)) return 'promised'
  if (ARRANGED.has(lower)) return pastAuxiliary(words, at) ? 'promised' : 'future'
  if (infinitive && PROMISES.has(lower)) return 'future'
  if (infinitive && (lower === 'was' || lower === 'were') && lowerAt(words, at + 1) === 'to') return 'promised'
  if (infinitive && (lower === 'is' || lower === 'are') && lowerAt(words, at + 1) === 'to') return 'future'
  if (PAST.has(lower)) return 'past'
  return lower.length > 3 && lower.endsWith('ed') && !isCapital(word) && !NO_PAST.has(lower) ? 'past' : null
}

function pastAuxiliary(words: Words, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const lower = lowerAt(words, back)
    if (lower === 'was' || lower === 'were' || lower === 'had') return true
  }
  return false
}

function looksLikeVerb(words: Words, at: number): boolean {
  const word = words[at]
  return word?.kind === 'word' && !isCapital(word) && !NO_VERBS.has(word.lower)
}

const NO_VERBS = set(
  'the a an his her its their our my your this that these those all each every more at least some two three',
)
