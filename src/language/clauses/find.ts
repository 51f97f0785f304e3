import type { Clause, Sentence } from '../../model/index.js'
import { antecedent } from './antecedent.js'
import type { Draft } from './draft.js'
import { finished } from './finished.js'
import { findGovernors } from './governors.js'
import { lendLightVerbs } from './light-verbs.js'
import { mend } from './mend/mend.js'
import { nominalDraft } from './nominal.js'
import { findSpeech } from './speech.js'
import { shareSubjects } from './subjects.js'
import { downwards, type Tree, treeOf } from './tree.js'
import { verbalDraft } from './verbal.js'

/**
 * The clauses of a sentence, in the order of their predicates.
 * @param nominal lemmas of nouns that name a happening ("talks", "call"); each gets a clause like a verb's
 * @returns spans and heads of the sentence's own offsets and tokens; governors by index in the list
 * @throws never, whatever the tree
 * @example findClauses(sentence('Kyiv refused to meet the envoy.'), new Set())[1].subjects // "Kyiv"
 */
export function findClauses(sentence: Sentence, nominal: ReadonlySet<string>): readonly Clause[] {
  const tree = treeOf(sentence)
  mend(tree, nominal)
  const drafts = draftsOf(tree, nominal)
  if (drafts.size === 0) return []
  const order = downwards(tree)
  for (const draft of drafts.values()) if (draft.kind !== 'noun' || draft.light !== null) antecedent(tree, draft)
  findGovernors(tree, drafts) // after antecedents: what a relative clause hangs on depends on what it lacks
  shareSubjects(tree, drafts, order)
  lendLightVerbs(tree, drafts) // after sharing: "met and held talks"
  const speech = findSpeech(tree, drafts, order)
  const places = new Map([...drafts.keys()].map((head, place) => [head, place]))
  return [...drafts.values()].map(draft => finished(tree, draft, places, speech.get(draft.head) ?? null))
}

function draftsOf(tree: Tree, nominal: ReadonlySet<string>): Map<number, Draft> {
  const copular = new Set<number>()
  tree.relations.forEach((relation, index) => {
    if (relation === 'cop') copular.add(tree.heads[index] ?? -1)
  })
  const drafts = new Map<number, Draft>()
  for (let index = 0; index < tree.tokens.length; index++) {
    const draft = verbalDraft(tree, index, copular.has(index)) ?? nominalDraft(tree, index, nominal)
    if (draft) drafts.set(index, draft)
  }
  return drafts
}
