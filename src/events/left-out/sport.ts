import type { Knowledge } from '../../knowledge/index.js'
import type { Sentence } from '../../model/index.js'

/** Whether a sentence reports of sport; the names of bodies ("Arab League") do not count. */
export function isSport(sentence: Sentence, { wordsets }: Knowledge): boolean {
  let seen = 0
  for (const { lemma, upos } of sentence.tokens) {
    if (upos !== 'NOUN') continue
    const word = lemma.toLowerCase()
    if (wordsets.games.has(word)) return true
    if (wordsets['often-games'].has(word) && ++seen > 1) return true
  }
  return false
}
