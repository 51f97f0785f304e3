import { exceptionKey, lemmaOf } from '../../src/language/lemma/lemma.js'
import type { Rank } from '../../src/language/lemma/stems.js'
import { readTag } from '../../src/language/tags.js'
import type { TreeSentence } from './conllu.js'

const LEAST_SEEN = 2

/** The lemmas that the treebank knows better than the rules: those it gives most often, and at least twice. */
export function learnLemmas(train: readonly TreeSentence[], rank: Rank): Record<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const ruled = new Map<string, string>()
  for (const { words, tags, lemmas, relations } of train)
    words.forEach((word, at) => {
      const tag = readTag(tags[at] ?? '')
      const lemma = (lemmas[at] ?? '').toLowerCase()
      if (tag.upos === 'PROPN' || tag.upos === 'PUNCT' || tag.upos === 'X' || !/^[a-z'’.-]+$/i.test(word)) return
      if (relations[at] === 'goeswith' || relations[at + 1] === 'goeswith') return
      const key = exceptionKey(tag.penn, word.toLowerCase().replace(/’/g, "'"))
      const seen = counts.get(key) ?? new Map<string, number>()
      seen.set(lemma, (seen.get(lemma) ?? 0) + 1)
      counts.set(key, seen)
      ruled.set(key, lemmaOf(word, tag, rank, new Map()))
    })
  const learned: Record<string, string> = {}
  for (const [key, seen] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [best] = [...seen].sort((a, b) => b[1] - a[1])
    if (best !== undefined && best[1] >= LEAST_SEEN && best[0] !== ruled.get(key)) learned[key] = best[0]
  }
  return learned
}
