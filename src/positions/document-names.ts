import type { Knowledge, KnownDocument, Word } from '../knowledge/index.js'
import { fold } from '../knowledge/index.js'
import type { DocumentKind, Sentence, Span } from '../model/index.js'
import { paperWords } from './paper-words.js'

/** A paper as one sentence names it. */
export type DocumentName = Span & {
  readonly sentence: number
  readonly name: string
  readonly kind: DocumentKind
  /** The folded noun: "protocol"; null for a known document. */
  readonly noun: string | null
  /** Whether it has a name of its own, or is "a memorandum". */
  readonly proper: boolean
  readonly known: KnownDocument | null
  /** Index in `Sentence.tokens` of its noun. */
  readonly head: number
  /** "the", "this" or "its" stands before it: it may be one already told. */
  readonly definite: boolean
}

/**
 * The papers a sentence may name: known ones, capitalised ones ("Geneva Memorandum", "Resolution 2118"), and common nouns
 * with what stands before them ("five-point plan"). Whether a common noun is a paper here, the caller must see.
 */
export function documentNames(text: string, sentence: Sentence, knowledge: Knowledge): readonly DocumentName[] {
  const words = wordsIn(sentence)
  const { kinds } = paperWords(knowledge)
  const found: DocumentName[] = []
  for (let at = 0; at < words.length; at++) {
    const known = knownAt(text, words, at, sentence, knowledge)
    if (known) {
      found.push(known.name)
      at = known.to - 1
      continue
    }
    const word = words[at]
    const kind = word && kinds.get(word.key)
    if (!word || !kind) continue
    const head = tokenAt(sentence, word)
    if (head < 0) continue
    const proper = namedAt(text, words, at)
    if (proper && isGovernment(text, proper)) continue
    const span = proper ?? commonAt(sentence, head, knowledge)
    found.push({
      ...withPurpose(text, span, sentence),
      sentence: sentence.index,
      kind: kind === 'other' || !/\bdraft\b/i.test(text.slice(span.start, word.start)) ? kind : 'draft',
      noun: word.key,
      proper: proper !== null,
      known: null,
      head,
      definite: isDefinite(text, span),
    })
  }
  return found
}

/** The sentence's words as names are looked up by: its tokens are at hand, and need no second reading. */
function wordsIn({ tokens }: Sentence): readonly Word[] {
  const words: Word[] = []
  for (const { text, start, end, upos } of tokens) {
    const first = text.charAt(0)
    // A rare word may be tagged as a mark.
    if ((upos === 'PUNCT' && !/[\p{L}\p{N}]/u.test(text)) || first === "'" || first === '’') continue
    words.push({ start, end, key: fold(text), capital: first !== first.toLowerCase() })
  }
  return words
}

function knownAt(
  text: string,
  words: readonly Word[],
  at: number,
  sentence: Sentence,
  knowledge: Knowledge,
): { readonly name: DocumentName; readonly to: number } | null {
  if (!words[at]?.capital && !isNumbered(text, words, at)) return null
  const hit = knowledge.documents.longest(text, words, at)
  const [first, last, document] = [words[at], hit && words[hit.to - 1], hit?.values[0]]
  if (!hit || !first || !last || !document) return null
  const name = {
    start: first.start,
    end: last.end,
    sentence: sentence.index,
    name: document.name,
    kind: document.kind,
    noun: null,
    proper: true,
    known: document,
    head: tokenAt(sentence, last),
    definite: true,
  }
  return { name, to: hit.to }
}

function tokenAt({ tokens }: Sentence, word: Span): number {
  return tokens.findIndex(token => token.start === word.start)
}

/** Capitalised words up to a paper's noun, or the noun and its number: "Resolution 2118". */
function namedAt(text: string, words: readonly Word[], at: number): Span | null {
  const last = words[at]
  if (!last?.capital && !isNumbered(text, words, at)) return null
  if (!last) return null
  const number = words[at + 1]
  const numbered = number && /^\d{2,4}$/.test(number.key) && number.start - last.end === 1 ? number : null
  let from = at
  while (from > 0 && last.capital) {
    const before = words[from - 1]
    const word = words[from]
    if (!before?.capital || !word || !/^[ -]$/.test(text.slice(before.end, word.start)) || before.key === 'the') break
    from--
  }
  const first = words[from]
  if (!first || (from === at && !numbered)) return null
  return { start: first.start, end: numbered?.end ?? last.end }
}

/** "Adopted resolution 2118": the number names it, whatever its letters. */
function isNumbered(text: string, words: readonly Word[], at: number): boolean {
  const [word, number] = [words[at], words[at + 1]]
  if (word?.key !== 'resolution' || !number) return false
  return number.start - word.end === 1 && /^\d{3,4}\b/.test(text.slice(number.start, number.start + 5))
}

/** "the Government of National Accord" is none. */
function isGovernment(text: string, span: Span): boolean {
  return /\p{Lu}\p{L}+ (?:of|for) $/u.test(text.slice(Math.max(0, span.start - 24), span.start))
}

const BEFORE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** A common noun with the nouns, numbers and adjectives right before it. */
function commonAt({ tokens }: Sentence, head: number, knowledge: Knowledge): Span {
  const own = tokens[head]
  let from = head
  while (from > 0) {
    const before = tokens[from - 1]
    const word = tokens[from]
    if (!before || !word || word.start - before.end > 1) break
    const hyphen = before.text === '-' && word.start === before.end
    if (!hyphen && (!BEFORE.has(before.upos) || knowledge.wordsets['no-part-of-names'].has(before.text.toLowerCase())))
      break
    from--
  }
  while (from < head && tokens[from]?.text === '-') from++
  const first = tokens[from]
  return { start: first?.start ?? 0, end: own?.end ?? 0 }
}

/** "memorandum of understanding", "declaration of principles". */
function withPurpose(text: string, span: Span, sentence: Sentence): Span & { readonly name: string } {
  const more = /^ of (?:understanding|principles|intent|cooperation|independence|friendship)\b/i.exec(
    text.slice(span.end, Math.min(sentence.end, span.end + 20)),
  )
  const end = span.end + (more?.[0].length ?? 0)
  return { start: span.start, end, name: text.slice(span.start, end) }
}

function isDefinite(text: string, span: Span): boolean {
  return /\b(?:the|this|that|its|these|both)\s+(?:\p{Ll}+\s+)?$/iu.test(
    text.slice(Math.max(0, span.start - 16), span.start),
  )
}
