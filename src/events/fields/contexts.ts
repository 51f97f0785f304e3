import type { Knowledge } from '../../knowledge/index.js'
import { NameTrie, wordsOfSentence } from '../../knowledge/index.js'
import type { Context, Sentence } from '../../model/index.js'

const built = new WeakMap<Knowledge, NameTrie<Context>>()

/** The PLOVER contexts of each paragraph, by the words that show them, in the vocabulary's order of the data. */
export function contextsOf(
  text: string,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
): ReadonlyMap<number, readonly Context[]> {
  const trie = trieOf(knowledge)
  const found = new Map<number, Set<Context>>()
  for (const sentence of sentences) {
    const own = found.get(sentence.paragraph) ?? new Set<Context>()
    found.set(sentence.paragraph, own)
    const words = wordsOfSentence(sentence)
    words.forEach((_, at) => {
      for (const context of trie.longest(text, words, at)?.values ?? []) own.add(context)
    })
  }
  const order = knowledge.contexts.map(entry => entry.context)
  return new Map([...found].map(([paragraph, set]) => [paragraph, order.filter(context => set.has(context))]))
}

function trieOf(knowledge: Knowledge): NameTrie<Context> {
  const known = built.get(knowledge)
  if (known) return known
  const trie = new NameTrie<Context>(1 << 14)
  for (const { context, words } of knowledge.contexts) for (const word of words) trie.add(word, context)
  built.set(knowledge, trie)
  return trie
}
