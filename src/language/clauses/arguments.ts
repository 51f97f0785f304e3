import type { Phrase } from '../../model/index.js'
import { isAgent } from './agents.js'
import { INTRANSITIVE } from './antecedent.js'
import type { Draft } from './draft.js'
import { negationIn, negationOn } from './negation.js'
import { pushOblique } from './obliques.js'
import { isParticle, particleBefore } from './particles.js'
import { joined, phrasesAt, prepositionOf } from './phrases.js'
import { dependent, dependentsOf, isNominal, namesNothing, type Tree } from './tree.js'

const GIVING: ReadonlySet<string> = new Set(
  'give send offer hand show grant award pay lend promise owe sell bring deny tell teach cost guarantee'.split(' '),
)

/** Reads who and what stands under a predicate, and what negates it. */
export function readArguments(tree: Tree, draft: Draft): void {
  for (const index of dependentsOf(tree, draft.head)) {
    draft.negation = negationIn(tree, index) ?? draft.negation
    switch (tree.relations[index]) {
      case 'nsubj':
        if (namesNothing(tree, index)) break
        readSubject(tree, index, draft)
        break
      case 'obj':
        readObject(tree, index, draft)
        break
      case 'xcomp':
        if (isThing(tree, index, draft)) readObject(tree, index, draft)
        break
      case 'iobj':
        readCore(tree, index, draft, draft.indirectObjects)
        break
      case 'obl':
      case 'nmod':
        readOblique(tree, index, draft)
        break
      case 'compound':
      case 'advmod':
        readParticle(tree, index, draft)
        break
    }
  }
  turnByAgent(tree, draft)
  // "urged Israel to lift the blockade": nobody is given anything.
  if (draft.objects.length === 0 && dependent(tree, draft.head, 'ccomp') < 0)
    draft.objects.push(...draft.indirectObjects.splice(0))
}

// What stands behind these without a preposition is what the subject is.
const BEING: ReadonlySet<string> = new Set(
  'be become remain stay seem appear prove turn act serve look sound feel call name elect appoint make consider'.split(
    ' ',
  ),
)

/** "recognised Palestine", hung as if it were what Spain became. */
function isThing(tree: Tree, index: number, draft: Draft): boolean {
  const upos = tree.tokens[index]?.upos
  return (
    (upos === 'PROPN' || upos === 'PRON') &&
    index > draft.head &&
    draft.kind === 'verb' &&
    draft.objects.length === 0 &&
    !draft.passive &&
    // Whoever is called without being called something is telephoned.
    (!BEING.has(draft.lemma) || (draft.lemma === 'call' && draft.subjects.length > 0)) &&
    dependentsOf(tree, index).every(below => !['case', 'mark', 'cop', 'nsubj'].includes(tree.relations[below] ?? ''))
  )
}

function readSubject(tree: Tree, index: number, draft: Draft): void {
  // Behind "has" alone no passive stands, whatever the subject was called.
  const passive = tree.labels[index] === 'nsubj:pass' && (draft.passive || !draft.auxiliary)
  if (passive) draft.passive = true
  readCore(tree, index, draft, passive ? draft.objects : draft.subjects)
}

function readCore(tree: Tree, index: number, draft: Draft, slot: Phrase[]): void {
  slot.push(...phrasesAt(tree, index))
  draft.negation = negationOn(tree, index) ?? draft.negation
}

/**
 * Of two objects the first is the one given to ("gave the rebels a list", "was given a list"), or the second what the first
 * is called.
 */
function readObject(tree: Tree, index: number, draft: Draft): void {
  if (namesNothing(tree, index)) return
  // "Called off talks", with "off" hung on the talks.
  const particle = particleBefore(tree, draft.head, index)
  const word = tree.tokens[particle]
  if (word) {
    draft.particle = tree.words[particle] ?? null
    draft.words.push(word)
  }
  if (draft.objects.length > 0) {
    if (!GIVING.has(draft.lemma)) return
    draft.indirectObjects.push(...draft.objects.splice(0))
  }
  readCore(tree, index, draft, draft.objects)
}

