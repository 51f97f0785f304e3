import { isPastForm } from '../forms.js'
import { dependentsOf, type Tree } from '../tree.js'

const LED: ReadonlySet<string> = new Set(['led', 'headed', 'chaired', 'commanded', 'represented', 'fronted'])
const VERBAL: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'xcomp', 'parataxis', 'conj', 'dep', 'acl'])

/**
 * "The council led by Odera opened talks" read as "the council led, opening talks": a participle before "by" that has the
 * sentence's subject and no auxiliary describes that subject, and the finite verb behind it is the verb.
 */
export function mendLedBy(tree: Tree): boolean {
  let mended = false
  for (let led = 1; led < tree.tokens.length - 3; led++) {
    if (!LED.has(tree.words[led] ?? '') || tree.words[led + 1] !== 'by') continue
    const below = dependentsOf(tree, led)
    if (below.some(index => /^(?:aux|cop)/.test(tree.relations[index] ?? ''))) continue
    const subject = below.find(index => index < led && (tree.relations[index] ?? '').startsWith('nsubj'))
    const verb = subject === undefined ? undefined : verbOf(tree, led, below)
    if (subject === undefined || verb === undefined) continue
    if (tree.heads[verb] === led) {
      tree.heads[verb] = tree.heads[led] ?? -1
      relabel(tree, verb, tree.labels[led] ?? 'root')
    }
    for (const index of below) if (index < subject || index > verb) tree.heads[index] = verb
    tree.heads[subject] = verb
    relabel(tree, subject, 'nsubj')
    tree.heads[led] = subject
    relabel(tree, led, 'acl')
    mended = true
  }
  return mended
}

/** The finite verb without a subject that the participle hangs on, or that hangs on it. */
function verbOf(tree: Tree, led: number, below: readonly number[]): number | undefined {
  const above = tree.heads[led] ?? -1
  return [...below, above].find(index => {
    const token = tree.tokens[index]
    if (index <= led + 2 || token?.upos !== 'VERB') return false
    if (token.features.verbForm !== 'Fin' && !isPastForm(token)) return false
    if (index !== above && !VERBAL.has(tree.relations[index] ?? '')) return false
    return !dependentsOf(tree, index).some(
      one => one !== led && /^(?:nsubj|mark$|cc$|aux:pass)/.test(tree.relations[one] ?? ''),
    )
  })
}

function relabel(tree: Tree, index: number, label: string): void {
  tree.labels[index] = label
  tree.relations[index] = label
}
