import type { ParagraphKind } from '../model/index.js'
import { type Block, fold, type Metadata } from './block.js'
import { isAttribution, isFurniture, isLabel } from './furniture.js'
import { countWords, endsSentence, sameWords } from './same-words.js'
import { readHeader } from './text-header.js'
import { groupsOf, joinWrapped, linesOf, wrapWidth } from './text-lines.js'

/** A headline is a line of a few words, not a paragraph. */
const LONGEST_HEADLINE = 200
const MOST_HEADING_WORDS = 14

/**
 * Reads a plain text: its header, its headline and its paragraphs; a line said twice in a row, the headline said again and
 * the pointers at its end are left out.
 * @param knownTitle the headline where it is known from elsewhere
 */
export function readText(
  source: string,
  knownTitle: string | undefined,
): { metadata: Metadata; blocks: readonly Block[] } {
  const headed = readHeader(linesOf(source))
  const groups = groupsOf(headed.lines)
  const width = wrapWidth(groups)
  const lines = groups.flatMap(group => unrepeated(joinWrapped(group, width).map(fold)))
  const said = lines.filter(
    line => line !== '' && !(countWords(line) <= 8 && (isFurniture(line) || isAttribution(line))),
  )
  const title = headed.metadata.title ?? knownTitle ?? headlineOf(said)
  const article = title === undefined ? said : said.filter(line => !sameWords(line, title))
  const body = withoutPointers(article)
  return { metadata: { ...headed.metadata, ...(title !== undefined && { title }) }, blocks: withKinds(body) }
}

// A picture's caption stands twice where the picture's description repeats it: both go, they are about the picture.
function unrepeated(lines: readonly string[]): readonly string[] {
  return lines.filter((line, i) => line !== lines[i - 1] && line !== lines[i + 1])
}

function headlineOf(lines: readonly string[]): string | undefined {
  const [first, second] = lines
  if (first === undefined || second === undefined) return undefined
  return first.length <= LONGEST_HEADLINE && !endsAsSentence(first) && countWords(first) > 1 ? first : undefined
}

// A headline may ask or quote, but it does not end with a full stop.
function endsAsSentence(line: string): boolean {
  return /[.…]["'”’»)\]]*$/u.test(line) || /[,;:]$/.test(line)
}

/** What stands before a label at the end under which no more than headlines of other reports follow. */
function withoutPointers(lines: readonly string[]): readonly string[] {
  let end = lines.length
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i] ?? ''
    if (isLabel(line)) end = i
    else if (endsSentence(line) || countWords(line) > MOST_HEADING_WORDS) break
  }
  return lines.slice(0, end)
}

function withKinds(lines: readonly string[]): readonly Block[] {
  let led = false
  return lines.map((line, i) => {
    const [kind, text] = kindOf(line, lines[i + 1])
    const lead = kind === 'body' && !led
    if (lead) led = true
    return { kind: lead ? 'lead' : kind, text, linked: 0 }
  })
}

function kindOf(line: string, next: string | undefined): readonly [ParagraphKind, string] {
  const [, sign = '', rest = ''] = /^([-*•·]|>|#{1,6}) +(\S.*)$/.exec(line) ?? []
  if (sign === '>') return ['quotation', rest]
  if (sign.startsWith('#')) return ['heading', rest]
  if (sign !== '') return ['list-item', rest]
  if (/^\(?\d{1,2}[.)] /.test(line)) return ['list-item', line]
  const isHeading =
    next !== undefined && countWords(line) <= MOST_HEADING_WORDS && !endsSentence(line) && /[\p{L}\p{N}]$/u.test(line)
  return [isHeading && countWords(next) > countWords(line) ? 'heading' : 'body', line]
}
