import { dependentsOf, lemmaOf, move, type Tree } from '../tree.js'

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2013', '/'])
const ARTICLES: ReadonlySet<string> = new Set('al el as ad an ar az ash at abu ben bin ibn'.split(' '))

/** "Chad-Niger discussions", read as one name or as a heading: both names stand before the happening and say whose it is. */
export function mendHyphenPairs(tree: Tree, nominal: ReadonlySet<string>): boolean {
  let changed = false
  for (let mark = 1; mark < tree.tokens.length - 2; mark++) {
    if (!HYPHENS.has(tree.words[mark] ?? '') || !isPair(tree, mark) || !nominal.has(lemmaOf(tree, mark + 2))) continue
    changed = beforeNoun(tree, mark - 1, mark + 1, mark + 2) || changed
  }
  return changed
}

function isPair(tree: Tree, mark: number): boolean {
  const [first, hyphen, second] = [tree.tokens[mark - 1], tree.tokens[mark], tree.tokens[mark + 1]]
  return (
    first?.upos === 'PROPN' &&
    second?.upos === 'PROPN' &&
    tree.tokens[mark + 2]?.upos === 'NOUN' &&
    first.end === hyphen?.start &&
    hyphen.end === second.start &&
    !ARTICLES.has(tree.words[mark - 1] ?? '')
  )
}

function beforeNoun(tree: Tree, first: number, second: number, noun: number): boolean {
  const names = [first, second]
  if (names.every(name => tree.heads[name] === noun)) return false
  const top = names.find(name => tree.heads[name] !== noun && !names.includes(tree.heads[name] ?? -1))
  if (top !== undefined && names.includes(tree.heads[noun] ?? -1)) {
    tree.heads[noun] = tree.heads[top] ?? -1
    tree.labels[noun] = tree.labels[top] ?? 'root'
    tree.relations[noun] = tree.relations[top] ?? 'root'
  } else if (top !== undefined) return false
  for (const name of names) {
    for (const below of dependentsOf(tree, name)) if (below > noun) move(tree, below, noun, tree.labels[below] ?? 'dep')
    tree.heads[name] = noun
    tree.labels[name] = 'compound'
    tree.relations[name] = 'compound'
  }
  return true
}
