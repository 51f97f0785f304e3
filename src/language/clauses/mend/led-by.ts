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
    if (!isDescribing(tree, led)) continue
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
  return mendBehindSubject(tree) || mended
}

/**
 * "The talks, led by Odera and attended by Sy, ended" read as "led …, the talks ended": where the noun before the comma
 * is the subject of a finite verb joined to the participle, that verb is the verb.
 */
function mendBehindSubject(tree: Tree): boolean {
  for (let led = 2; led < tree.tokens.length - 3; led++) {
    if (tree.words[led + 1] !== 'by' || tree.words[led - 1] !== ',' || !isPastForm(tree.tokens[led])) continue
    const below = dependentsOf(tree, led)
    if (below.some(index => /^(?:aux|cop|nsubj)/.test(tree.relations[index] ?? ''))) continue
    const verb = below.find(index => index > led && isJoined(tree, index, led))
    const subject = verb === undefined ? -1 : subjectBefore(tree, verb, led)
    if (verb === undefined || subject < 0) continue
    tree.heads[verb] = tree.heads[led] ?? -1
    relabel(tree, verb, tree.labels[led] ?? 'root')
    tree.heads[led] = subject
    relabel(tree, led, 'acl')
    return true
  }
  return false
}

function isJoined(tree: Tree, verb: number, led: number): boolean {
  const token = tree.tokens[verb]
  return (
    /^(?:conj|parataxis|ccomp)$/.test(tree.relations[verb] ?? '') &&
    token?.upos === 'VERB' &&
    (token.features.verbForm === 'Fin' || isPastForm(token)) &&
    subjectBefore(tree, verb, led) >= 0
  )
}

function subjectBefore(tree: Tree, verb: number, led: number): number {
  const subject = dependentsOf(tree, verb).find(index => (tree.relations[index] ?? '').startsWith('nsubj'))
  return subject !== undefined && subject < led ? subject : -1
}

/** "Led by Odera", "made up of Chad and Niger". */
function isDescribing({ words }: Tree, at: number): boolean {
  const [word = '', next = '', third = ''] = words.slice(at, at + 3)
  if (next === 'by') return LED.has(word)
  return (
    (word === 'made' && next === 'up' && third === 'of') || (/^(?:composed|comprised)$/.test(word) && next === 'of')
  )
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
