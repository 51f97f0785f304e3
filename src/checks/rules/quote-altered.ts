import { fold, matchesIn } from '../../knowledge/index.js'
import type { Anchor } from '../../model/index.js'
import { type CheckInput, evidence, type Found, type Rule } from '../rule.js'

const FEWEST = 5
const MOST_WORDS = 60
const MOST_QUOTES = 60
const ALIKE = 0.75
const TITLE_QUOTE = /["“]([^"“”]{12,300})["”]|(?<!\w)['‘]([^'‘’]{12,300})['’](?!\w)/g

/** A speaker by surname alone, whom nothing else makes known. */
const SPEAKER =
  /\b(\p{Lu}[\p{L}-]+) (?:had )?(?:said|told|added|called)\b|\b(?:said|told|added|called) (\p{Lu}[\p{L}-]+)/gu

type Quote = {
  readonly words: readonly string[]
  readonly text: string
  readonly anchor: Anchor | null
  readonly people: ReadonlySet<string>
}

/** The same words of the same person, not quite the same in two places of a report. */
export const quoteAltered: Rule = {
  name: 'quote-altered',
  severity: 'warning',
  about: "Words given as one person's own differ between two places.",
  check(input) {
    const quotes = [...titleQuotes(input), ...bodyQuotes(input)].slice(0, MOST_QUOTES)
    const found: Found[] = []
    for (const [at, quote] of quotes.entries())
      for (const other of quotes.slice(0, at)) {
        if (!areAltered(other, quote)) continue
        found.push({
          message: `A quotation reads "${other.text}" in one place and "${quote.text}" in another.`,
          evidence: [other.anchor, quote.anchor].flatMap(anchor => anchor ?? []),
        })
      }
    return found
  },
}

function titleQuotes(input: CheckInput): readonly Quote[] {
  return [...(input.title ?? '').matchAll(TITLE_QUOTE)].flatMap(match =>
    quoteOf(match[1] ?? match[2] ?? '', null, new Set()),
  )
}

function bodyQuotes(input: CheckInput): readonly Quote[] {
  return input.sentences.flatMap(sentence => {
    if (sentence.quotations.length === 0) return []
    const people = new Set(
      input.actors
        .filter(({ sentence: at, actor }) => at === sentence.index && actor.kind === 'person')
        .map(mention => mention.actor.id),
    )
    for (const match of matchesIn(sentence.text, SPEAKER)) people.add(match[1] ?? match[2] ?? '')
    return sentence.quotations.flatMap(span =>
      quoteOf(input.text.slice(span.start, span.end), evidence(input, span, sentence.index), people),
    )
  })
}

function quoteOf(text: string, anchor: Anchor | null, people: ReadonlySet<string>): readonly Quote[] {
  // Words left out or put in are shown: the quotation does not claim to be whole.
  if (/…|\.\.\.|\[|\(/.test(text)) return []
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const bare = text.replace(/[,.;:!?]+$/, '')
  return words.length >= FEWEST && words.length <= MOST_WORDS ? [{ words, text: bare, anchor, people }] : []
}

function areAltered(a: Quote, b: Quote): boolean {
  const [one, two] = [` ${a.words.join(' ')} `, ` ${b.words.join(' ')} `]
  if (one.includes(two) || two.includes(one)) return false
  if (a.people.size > 0 && b.people.size > 0 && ![...a.people].some(person => b.people.has(person))) return false
  const most = a.words.length + b.words.length
  if ((2 * sharedWords(a.words, b.words)) / most < ALIKE) return false
  return (2 * inOrder(a.words, b.words)) / most >= ALIKE
}

/** The most words two quotations can have in common, whatever their order: most pairs are done with here. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const rest = [...b]
  return a.filter(word => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
}

/** How many words two quotations have in common in the same order. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row: number[] = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (const [at, other] of b.entries())
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    row = next
  }
  return row[b.length] ?? 0
}
