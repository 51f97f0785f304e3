import { type DossierView, foldedWords, passageAround } from '../dossier/index.js'
import type { Span } from '../model/index.js'

/**
 * A passage a search found: a span of the report's text. `snippet` tells which of its words were looked for, `reprints`
 * how many other reports carry the same text. What `Store.search` gives is one.
 */
export type Hit = Span & {
  readonly report: string
  readonly snippet?: readonly { readonly text: string; readonly match: boolean }[]
  readonly reprints?: number
}

/** A question has no more words than this; the rest is left aside. */
const WORDS = 16

/** The words of a question, folded. */
export function questionWords(question: string): readonly string[] {
  return foldedWords(question.slice(0, 400))
    .trim()
    .split(' ')
    .filter(each => each !== '')
    .slice(0, WORDS)
}

/**
 * The spans of a text's words that a question asks for, whatever their case and accents.
 * @example wordsFound('Talks with Erdoğan', ['erdogan']) // [{ start: 11, end: 18 }]
 */
export function wordsFound(text: string, words: readonly string[]): readonly Span[] {
  const wanted = new Set(words)
  const found: Span[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = foldedWords(match[0]).trim()
    if (wanted.has(folded)) found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** A report shows no more passages than this. */
const PASSAGES = 3

/**
 * The passages with words of a question, from the reports that have all of them: the search of a site that is given
 * none.
 */
export function searchReports(view: DossierView, question: string): readonly Hit[] {
  const words = questionWords(question)
  if (words.length === 0) return []
  return view.reports.flatMap(({ report }): readonly Hit[] => {
    const all = foldedWords([report.title, report.source, report.text].join(' '))
    if (!words.every(word => all.includes(` ${word} `))) return []
    const passages = passagesWith(report.text, wordsFound(report.text, words))
    const shown = passages.length > 0 ? passages : [passageAround(report.text, { start: 0, end: 0 })]
    return shown.map(({ start, end }) => ({ report: report.id, start, end }))
  })
}

function passagesWith(text: string, spans: readonly Span[]): readonly Span[] {
  const passages: Span[] = []
  for (const span of spans) {
    if (passages.length === PASSAGES) break
    const last = passages.at(-1)
    if (last && span.start < last.end) continue
    passages.push(passageAround(text, span))
  }
  return passages
}
