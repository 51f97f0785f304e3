import type { Embedding } from '../../model/index.js'
import type { Draft } from './draft.js'
import { dependents, prepositionOf, relation, type Tree } from './tree.js'

// Verbs whose object, not their subject, is to do what follows: "urged Kyiv to sign".
const OBJECT_CONTROL = new Set(
  'ask urge order tell request invite call press push persuade convince force compel allow permit enable help encourage warn advise instruct direct require want expect authorize authorise appeal command beg'.split(
    ' ',
  ),
)

const EMBEDDINGS: Readonly<Record<string, Embedding>> = {
  xcomp: 'control',
  ccomp: 'reported',
  csubj: 'reported',
  advcl: 'adverbial',
  acl: 'relative',
  conj: 'conjunct',
  parataxis: 'reported',
}

/** Points each clause at the predicate it hangs on. */
export function findGovernors(tree: Tree, drafts: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts.values()) {
    const token = tree.tokens[draft.head]
    if (!token || token.head < 0) continue
    if (draft.kind === 'noun' && draft.light === null) {
      governNoun(tree, draft, drafts)
      continue
    }
    const embedding = EMBEDDINGS[relation(token)]
    if (!embedding) continue
    const governor = drafts.has(token.head) ? token.head : nearestPredicate(tree, token.head, drafts)
    if (governor === null) continue
    const marker = dependents(tree, draft.head, 'mark')[0] ?? dependents(tree, draft.head, 'advmod')[0]
    draft.governor = {
      token: governor,
      relation: embedding,
      marker: marker === undefined ? null : (tree.tokens[marker]?.text.toLowerCase() ?? null),
    }
  }
}

/** A noun hangs on the verb it is an argument of, through other nouns if need be ("a round of talks ended"). */
function governNoun(tree: Tree, draft: Draft, drafts: ReadonlyMap<number, Draft>): void {
  let index = draft.head
  for (let steps = 0; steps < 6; steps++) {
    const token = tree.tokens[index]
    if (!token || token.head < 0) return
    const rel = relation(token)
    const governor = drafts.get(token.head)
    if (governor && (governor.kind !== 'noun' || governor.light !== null)) {
      if (index !== draft.head && rel === 'nmod') return
      const marker =
        rel === 'nsubj'
          ? token.deprel === 'nsubj:pass'
            ? 'object'
            : 'subject'
          : rel === 'obj'
            ? 'object'
            : rel === 'obl'
              ? prepositionOf(tree, index)
              : null
      if (marker === null) return
      draft.governor = { token: token.head, relation: 'argument', marker }
      if (marker === 'object' && steps === 0) draft.light = null
      return
    }
    if (rel !== 'nmod' && rel !== 'conj' && rel !== 'appos') return
    if (rel === 'nmod' && prepositionOf(tree, index) !== 'of') return
    index = token.head
  }
}

function nearestPredicate(tree: Tree, from: number, drafts: ReadonlyMap<number, Draft>): number | null {
  let index = from
  for (let steps = 0; steps < 12 && index >= 0; steps++) {
    if (drafts.has(index)) return index
    index = tree.tokens[index]?.head ?? -1
  }
  return null
}

/** Hands subjects down to conjoined, controlled and participial verbs that have none of their own. Nearest the root first. */
export function shareSubjects(tree: Tree, drafts: ReadonlyMap<number, Draft>): void {
  const settled = new Set<number>()
  const settle = (draft: Draft, depth: number): void => {
    if (settled.has(draft.head) || depth > 60) return
    settled.add(draft.head)
    const { governor } = draft
    if (!governor || draft.kind === 'noun') return
    const above = drafts.get(governor.token)
    if (!above) return
    settle(above, depth + 1)
    const own = draft.passive ? draft.objects : draft.subjects
    if (own.length > 0) return
    if (governor.relation === 'conjunct') {
      const theirs = above.passive && draft.passive ? above.objects : above.passive ? above.objects : above.subjects
      own.push(...theirs)
      if (!draft.negation && above.negation && sharesAuxiliary(tree, draft)) draft.negation = above.negation
      if (draft.modal === null && sharesAuxiliary(tree, draft)) {
        draft.modal = above.modal
        draft.tense ??= above.tense
      }
    } else if (
      governor.relation === 'control' ||
      (governor.relation === 'adverbial' && !hasFiniteSubjectSlot(tree, draft))
    ) {
      const objectControls = governor.relation === 'control' && OBJECT_CONTROL.has(above.lemma)
      const theirs = above.passive ? above.objects : objectControls ? controlledBy(above) : above.subjects
      own.push(...(theirs.length > 0 ? theirs : above.subjects))
    }
  }
  for (const draft of drafts.values()) settle(draft, 0)
}

function controlledBy(above: Draft): Draft['objects'] {
  if (above.objects.length > 0) return above.objects
  if (above.indirectObjects.length > 0) return above.indirectObjects
  const called = above.obliques
    .filter(oblique => ['on', 'upon', 'to', 'for'].includes(oblique.preposition))
    .map(oblique => oblique.phrase)
  return called
}

/** "will meet and sign": the second verb has no auxiliary of its own and is no finite past either. */
function sharesAuxiliary(tree: Tree, draft: Draft): boolean {
  const token = tree.tokens[draft.head]
  return dependents(tree, draft.head, 'aux').length === 0 && token?.features.verbForm !== 'Fin'
}

function hasFiniteSubjectSlot(tree: Tree, draft: Draft): boolean {
  return tree.tokens[draft.head]?.features.verbForm === 'Fin' && dependents(tree, draft.head, 'aux').length === 0
}
