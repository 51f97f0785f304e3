import type { EventRecord } from '../../model/index.js'

const COMMON = new Set([
  'that',
  'this',
  'with',
  'from',
  'have',
  'been',
  'were',
  'will',
  'their',
  'they',
  'after',
  'said',
])

/** A clause as bare lower-case words, the same in every reprint. */
export function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * The words of a record's clause that say what it was about, cut to their stems: those that name who, where and when
 * speak for themselves.
 */
export function contentWords(record: EventRecord): ReadonlySet<string> {
  const named = [...record.actor, ...record.recipient, ...record.thirdParty]
    .flatMap(party => [party.text, party.name])
    .concat(record.place ? [record.place.text, record.place.name] : [], record.date ? [record.date.text] : [])
  const spoken = new Set(named.flatMap(plainWords))
  return new Set(
    plainWords(record.anchor.exact)
      .filter(word => word.length > 3 && !spoken.has(word) && !COMMON.has(word))
      .map(word => word.slice(0, 6)),
  )
}

/** How far two clauses say the same in their words. */
export function wordsAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(word => b.has(word)).length
  const share = shared / Math.max(1, Math.min(a.size, b.size))
  if (shared > 2 && share >= 0.6) return share >= 0.75 ? 2 : 1.5
  return shared > 1 && share >= 0.4 ? 0.75 : 0
}

/** Parts of a day that do not touch: a call in the morning is not the one in the evening. */
export function partOfDay(text: string): 'early' | 'late' | null {
  const early = /\b(?:morning|noon|midday|dawn)\b/i.test(text)
  const late = /\b(?:evening|night|tonight|dusk)\b/i.test(text)
  return early === late ? null : early ? 'early' : 'late'
}

/** Says that it is not the one just told of. */
export function isAnother(text: string): boolean {
  return /\b(?:again|another|a second|separate(?:ly)?|once more|earlier call|later call)\b/i.test(text)
}
