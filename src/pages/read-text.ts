import type { ParagraphKind } from '../model/index.js'
import { type Block, fold, type Metadata } from './block.js'
import { isAttribution, isCaption, isFurniture, isPointingLabel } from './furniture.js'
import { withLead } from './lead.js'
import { bareWords, countWords, endsSentence, sameWords } from './same-words.js'
import { readHeader } from './text-header.js'
import { groupsOf, joinWrapped, linesOf, wrapWidth } from './text-lines.js'

/** A headline is a line of a few words, not a paragraph. */
const LONGEST_HEADLINE = 200
const MOST_HEADING_WORDS = 14

/** So many paragraphs from an end of the text, a byline or a day may stand. */
const EDGE = 5

/** A paragraph of the text, and whether blank lines set it apart. */
type Line = { readonly text: string; readonly apart: boolean }

/**
 * Reads a plain text: its header, its headline and its paragraphs. What speaks to the visitor of a page is left out, and so
 * are the headline said again, a line that stands twice in a row, and the pointers at its end.
 * @param knownTitle the headline where it is known from elsewhere
 * @param captions whether lines that credit a picture are kept
 */
export function readText(
  source: string,
  knownTitle: string | undefined,
  captions: boolean,
): { metadata: Metadata; blocks: readonly Block[] } {
  const headed = readHeader(linesOf(source))
  const lines = withoutPointers(unrepeated(paragraphsOf(headed.lines)))
  const said = lines.filter((line, i) => !isChrome(line.text, i, lines.length, captions))
  const title = headed.metadata.title ?? knownTitle ?? headlineOf(said)
  const article = said.filter(line => title === undefined || !sameWords(line.text, title)).map(line => line.text)
  return {
    metadata: { ...headed.metadata, ...(title !== undefined && { title }) },
    blocks: withLead(article.map((line, i) => blockOf(line, article[i + 1]))),
  }
}

function paragraphsOf(lines: readonly string[]): readonly Line[] {
  const groups = groupsOf(lines)
  const width = wrapWidth(groups)
  return groups.flatMap(group => {
    const joined = joinWrapped(group, width).map(fold)
    return joined.filter(text => text !== '').map(text => ({ text, apart: joined.every(line => line === text) }))
  })
}

// A caption stands twice where the picture's description repeats it: both go, they are about the picture. A sentence
// said twice is kept once, and so is the first line, which may be the headline.
function unrepeated(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text }, i) => {
    if (i > 0 && text === lines[i - 1]?.text) return false
    return text !== lines[i + 1]?.text || endsSentence(text) || i === 0
  })
}

function isChrome(text: string, place: number, count: number, captions: boolean): boolean {
  if (isFurniture(text) || (!captions && isCaption(text))) return true
  return (place < EDGE || place >= count - EDGE) && isAttribution(text)
}

function headlineOf([first, second]: readonly Line[]): string | undefined {
  if (first === undefined || second === undefined || !first.apart) return undefined
  const text = first.text.replace(/^#{1,6} +/, '')
  return text.length <= LONGEST_HEADLINE && bareWords(text) !== '' && !endsAsSentence(text) ? text : undefined
}

// A headline may ask or quote, but it does not end with a full stop.
function endsAsSentence(line: string): boolean {
  return /[.…]["'”’»)\]]*$/u.test(line) || /[,;:]$/.test(line)
}

/** What stands before a label at the end under which no more than headlines of other reports follow. */
function withoutPointers(lines: readonly Line[]): readonly Line[] {
  let end = lines.length
  for (let i = lines.length - 1; i > 0; i--) {
    const text = lines[i]?.text ?? ''
    if (isPointingLabel(text)) end = i
    else if ((endsSentence(text) || countWords(text) > MOST_HEADING_WORDS) && !isFurniture(text)) break
  }
  return lines.slice(0, end)
}

function blockOf(line: string, next: string | undefined): Block {
  const [kind, text] = kindOf(line, next)
  return { kind, text, linked: 0 }
}

const MARK = /^([-*•·]|>|#{1,6}) +(\S.*)$/
const NUMBER = /^\(?\d{1,2}[.)] /

function kindOf(line: string, next: string | undefined): readonly [ParagraphKind, string] {
  const [, sign = '', rest = ''] = MARK.exec(line) ?? []
  if (sign === '>') return ['quotation', rest]
  if (sign.startsWith('#')) return ['heading', rest]
  if (sign !== '') return ['list-item', rest]
  if (NUMBER.test(line)) return ['list-item', line]
  if (isCaption(line)) return ['caption', line]
  return [next !== undefined && isHeading(line, next) ? 'heading' : 'body', line]
}

function isHeading(line: string, next: string): boolean {
  const words = countWords(line)
  if (words > MOST_HEADING_WORDS || !/[\p{L}\p{N}]$/u.test(line)) return false
  return countWords(next) > words || MARK.test(next) || NUMBER.test(next)
}
