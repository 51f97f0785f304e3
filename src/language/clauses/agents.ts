import type { Draft } from './draft.js'
import { lemmaOf, type Tree } from './tree.js'

const NOBODY: ReadonlySet<string> = new Set(
  'phone telephone telegram video videoconference email e-mail letter radio hotline monday tuesday wednesday thursday friday saturday sunday today tomorrow noon midnight dawn dusk night evening morning week weekend month year end'.split(
    ' ',
  ),
)

/** Whether who stands behind "by" may have done it: "was signed by Friday", "spoke by telephone" name nobody. */
export function isAgent(tree: Tree, index: number): boolean {
  return !NOBODY.has(lemmaOf(tree, index)) && tree.tokens[index]?.upos !== 'NUM'
}

/** Makes a passive of a clause read as active: what stood behind "by" did it. */
export function becomePassive(tree: Tree, draft: Draft): void {
  if (draft.passive) return
  draft.passive = true
  const by = draft.obliques.filter(({ preposition, phrase }) => preposition === 'by' && isAgent(tree, phrase.head))
  draft.subjects.push(...by.map(oblique => oblique.phrase))
  draft.obliques = draft.obliques.filter(
    oblique => !by.includes(oblique) && !(by.length > 0 && oblique.preposition.startsWith('by ')),
  )
}