function readOblique(tree: Tree, index: number, draft: Draft): void {
  if (!isNominal(tree.tokens[index])) return
  const preposition = prepositionOf(tree, index)
  if (preposition === '' && tree.relations[index] === 'nmod') return
  if (preposition === '' && isObject(tree, index, draft)) {
    readObject(tree, index, draft)
    return
  }
  if (preposition === 'by' && (draft.passive || tree.labels[index] === 'obl:agent')) {
    if (isAgent(tree, index)) draft.subjects.push(...phrasesAt(tree, index))
    else if (!draft.passive) pushOblique(tree, index, preposition, draft)
    return
  }
  if (preposition === '' && tree.labels[index] === 'obl:agent') {
    // "brokered by the African Union and Ethiopian mediators", the second hung beside the first.
    if (draft.passive || tree.labels[dependent(tree, index, 'cc')] === 'cc')
      draft.subjects.push(...phrasesAt(tree, index))
    else readObject(tree, index, draft)
    return
  }
  const particle = particleBefore(tree, draft.head, index)
  if (particle < 0) {
    pushOblique(tree, index, preposition, draft)
    return
  }
  const word = tree.tokens[particle]
  draft.particle = tree.words[particle] ?? null
  if (word) draft.words.push(word)
  const rest = preposition.slice((draft.particle?.length ?? 0) + 1)
  if (rest === '') readCore(tree, index, draft, draft.objects)
  else pushOblique(tree, index, rest, draft)
}

/** "lay down their arms", hung as a circumstance: without a preposition only times are one. */
function isObject(tree: Tree, index: number, draft: Draft): boolean {
  const token = tree.tokens[index]
  const label = tree.labels[index]
  const thing = label === 'obl:unmarked' && dependent(tree, index, 'det') >= 0
  const counted = dependent(tree, index, 'nummod') >= 0
  return (
    (label === 'obl' || thing) &&
    index > draft.head &&
    draft.objects.length === 0 &&
    !draft.passive &&
    draft.kind === 'verb' &&
    !INTRANSITIVE.has(draft.lemma) &&
    (token?.upos === 'NOUN' || (token?.upos === 'PROPN' && counted && label === 'obl')) &&
    isAgent(tree, index) &&
    !isMeasure(tree, index)
  )
}

// "Waited a while", "drove a mile": how long and how far is no object.
const MEASURES: ReadonlySet<string> = new Set(
  'time day hour minute second moment while decade century season mile kilometre kilometer metre meter way lot bit distance step percent fortnight spring summer autumn winter'.split(
    ' ',
  ),
)

function isMeasure(tree: Tree, index: number): boolean {
  return MEASURES.has(tree.tokens[index]?.lemma ?? '')
}

function readParticle(tree: Tree, index: number, draft: Draft): void {
  if (draft.particle !== null || !isParticle(tree, draft.head, index)) return
  draft.particle = tree.words[index] ?? null
  const word = tree.tokens[index]
  if (word) draft.words.push(word)
}

/** "The deal signed by both": a past form with an agent and no object is a passive, whatever its subject was called. */
function turnByAgent(tree: Tree, draft: Draft): void {
  if (draft.passive || draft.auxiliary || draft.objects.length > 0 || draft.kind !== 'verb') return
  const labelled = dependentsOf(tree, draft.head).filter(index => tree.labels[index] === 'obl:agent')
  if (tree.tokens[draft.head]?.features.tense !== 'Past') return
  if (!labelled.some(index => prepositionOf(tree, index) === 'by' && isAgent(tree, index))) return
  draft.passive = true
  const agents = new Set(labelled.flatMap(index => joined(tree, index)))
  draft.objects = draft.subjects.filter(subject => !agents.has(subject.head))
  draft.subjects = draft.subjects.filter(subject => agents.has(subject.head))
}
