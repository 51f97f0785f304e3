import { isAttributing } from '../reporting.js'
import { dependent, dependentsOf, isNominal, isSetOff, leftmost, lemmaOf, move, type Tree } from '../tree.js'

// Relations parsers hang "…, officials said" by, for want of the right one.
const STRAY: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'acl', 'conj', 'dep', 'appos', 'xcomp', 'obl'])
const CONTENT: ReadonlySet<string> = new Set(['advcl', 'dep', 'obj', 'parataxis', 'nsubj'])

/**
 * "The talks failed, officials said": the saying hangs on what is said as an aside, or what is said on the saying; parsers
 * have many other ways.
 */
export function mendAttributions(tree: Tree): boolean {
  let changed = false
  for (let saying = 0; saying < tree.heads.length; saying++) {
    if (tree.tokens[saying]?.upos !== 'VERB' || !isAttributing(lemmaOf(tree, saying))) continue
    const subject = speakerOf(tree, saying)
    if (subject < 0 || dependent(tree, saying, 'cc') >= 0) continue
    if (dependent(tree, saying, 'ccomp') < 0 && contentBefore(tree, saying, subject)) changed = true
    else if (strayAside(tree, saying, subject)) changed = true
  }
  return changed
}

function speakerOf(tree: Tree, saying: number): number {
  const subject = dependent(tree, saying, 'nsubj')
  if (subject < 0 || !isNominal(tree.tokens[subject])) return -1
  return ['who', 'which', 'that'].includes(tree.words[subject] ?? '') ? -1 : subject
}

/** A whole clause before the speaker, hung on the saying as a circumstance: it is what was said. */
function contentBefore(tree: Tree, saying: number, subject: number): boolean {
  const from = Math.min(subject, saying)
  for (const index of dependentsOf(tree, saying)) {
    if (index > from) return false
    if (!CONTENT.has(tree.relations[index] ?? '') || !isWhole(tree, index)) continue
    if (!isSetOff(tree, saying < subject ? saying : leftmost(tree, subject))) return false
    move(tree, index, saying, 'ccomp')
    return true
  }
  return false
}

/** It has a subject or an auxiliary of its own, and no word that makes a circumstance of it. */
function isWhole(tree: Tree, index: number): boolean {
  if (tree.tokens[index]?.upos !== 'VERB' && dependent(tree, index, 'cop') < 0) return false
  if (dependent(tree, index, 'mark') >= 0) return false
  return dependent(tree, index, 'nsubj') >= 0
}

/** A saying that says nothing behind it, set off by a comma and hung on what was said. */
function strayAside(tree: Tree, saying: number, subject: number): boolean {
  const head = tree.heads[saying] ?? -1
  if (head > saying) return inside(tree, saying, head)
  if (head < 0 || !STRAY.has(tree.relations[saying] ?? '')) return false
  if (!isSetOff(tree, saying < subject ? saying : leftmost(tree, subject))) return false
  const hasMark = dependent(tree, saying, 'mark') >= 0 || dependent(tree, saying, 'case') >= 0
  const hasContent = dependentsOf(tree, saying).some(
    index => index > saying && (tree.relations[index] === 'ccomp' || tree.relations[index] === 'xcomp'),
  )
  if (hasMark || (hasContent && tree.relations[saying] !== 'ccomp')) return false
  move(tree, saying, hasContent ? head : topOf(tree, head), 'parataxis')
  return true
}

/** "The sides," Pedersen said, "have agreed": hung on what follows, with the subject of that for its own content. */
function inside(tree: Tree, saying: number, head: number): boolean {
  if (tree.relations[saying] !== 'advcl' || tree.words[saying + 1] !== ',' || dependent(tree, saying, 'mark') >= 0)
    return false
  const subject = dependent(tree, saying, 'ccomp')
  if (subject >= 0 && subject < saying && isNominal(tree.tokens[subject]) && dependent(tree, head, 'nsubj') < 0)
    move(tree, subject, head, 'nsubj')
  move(tree, saying, head, 'parataxis')
  return true
}

/** The whole of what was said: up from the word the saying hangs on, to the sentence's main clause. */
function topOf(tree: Tree, from: number): number {
  let index = from
  for (let steps = 0; steps < 24; steps++) {
    const above = tree.heads[index] ?? -1
    if (above < 0 || tree.relations[index] === 'ccomp') break
    index = above
  }
  return index
}
