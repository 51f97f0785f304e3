import type { Token } from '../../model/index.js'
import type { Lean } from '../reading.js'
import { AHEAD, ARRANGED, PROMISES, PROPOSED, PROPOSING, SCHEDULED, UNTIL, WILL, WOULD } from './lean-cues.js'

/** Steps from a date up to its verb, and words on either side of a verb that may belong to it. */
const CLIMB = 12
const AROUND = 30

/**
 * How the verb a date hangs on leans, read off the sentence's tree.
 * @param tokens the sentence's words with their tree
 * @param offset where the date begins in the text
 * @returns undefined where it hangs on no verb, so that the words alone must tell
 */
export function leanInTree(tokens: readonly Token[], offset: number): Lean | undefined {
  let at = tokenAt(tokens, offset)
  for (let step = 0; step < CLIMB; step++) {
    const token = tokens[at]
    if (!token) return undefined
    const lean = leanOf(tokens, at, token)
    if (lean !== undefined) return lean
    at = token.head
  }
  return undefined
}

function leanOf(tokens: readonly Token[], at: number, token: Token): Lean | undefined {
  const helpers = childrenOf(tokens, at)
  const lemma = token.lemma.toLowerCase()
  if (token.upos === 'NOUN' && helpers.some(child => child.deprel === 'amod' && AHEAD.has(child.text.toLowerCase())))
    return 'future'
  if (proposes(token, helpers)) return 'arranged'
  const auxiliaries = helpers.filter(child => child.upos === 'AUX')
  if (token.upos === 'ADJ' && ARRANGED.has(lemma)) return arranged(auxiliaries)
  // "Is due in Suva on Friday", the town taken for what is said.
  if (auxiliaries.length > 0 && helpers.some(child => child.deprel === 'case' && child.text === 'due'))
    return arranged(auxiliaries)
  if (token.upos !== 'VERB' && !(token.upos === 'AUX' && token.head === -1) && auxiliaries.length === 0)
    return undefined
  if (auxiliaries.some(isWord(WILL))) return 'future'
  const have = auxiliaries.some(child => child.lemma === 'have' || child.lemma === 'having')
  if (auxiliaries.some(isWord(WOULD))) return have ? 'past' : 'promised'
  if (helpers.some(isInfinitiveTo)) return leanOfInfinitive(tokens, token, auxiliaries)
  // "will be held in May and signed in June": the second verb shares the first one's auxiliaries.
  if (token.deprel === 'conj' && auxiliaries.length === 0 && token.features.verbForm !== 'Fin') return undefined
  if (token.features.verbForm === 'Inf') return leanOfBareInfinitive(auxiliaries)
  if (ARRANGED.has(lemma) && (token.features.voice === 'Pass' || token.features.verbForm === 'Part'))
    return arranged(auxiliaries)
  return leanOfForm(token, helpers, auxiliaries, have)
}

function leanOfForm(
  token: Token,
  helpers: readonly Token[],
  auxiliaries: readonly Token[],
  have: boolean,
): Lean | undefined {
  const { tense, verbForm } = token.features
  if (have) return 'past'
  if (auxiliaries.some(child => child.features.tense === 'Past')) return 'past'
  if (verbForm === 'Fin' && tense === 'Past') return 'past'
  if (verbForm === 'Part' && tense !== 'Pres' && auxiliaries.length === 0) return 'past'
  const present = auxiliaries.length > 0 || tense === 'Pres'
  if ((verbForm === 'Ger' || (verbForm === 'Part' && tense === 'Pres')) && auxiliaries.length === 0) return undefined
  // "is meeting on Friday" is to come; "is held on Friday" nobody can tell.
  if ((verbForm === 'Ger' || (verbForm === 'Part' && tense === 'Pres')) && present) return 'future'
  if (SCHEDULED.has(token.lemma.toLowerCase()) && auxiliaries.length === 0) return 'future'
  return helpers.some(child =>
    child.deprel === 'mark' || child.deprel === 'advmod' ? UNTIL.has(child.text.toLowerCase()) : false,
  )
    ? 'future'
    : null
}

/** "proposed a meeting on March 3". */
function proposes(token: Token, helpers: readonly Token[]): boolean {
  return (
    PROPOSING.has(token.lemma.toLowerCase()) &&
    helpers.some(child => child.deprel === 'obj' && PROPOSED.has(child.lemma.toLowerCase()))
  )
}

/** "is to meet", "agreed to meet", "will meet and sign"; an infinitive of purpose leans as its governor does. */
function leanOfInfinitive(tokens: readonly Token[], token: Token, auxiliaries: readonly Token[]): Lean | undefined {
  if (auxiliaries.some(child => child.lemma === 'have' && child.features.verbForm === 'Inf')) return 'past'
  const finite = auxiliaries.find(child => child.features.verbForm === 'Fin')
  if (finite) return finite.features.tense === 'Past' ? 'arranged' : 'future'
  const governor = tokens[token.head]
  if (!governor || token.deprel === 'advcl') return undefined
  if (!PROMISES.has(governor.lemma.toLowerCase()) && governor.upos !== 'NOUN') return undefined
  if (token.deprel.startsWith('acl')) return governor.upos === 'NOUN' ? 'promised' : undefined
  const past = governor.features.tense === 'Past' || pastTense(childrenOf(tokens, token.head))
  if (past && childrenOf(tokens, token.head).some(child => child.upos === 'AUX' && child.text.toLowerCase() === 'had'))
    return 'arranged'
  return past ? 'promised' : 'future'
}

/** "did not meet"; without an auxiliary the verb above tells. */
function leanOfBareInfinitive(auxiliaries: readonly Token[]): Lean | undefined {
  if (!auxiliaries.some(child => child.lemma === 'do')) return undefined
  return pastTense(auxiliaries) ? 'past' : null
}

function isInfinitiveTo(token: Token): boolean {
  return token.upos === 'PART' && token.text.toLowerCase() === 'to'
}

/** "is planned" is to come; "was planned" was, and may be over; "had been planned" is over. */
function arranged(auxiliaries: readonly Token[]): Lean {
  if (auxiliaries.some(child => child.text.toLowerCase() === 'had')) return 'past'
  return pastTense(auxiliaries) ? 'arranged' : 'future'
}

function pastTense(auxiliaries: readonly Token[]): boolean {
  return auxiliaries.some(child => child.upos === 'AUX' && child.features.tense === 'Past')
}

function isWord(words: ReadonlySet<string>): (token: Token) => boolean {
  return token => words.has(token.text.toLowerCase())
}

function childrenOf(tokens: readonly Token[], head: number): readonly Token[] {
  return tokens.slice(Math.max(0, head - AROUND), head + AROUND).filter(token => token.head === head)
}

/** The token that holds an offset, or the first behind it. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
