import { affiliations, type Knowledge, type OfficeEntry, wordsOf } from '../knowledge/index.js'

/**
 * The offices a phrase means: "Secretary General of NATO", "NATO Secretary General", "French president".
 * @returns an empty list where the phrase names no office our lists have
 */
export function officeNamed(phrase: string, knowledge: Knowledge): readonly OfficeEntry[] {
  const words = wordsOf(phrase)
  for (let at = 0; at < words.length; at++) {
    const hit = knowledge.names.longest(phrase, words, at)
    const first = hit && words[hit.from]
    const last = hit && words[hit.to - 1]
    if (!hit || !first || !last) continue
    const before = phrase
      .slice(0, first.start)
      .replace(/\b(?:of|for)\s+(?:the\s+)?$/i, '')
      .trim()
    const behind = phrase
      .slice(last.end)
      .replace(/^['’]s\b/, '')
      .trim()
    for (const of of affiliations(hit.values)) {
      const found = knowledge.offices.find(of, before === '' ? behind : before)
      if (found.length > 0) return found
    }
  }
  return []
}
