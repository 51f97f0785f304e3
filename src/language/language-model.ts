import type { FeatureTable } from './feature-table.js'
import type { LemmaExceptions } from './lemma/lemma.js'
import type { WordTag } from './tag/tags.js'
import type { WordClusters } from './word-view.js'

/** What was learned from treebanks, ready for use: it is only ever read, and passed in by whoever needs it. */
export type LanguageModel = {
  readonly tags: readonly WordTag[]
  readonly labels: readonly string[]
  readonly clusters: WordClusters
  readonly lemmas: LemmaExceptions
  readonly tagTable: FeatureTable
  readonly moveTable: FeatureTable
  readonly labelTable: FeatureTable
}
