import type { Phrase } from '../../model/index.js'
import { isAgent } from './agents.js'
import type { Draft } from './draft.js'
import { negationIn, negationOn } from './negation.js'
import { pushOblique } from './obliques.js'
import { isParticle, particleBefore } from './particles.js'
import { dependentsOf, isNominal, phrasesAt, prepositionOf, type Tree } from './tree.js'

// Words a parser may take for a subject or object, though they name nothing.
const NOTHING: ReadonlySet<string> = new Set(['SCONJ', 'ADP', 'PART', 'PUNCT', 'CCONJ', 'AUX', 'ADV', 'INTJ'])
const GIVING: ReadonlySet<string> = new Set(
  'give send offer hand show grant award pay lend promise owe sell bring deny tell teach cost guarantee'.split(' '),
)

/** Reads who and what stands under a predicate, and what negates it. */
export function readArguments(tree: Tree, draft: Draft): void {
  for (const index of dependentsOf(tree, draft.head)) {
    draft.negation = negationIn(tree, index) ?? draft.negation
    switch (tree.relations[index]) {
      case 'nsubj':
        if (NOTHING.has(tree.tokens[index]?.upos ?? '')) break
        if (tree.labels[index] === 'nsubj:pass') draft.passive = true
        readCore(tree, index, draft, tree.labels[index] === 'nsubj:pass' ? draft.objects : draft.subjects)
        break
      case 'obj':
        readObject(tree, index, draft)
        break
      case 'iobj':
        readCore(tree, index, draft, draft.indirectObjects)
        break
      case 'obl':
        readOblique(tree, index, draft)
        break
      case 'compound':
      case 'advmod':
        readParticle(tree, index, draft)
        break
    }
  }
  turnByAgent(tree, draft)
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
  if (NOTHING.has(tree.tokens[index]?.upos ?? '')) return
  if (draft.objects.length > 0) {
    if (!GIVING.has(draft.lemma)) return
    draft.indirectObjects.push(...draft.objects.splice(0))
  }
  readCore(tree, index, draft, draft.objects)
}

function readOblique(tree: Tree, index: number, draft: Draft): void {
  if (!isNominal(tree.tokens[index])) return
  const preposition = prepositionOf(tree, index)
  if (preposition === 'by' && (draft.passive || tree.labels[index] === 'obl:agent')) {
    if (isAgent(tree, index)) draft.subjects.push(...phrasesAt(tree, index))
    return
  }
  if (preposition === '' && tree.labels[index] === 'obl:agent') {
    readObject(tree, index, draft)
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

function readParticle(tree: Tree, index: number, draft: Draft): void {
  if (draft.particle !== null || !isParticle(tree, draft.head, index)) return
  draft.particle = tree.words[index] ?? null
  const word = tree.tokens[index]
  if (word) draft.words.push(word)
}

/** "The deal signed by both": a past form with an agent and no object is a passive, whatever its subject was called. */
function turnByAgent(tree: Tree, draft: Draft): void {
  if (draft.passive || draft.auxiliary || draft.objects.length > 0 || draft.kind !== 'verb') return
  const agent = dependentsOf(tree, draft.head).find(
    index => tree.labels[index] === 'obl:agent' && prepositionOf(tree, index) === 'by',
  )
  if (agent === undefined || tree.tokens[draft.head]?.features.tense !== 'Past') return
  draft.passive = true
  const agents = new Set(phrasesAt(tree, agent).map(phrase => phrase.head))
  draft.objects = draft.subjects.filter(subject => !agents.has(subject.head))
  draft.subjects = draft.subjects.filter(subject => agents.has(subject.head))
}
