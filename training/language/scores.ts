import type { Parser } from '../../src/language/parse/parser.js'
import type { Tagger } from '../../src/language/tag/tagger.js'
import { viewWords, type WordClusters, type WordView } from '../../src/language/word-view.js'
import type { TreeSentence } from './conllu.js'

export type TreeScores = { readonly upos: number; readonly uas: number; readonly las: number }

/** Percentages over all words, punctuation included, with gold sentences and tokens and the model's own tags. */
export function scoreTrees(
  sentences: readonly TreeSentence[],
  model: {
    readonly tags: readonly string[]
    readonly labels: readonly string[]
    readonly clusters: WordClusters
    readonly tagger: Tagger
    readonly parser: Parser
  },
  view: WordView,
): TreeScores {
  let words = 0
  let tagged = 0
  let attached = 0
  let named = 0
  for (const sentence of sentences) {
    viewWords(view, sentence.words, model.clusters)
    model.tagger(view)
    const state = model.parser(view)
    for (let at = 0; at < view.length; at++) {
      words++
      const upos = model.tags[view.tag[at] ?? 0]?.split('/')[0]
      if (upos === sentence.upos[at]) tagged++
      const goldHead = sentence.heads[at] ?? -1
      if (state.head[at] !== (goldHead < 0 ? view.length : goldHead)) continue
      attached++
      if (model.labels[state.label[at] ?? 0] === sentence.relations[at]) named++
    }
  }
  const percent = (count: number): number => Math.round((count / Math.max(1, words)) * 10000) / 100
  return { upos: percent(tagged), uas: percent(attached), las: percent(named) }
}
