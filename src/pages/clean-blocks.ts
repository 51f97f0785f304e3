import { creditsNextLine, isAttribution, isCaption, isFurniture, isLabel, isPointer } from './furniture.js'
import type { HtmlBlock } from './html-blocks.js'
import { staysOnSite } from './own-site.js'
import { countWords, endsSentence, sameWords } from './same-words.js'

/** "DOHA, QATAR" on a line of its own, or "DOHA (Agency) —". */
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, \p{Lu}|\(|.{0,20}[—–-]$)/u

/** So many paragraphs from an end of the article, a byline or a day may still stand. */
const EDGE = 5

/** What the page is known to be called, where it stands, and whether its captions are wanted. */
export type CleaningFacts = {
  readonly title: string | undefined
  readonly host: string | undefined
  readonly captions: boolean
}

/**
 * The paragraphs of the article alone: what repeats the headline, points elsewhere, invites, credits or labels is gone.
 */
export function cleanBlocks(blocks: readonly HtmlBlock[], facts: CleaningFacts): readonly HtmlBlock[] {
  const lists = pointingLists(blocks, facts.host)
  const kept = blocks
    .map(withCaption)
    .filter(block => block.list === 0 || !lists.has(block.list))
    .filter(block => (facts.captions || block.kind !== 'caption') && !isChrome(block, facts))
    .filter((block, i, all) => block.text !== all[i - 1]?.text)
  const article = kept.filter((block, i) => !introducesNothing(block, kept[i + 1]))
  return withoutEdges(article.filter((block, i) => !(isNearEdge(i, article.length) && isAttribution(block.text))))
}

function withCaption(block: HtmlBlock, i: number, all: readonly HtmlBlock[]): HtmlBlock {
  const before = all[i - 1]
  const isName = before !== undefined && creditsNextLine(before.text) && countWords(block.text) <= 8
  return isName || isCaption(block.text) || creditsNextLine(block.text) ? { ...block, kind: 'caption' } : block
}

function isChrome(block: HtmlBlock, { title, host }: CleaningFacts): boolean {
  if (title !== undefined && sameWords(block.text, title)) return true
  if (isFurniture(block.text)) return true
  if (block.kind !== 'list-item' && leadsAway(block, host)) return true
  return isPointer(block.text) && block.linked > 0
}

// A paragraph that is one link to the same site leads away from the report; a link in a sentence is a part of it.
function leadsAway(block: HtmlBlock, host: string | undefined): boolean {
  const share = block.linked / block.text.length
  const isRow = block.targets.length > 1 && share >= 0.7 && !endsSentence(block.text)
  return (share >= 0.9 || isRow) && block.targets.every(target => staysOnSite(target, host))
}

/** Lists whose items are links for the most part, or all unfinished lines with a link in each. */
function pointingLists(blocks: readonly HtmlBlock[], host: string | undefined): ReadonlySet<number> {
  const lists = new Map<number, HtmlBlock[]>()
  for (const block of blocks) {
    const items = lists.get(block.list)
    if (items) items.push(block)
    else if (block.list !== 0) lists.set(block.list, [block])
  }
  return new Set([...lists].flatMap(([list, items]) => (pointsAway(items, host) ? [list] : [])))
}

function pointsAway(items: readonly HtmlBlock[], host: string | undefined): boolean {
  if (!items.every(item => item.targets.every(target => staysOnSite(target, host)))) return false
  const chars = items.reduce((sum, item) => sum + item.text.length, 0)
  const linked = items.reduce((sum, item) => sum + item.linked, 0)
  const allLink = items.every(item => item.linked >= item.text.length * 0.2)
  const unfinished = items.filter(item => !/[.!…]$/.test(item.text)).length
  return linked >= chars * 0.6 || (allLink && unfinished >= items.length * 0.7)
}

/** A label whose links are gone, or that is followed by a heading or by nothing. */
function introducesNothing(block: HtmlBlock, next: HtmlBlock | undefined): boolean {
  if (block.kind === 'heading' && next === undefined) return true
  if (!isLabel(block.text)) return false
  return next === undefined || next.kind === 'heading' || next.order !== block.order + 1
}

function isNearEdge(place: number, count: number): boolean {
  return place < EDGE || place >= count - EDGE
}

function withoutEdges(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  let start = 0
  let end = blocks.length
  while (start < end && isScrap(blocks[start])) start++
  while (end > start && isScrap(blocks[end - 1])) end--
  return end > start ? blocks.slice(start, end) : blocks
}

// At the article's edges stand the section, the day, the share counter; no sentence is as short and unfinished.
function isScrap(block: HtmlBlock | undefined): boolean {
  if (block === undefined || block.kind === 'list-item' || DATELINE.test(block.text)) return false
  return !endsSentence(block.text) && countWords(block.text) <= 8
}
