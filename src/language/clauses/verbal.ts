import { becomePassive } from './agents.js'
import { INTRANSITIVE } from './antecedent.js'
import { readArguments } from './arguments.js'
import { readAuxiliaries } from './auxiliaries.js'
import { type Draft, emptyDraft } from './draft.js'
import { isVerbTakenForNoun } from './mend/noun-verbs.js'
import { dependent, dependentsOf, lemmaOf, type Tree } from './tree.js'

// A verb's form in these places is no predicate: "according to", "warring parties".
const NO_PREDICATE: ReadonlySet<string> = new Set([
  'aux',
  'cop',
  'case',
  'mark',
  'cc',
  'fixed',
  'flat',
  'compound',
  'goeswith',
])
const PREDICATIVE: ReadonlySet<string> = new Set(['xcomp', 'advcl', 'acl'])
const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl', 'xcomp', 'ccomp', 'advcl'])

/**
 * The clause of a verb, or of an adjective or noun behind a copula, with what stands directly under it.
 * @param copular whether a copula hangs on the word
 */
export function verbalDraft(tree: Tree, head: number, copular: boolean): Draft | null {
  const kind = kindOf(tree, head, copular)
  if (kind === null) return null
  const draft = emptyDraft(kind, head, tree.tokens[head]?.lemma.toLowerCase() ?? '')
  draft.light = kind === 'verb' ? null : 'be'
  readAuxiliaries(tree, draft)
  readArguments(tree, draft)
  if (isParticiple(tree, draft)) becomePassive(tree, draft)
  return draft
}

/** "Asked about the raid, the general said": a past participle before or behind its clause. */
function isParticiple(tree: Tree, draft: Draft): boolean {
  const features = tree.tokens[draft.head]?.features
  return (
    draft.kind === 'verb' &&
    tree.relations[draft.head] === 'advcl' &&
    features?.verbForm === 'Part' &&
    features.tense === 'Past' &&
    !draft.auxiliary &&
    draft.subjects.length + draft.objects.length === 0 &&
    !INTRANSITIVE.has(draft.lemma)
  )
}

function kindOf(tree: Tree, head: number, copular: boolean): Draft['kind'] | null {
  const upos = tree.tokens[head]?.upos
  const relation = tree.relations[head] ?? ''
  if (upos === 'VERB' || upos === 'AUX') {
    if (NO_PREDICATE.has(relation)) return null
    // "Also present were the envoys": a bare form with a copula and without "to" is no verb.
    if (copular && upos === 'VERB' && tree.words[head] === lemmaOf(tree, head) && tree.words[head - 1] !== 'to')
      return 'adjective'
    return relation === 'amod' && !hasArguments(tree, head) ? null : 'verb'
  }
  if (upos === 'ADJ')
    return copular || PREDICATIVE.has(relation) || dependent(tree, head, 'nsubj') >= 0 ? 'adjective' : null
  // "declined to comment", taken for a noun and mended.
  if (upos === 'NOUN' && isInfinitive(tree, head)) return 'verb'
  if (isVerbTakenForNoun(tree, head)) return 'verb'
  return copular ? 'noun' : null
}

/** But "open to dialogue" is none. */
function isInfinitive(tree: Tree, head: number): boolean {
  if (tree.words[head - 1] !== 'to' || tree.relations[head - 1] !== 'mark') return false
  return tree.tokens[tree.heads[head] ?? -1]?.upos !== 'ADJ'
}

/** "the proposed meeting" tells no proposing; "Pressed by donors, the government", hung as an adjective, does. */
function hasArguments(tree: Tree, head: number): boolean {
  return dependentsOf(tree, head).some(index => ARGUMENTS.has(tree.relations[index] ?? ''))
}
