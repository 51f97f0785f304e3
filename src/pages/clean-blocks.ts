import { isFurniture, isLabel, isPointer } from './furniture.js'
import type { HtmlBlock } from './html-blocks.js'
import { countWords, endsSentence, sameWords } from './same-words.js'

/** What the page is known to be called and whether its captions are wanted. */
export type CleaningFacts = { readonly title: string | undefined; readonly captions: boolean }

/**
 * The paragraphs of the article alone: what repeats the headline, points elsewhere, invites, credits or labels is gone.
 */
export function cleanBlocks(blocks: readonly HtmlBlock[], facts: CleaningFacts): readonly HtmlBlock[] {
  const lists = pointingLists(blocks)
  let kept: readonly HtmlBlock[] = blocks.filter(block => block.list === 0 || !lists.has(block.list))
  kept = kept.filter(block => (facts.captions || block.kind !== 'caption') && !isChrome(block, facts.title))
  kept = withoutRepeats(kept)
  kept = kept.filter((block, i) => !introducesNothing(block, kept[i + 1], blocks))
  return withoutEdges(kept)
}

function isChrome(block: HtmlBlock, title: string | undefined): boolean {
  if (title !== undefined && sameWords(block.text, title)) return true
  if (isFurniture(block.text)) return true
  if (isLinkOnly(block)) return true
  return isPointer(block.text) && block.linked > 0
}

// A paragraph that is one link leads away from the report; in a sentence of it a link is a part only.
function isLinkOnly(block: HtmlBlock): boolean {
  return block.kind !== 'list-item' && block.linked >= block.text.length * 0.9
}

/** Lists whose items are links for the most part. */
function pointingLists(blocks: readonly HtmlBlock[]): ReadonlySet<number> {
  const sums = new Map<number, { chars: number; linked: number }>()
  for (const { list, text, linked } of blocks) {
    if (list === 0) continue
    const sum = sums.get(list) ?? { chars: 0, linked: 0 }
    sums.set(list, { chars: sum.chars + text.length, linked: sum.linked + linked })
  }
  return new Set([...sums].flatMap(([list, { chars, linked }]) => (linked >= chars * 0.6 ? [list] : [])))
}

function withoutRepeats(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const seen = new Set<string>()
  return blocks.filter(({ text }) => {
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}

/** A label whose links are gone, or that is followed by a heading or by nothing. */
function introducesNothing(block: HtmlBlock, next: HtmlBlock | undefined, all: readonly HtmlBlock[]): boolean {
  if (block.kind === 'heading' && next === undefined) return true
  if (!isLabel(block.text)) return false
  return next === undefined || next.kind === 'heading' || all[all.indexOf(block) + 1] !== next
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
  return block !== undefined && block.kind !== 'list-item' && !endsSentence(block.text) && countWords(block.text) <= 8
}
