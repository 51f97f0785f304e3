import type { Embedding } from '../../model/index.js'
import { isAttitude } from './attitudes.js'
import { isControlling } from './control.js'
import type { Draft } from './draft.js'
import { prepositionOf } from './phrases.js'
import { isAside, isReporting } from './reporting.js'
import { dependent, dependentsOf, lemmaOf, type Tree } from './tree.js'

const EMBEDDINGS: ReadonlyMap<string, Embedding> = new Map([
  ['xcomp', 'control'],
  ['ccomp', 'reported'],
  ['csubj', 'reported'],
  ['advcl', 'adverbial'],
  ['acl', 'relative'],
  ['conj', 'conjunct'],
])

// Verbs of coming together and setting out: "to" behind them says what for, not what they did.
const GOING: ReadonlySet<string> = new Set(
  'meet gather convene assemble travel fly go come arrive visit return leave depart head stop stay sit wait join unite'.split(
    ' ',
  ),
)
// Marks that make a circumstance of whatever they stand before.
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'if unless after before while because although though until once when since whereas should had were'.split(' '),
)

const ADVERBS: ReadonlySet<string> = new Set('when where why how whenever wherever as once'.split(' '))

/** Points each clause at the predicate it hangs on. */
export function findGovernors(tree: Tree, drafts: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts.values()) {
    if ((tree.heads[draft.head] ?? -1) < 0) continue
    if (draft.kind === 'noun' && draft.light === null) governNoun(tree, draft, drafts)
    else governVerb(tree, draft, drafts)
  }
  for (const draft of drafts.values()) turnAttribution(tree, draft, drafts)
}

function governVerb(tree: Tree, draft: Draft, drafts: ReadonlyMap<number, Draft>): void {
  const embedding = EMBEDDINGS.get(tree.relations[draft.head] ?? '')
  const head = tree.heads[draft.head] ?? -1
  const governor = embedding ? nearestPredicate(tree, head, drafts) : -1
  const above = drafts.get(governor)
  if (!embedding || !above) return
  const marker = markerOf(tree, draft.head)
  // "Should the talks fail": it stands for "if" and says nothing of what ought to be.
  if (marker === 'should' && draft.modal === 'should') draft.modal = null
  draft.governor = { token: governor, relation: truly(tree, embedding, draft, above, marker), marker }
}

/** What an embedding is, where the relation alone misleads. */
function truly(tree: Tree, embedding: Embedding, draft: Draft, above: Draft, marker: string | null): Embedding {
  if (embedding === 'relative') {
    if (marker !== null && CIRCUMSTANCES.has(marker)) return 'adverbial'
    // "reports that they met": the clause is what the noun says.
    if (marker === 'that' && tree.labels[draft.head] === 'acl') return 'reported'
    const noun = lemmaOf(tree, tree.heads[draft.head] ?? -1)
    return marker === 'to' && isAttitude(noun) && draft.subjects.length === 0 ? 'control' : embedding
  }
  const goes =
    GOING.has(above.lemma) && above.kind === 'verb' && !(above.lemma === 'go' && above.aspect === 'progressive')
  if (embedding === 'control' && marker === 'to' && goes) return 'adverbial'
  if (embedding === 'adverbial' && marker === 'to' && isControlling(above.lemma) && above.kind === 'verb')
    return 'control'
  if (embedding === 'adverbial' && marker === null && isBehindParticle(tree, draft.head)) return 'control'
  const bare = draft.subjects.length === 0 && !draft.passive && tree.tokens[draft.head]?.features.verbForm !== 'Fin'
  return embedding === 'reported' && bare && !draft.auxiliary && marker === null ? 'control' : embedding
}

/** "Ruled out ceding land", "put off signing": what is right behind a verb's particle is its object. */
function isBehindParticle(tree: Tree, head: number): boolean {
  return tree.labels[head - 1] === 'compound:prt' && tree.heads[head - 1] === tree.heads[head]
}

/** The word that joins a clause to the one it hangs on: "if", "to", "without"; "should" where it stands before its subject. */
function markerOf(tree: Tree, head: number): string | null {
  let adverb = -1
  for (const index of dependentsOf(tree, head)) {
    if (index > head) break
    const relation = tree.relations[index]
    if (relation === 'mark') return tree.words[index] ?? null
    if (relation === 'aux' && isInverted(tree, head, index)) return tree.words[index] ?? null
    if (relation === 'advmod' && adverb < 0 && ADVERBS.has(tree.words[index] ?? '')) adverb = index
  }
  return adverb < 0 ? null : (tree.words[adverb] ?? null)
}

/** "Should the talks fail": a condition without "if". */
function isInverted(tree: Tree, head: number, aux: number): boolean {
  if (tree.relations[head] !== 'advcl' || !['should', 'had', 'were'].includes(tree.words[aux] ?? '')) return false
  const subject = dependent(tree, head, 'nsubj')
  return subject > aux && subject < head
}

/** A noun hangs on the verb it is an argument of, through other nouns if need be ("a round of talks ended"). */
function governNoun(tree: Tree, draft: Draft, drafts: ReadonlyMap<number, Draft>): void {
  let index = draft.head
  for (let steps = 0; steps < 6; steps++) {
    const head = tree.heads[index] ?? -1
    const governor = drafts.get(head)
    if (governor && (governor.kind !== 'noun' || governor.light !== null)) {
      const marker = argumentMarker(tree, index, governor)
      if (marker !== null) draft.governor = { token: head, relation: 'argument', marker }
      return
    }
    const relation = tree.relations[index]
    if (relation !== 'nmod' && relation !== 'conj' && relation !== 'appos') return
    if (relation === 'nmod' && prepositionOf(tree, index) !== 'of') return
    index = head
  }
}

function argumentMarker(tree: Tree, index: number, governor: Draft): string | null {
  switch (tree.relations[index]) {
    case 'nsubj':
      return governor.passive && governor.objects.some(object => object.head === index) ? 'object' : 'subject'
    case 'obj':
      return 'object'
    case 'obl':
      return governor.objects.some(object => object.head === index) ? 'object' : prepositionOf(tree, index)
    default:
      return null
  }
}

function nearestPredicate(tree: Tree, from: number, drafts: ReadonlyMap<number, Draft>): number {
  let index = from
  for (let steps = 0; steps < 12 && index >= 0; steps++) {
    if (drafts.has(index)) return index
    index = tree.heads[index] ?? -1
  }
  return -1
}

/** "The talks failed, Lavrov said": what is said hangs on the saying, wherever the saying stands. */
function turnAttribution(tree: Tree, saying: Draft, drafts: ReadonlyMap<number, Draft>): void {
  if (!isAside(tree, saying)) return
  const said = drafts.get(tree.heads[saying.head] ?? -1)
  if (!said || said.governor?.token === saying.head) return
  if (saying.governor === null && reports(said.governor, drafts)) return
  saying.governor = said.governor
  said.governor = { token: saying.head, relation: 'reported', marker: null }
}

function reports(governor: Draft['governor'], drafts: ReadonlyMap<number, Draft>): boolean {
  return governor?.relation === 'reported' && isReporting(drafts.get(governor.token)?.lemma ?? '')
}
