import type { Knowledge, Wordsets } from '../knowledge/index.js'
import type { Sentence, Span, Token } from '../model/index.js'
import type { DocumentName } from './document-names.js'

/** A verb by which a paper provides something: the paper, null for "it", and where what it provides stands. */
export type ProvisionFrame = {
  readonly paper: DocumentName | null
  /** Index in `Sentence.tokens` of the verb. */
  readonly verb: number
  /** Index of the first token behind the verb and its "for" or "on". */
  readonly from: number
  /** Offset where what it provides ends. */
  readonly end: number
}

/** The verbs of a sentence by which a paper, a part of it, or an "it" that may be one provides something. */
export function framesOf(
  sentence: Sentence,
  papers: readonly DocumentName[],
  { wordsets }: Knowledge,
): readonly ProvisionFrame[] {
  const { tokens } = sentence
  const found: { paper: DocumentName | null; verb: number }[] = []
  tokens.forEach((token, index) => {
    if (!wordsets.provides.has(token.lemma) || !mayBeVerb(token, index, tokens)) return
    if (tokens.some(other => other.head === index && /^(?:not|n't|never)$/i.test(other.text))) return
    const subject = subjectOf(index, tokens)
    if (subject < 0 || subject >= index) return
    const paper = paperAt(subject, sentence, papers, wordsets)
    if (paper === undefined) return
    found.push({ paper, verb: index })
  })
  return found.map(({ paper, verb }, at) => ({
    paper,
    verb,
    from: behindVerb(verb, tokens),
    end: found[at + 1] ? endBefore(found[at + 1]?.verb ?? 0, tokens) : sentence.end,
  }))
}

/** A verb, or a noun that is one misread: "Resolution 2118 calls on Syria", "the communiqué grants". */
function mayBeVerb(token: Token, index: number, tokens: readonly Token[]): boolean {
  if (token.upos === 'VERB')
    return token.features.verbForm !== 'Ger' || tokens.some(aux => aux.head === index && aux.deprel === 'aux')
  return (
    token.upos === 'NOUN' &&
    /s$/.test(token.text) &&
    (token.deprel === 'root' || tokens[index - 1]?.end === token.start - 1)
  )
}

function subjectOf(verb: number, tokens: readonly Token[]): number {
  const own = tokens.findIndex(
    token => token.head === verb && token.deprel.startsWith('nsubj') && token.deprel !== 'nsubj:pass',
  )
  if (own >= 0) return own
  const agent = tokens.findIndex(token => token.head === verb && token.deprel === 'obl:agent')
  if (agent >= 0) return -1
  const token = tokens[verb]
  if (token?.upos === 'NOUN' && token.deprel !== 'root') return token.head === verb - 1 ? verb - 1 : -1
  if (token?.upos === 'NOUN') {
    const before = tokens.findLastIndex(
      (other, at) => at < verb && other.head === verb && ['compound', 'amod', 'nmod'].includes(other.deprel),
    )
    return before
  }
  const above = token?.deprel === 'conj' ? token.head : -1
  return above >= 0 ? subjectOf(above, tokens) : -1
}

/** The paper a subject is: null for "it", undefined where it is none. */
function paperAt(
  subject: number,
  sentence: Sentence,
  papers: readonly DocumentName[],
  wordsets: Wordsets,
): DocumentName | null | undefined {
  const { tokens } = sentence
  const token = tokens[subject]
  if (!token) return undefined
  if (/^(?:it|which|that)$/i.test(token.text)) {
    if (/^it$/i.test(token.text)) return null
    return papers.findLast(paper => paper.end <= token.start && token.start - paper.end <= 3)
  }
  const own = papers.find(
    paper => paper.start <= token.start && token.end <= paper.end && isHead(paper, subject, tokens),
  )
  if (own) return own
  if (!wordsets['parts-of-papers'].has(token.lemma.toLowerCase())) return undefined
  const of = papers.find(
    paper =>
      paper.start >= token.end &&
      /^\s*(?:\d+\s+)?(?:of|in)\s+(?:(?:the|this|that)\s+)?$/i.test(
        sentence.text.slice(token.end - sentence.start, paper.start - sentence.start),
      ),
  )
  if (of) return of
  return tokens.some(other => other.head === subject && /^(?:its|their)$/i.test(other.text)) ? null : undefined
}

/** "agreement" in "the agreement committee" is no paper that provides. */
function isHead(paper: DocumentName, subject: number, tokens: readonly Token[]): boolean {
  return (
    paper.head === subject ||
    tokens[paper.head]?.end === paper.end ||
    (tokens[subject]?.start ?? 0) <= (tokens[paper.head]?.start ?? 0)
  )
}

function behindVerb(verb: number, tokens: readonly Token[]): number {
  let at = verb + 1
  while (
    at < tokens.length &&
    /^(?:also|further|explicitly|only|expressly|out|up|down|both|effectively)$/i.test(tokens[at]?.text ?? '')
  )
    at++
  if (/^(?:for|on|upon|of)$/i.test(tokens[at]?.text ?? '')) at++
  return at
}

/** The tail of one verb ends before the "and" that leads to the next. */
function endBefore(verb: number, tokens: readonly Token[]): number {
  const before = tokens.findLast((token, at) => at < verb && (token.upos === 'CCONJ' || token.upos === 'PUNCT'))
  return before?.start ?? tokens[verb]?.start ?? 0
}

const LEAD =
  /^\W*(under|according to|as part of|by|in|in line with|in accordance with|as set out in|pursuant to)\s+(?:(?:the|its) (?:terms|provisions|text|conditions) of\s+)?(?:(?:the|this|that|its|their|an?)\s+)?/i

/** The paper a sentence begins by being under or in: "Under the treaty, …"; `loose` where it begins only with "in". */
export function leadOf(
  sentence: Sentence,
  papers: readonly DocumentName[],
): { readonly paper: DocumentName; readonly loose: boolean; readonly end: number } | null {
  const match = LEAD.exec(sentence.text)
  if (!match) return null
  const behind = sentence.start + match[0].length
  const paper = papers.find(({ start }) => start >= behind - 1 && start - behind <= 30)
  if (!paper || /[,;:]/.test(sentence.text.slice(match[0].length, paper.start - sentence.start))) return null
  return { paper, loose: /^in$/i.test(match[1] ?? ''), end: paper.end }
}

/** "Under its terms, …": the paper told before. */
export function isUnderBefore(sentence: Sentence): boolean {
  return /^\W*(?:(?:under|by|according to) (?:its|their|these|those) (?:terms|provisions|conditions)|under it)\b/i.test(
    sentence.text,
  )
}

/** "X will do this under the deal": the paper a sentence puts behind what is to be done. */
export function trailingLead(sentence: Sentence, papers: readonly DocumentName[]): DocumentName | null {
  return (
    papers.find(({ start }) =>
      /\b(?:under|as part of|in line with|in accordance with|pursuant to) (?:the terms of )?(?:(?:the|this|that|an?) )?(?:\p{L}+ )?$/iu.test(
        sentence.text.slice(Math.max(0, start - sentence.start - 40), start - sentence.start),
      ),
    ) ?? null
  )
}

/** Where a span stands among tokens. */
export function tokensIn(sentence: Sentence, span: Span): readonly number[] {
  return sentence.tokens.flatMap((token, index) => (span.start <= token.start && token.end <= span.end ? [index] : []))
}
