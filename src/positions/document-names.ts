import type { Knowledge, KnownDocument } from '../knowledge/index.js'
import { wordsOf } from '../knowledge/index.js'
import type { DocumentKind, Sentence, Span } from '../model/index.js'

/** A document as one sentence names it. */
export type DocumentName = Span & {
  readonly sentence: number
  readonly name: string
  readonly kind: DocumentKind
  /** Whether it has a name of its own, or is "a memorandum". */
  readonly proper: boolean
  readonly known: KnownDocument | null
}

const KINDS: ReadonlyMap<string, DocumentKind> = new Map([
  ['communique', 'communique'],
  ['memorandum', 'memorandum'],
  ['memoranda', 'memorandum'],
  ['memorandums', 'memorandum'],
  ['draft', 'draft'],
  ['protocol', 'protocol'],
  ['roadmap', 'roadmap'],
  ['plan', 'plan'],
  ['treaty', 'treaty'],
  ['agreement', 'agreement'],
  ['accord', 'agreement'],
  ['accords', 'agreement'],
  ['pact', 'agreement'],
  ['resolution', 'resolution'],
  ['statement', 'statement'],
  ['declaration', 'statement'],
  ['letter', 'letter'],
])

/** Common nouns that are a document wherever they stand; "plan" and "agreement" are often none. */
const ALWAYS = new Set(['communique', 'memorandum', 'protocol', 'roadmap', 'treaty', 'declaration', 'accord'])
const DOCUMENT_VERBS = new Set(
  'sign initial ratify adopt table draft present publish issue reject endorse approve submit circulate unveil release'.split(
    ' ',
  ),
)

/**
 * The documents a sentence names: known ones, capitalised ones ("Geneva Memorandum"), and common nouns where the
 * sentence treats them as papers ("signed a protocol").
 */
export function documentNames(text: string, sentence: Sentence, knowledge: Knowledge): readonly DocumentName[] {
  const words = wordsOf(sentence.text, sentence.start)
  const found: DocumentName[] = []
  let at = 0
  while (at < words.length) {
    const known = knowledge.documents.longest(text, words, at)
    const first = words[at]
    const last = known ? words[known.to - 1] : undefined
    const document = known?.values[0]
    if (known && document && first && last && first.capital) {
      found.push({
        start: first.start,
        end: last.end,
        sentence: sentence.index,
        name: document.name,
        kind: document.kind,
        proper: true,
        known: document,
      })
      at = known.to
      continue
    }
    const kind = first ? KINDS.get(first.key) : undefined
    if (first && kind) {
      const name = namedAt(text, words, at)
      if (name) found.push({ ...name, sentence: sentence.index, kind, known: null })
      else if (ALWAYS.has(first.key) && treated(sentence, first))
        found.push({ ...common(text, sentence, first), sentence: sentence.index, kind, known: null })
    }
    at++
  }
  return found
}

function namedAt(
  text: string,
  words: ReturnType<typeof wordsOf>,
  at: number,
): { start: number; end: number; name: string; proper: boolean } | null {
  const last = words[at]
  if (!last?.capital) return null
  let from = at
  while (from > 0) {
    const before = words[from - 1]
    const word = words[from]
    if (!before?.capital || !word || !/^[ -]$/.test(text.slice(before.end, word.start)) || before.key === 'the') break
    from--
  }
  const first = words[from]
  if (!first || from === at) return null
  return { start: first.start, end: last.end, name: text.slice(first.start, last.end), proper: true }
}

function treated(sentence: Sentence, word: Span): boolean {
  const index = sentence.tokens.findIndex(token => token.start === word.start)
  const token = sentence.tokens[index]
  const head = token ? sentence.tokens[token.head] : undefined
  return head !== undefined && DOCUMENT_VERBS.has(head.lemma.toLowerCase())
}

function common(
  text: string,
  sentence: Sentence,
  word: Span,
): { start: number; end: number; name: string; proper: boolean } {
  const index = sentence.tokens.findIndex(token => token.start === word.start)
  const before = sentence.tokens.filter(
    token =>
      token.head === index && (token.deprel === 'amod' || token.deprel === 'compound') && token.start < word.start,
  )
  const start = Math.min(word.start, ...before.map(token => token.start))
  return { start, end: word.end, name: text.slice(start, word.end), proper: false }
}
