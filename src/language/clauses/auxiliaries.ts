import type { Token } from '../../model/index.js'
import { INTRANSITIVE } from './antecedent.js'
import type { Draft } from './draft.js'
import { dependentsOf, type Tree } from './tree.js'

const MODALS: ReadonlyMap<string, string> = new Map([
  ...['may', 'might', 'can', 'could', 'will', 'would', 'shall', 'should', 'must'].map(word => [word, word] as const),
  ['wo', 'will'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
])
const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'am',
  'be',
  'been',
  'being',
  "'s",
  '’s',
  "'re",
  '’re',
])
const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', "'ve", '’ve'])
const WOULD_OR_HAD: ReadonlySet<string> = new Set(["'d", '’d'])

/** Reads voice, modal, tense and aspect from a verb, its auxiliaries and its copula. */
export function readAuxiliaries(tree: Tree, draft: Draft): void {
  const verb = tree.tokens[draft.head]
  if (!verb) return
  let finite = verb
  let be = -1
  for (const index of dependentsOf(tree, draft.head)) {
    const relation = tree.relations[index]
    // "Is to blame" tells what is, and nothing to come.
    if (relation === 'mark' && be >= 0 && tree.words[index] === 'to' && draft.lemma !== 'blame') draft.modal ??= 'be to'
    if (relation !== 'aux' && relation !== 'cop') continue
    const aux = tree.tokens[index]
    if (!aux) continue
    draft.auxiliary = true
    draft.words.push(aux)
    if (tree.labels[index] === 'aux:pass') draft.passive = true
    if (isBe(aux, tree.words[index] ?? '')) be = index
    readAuxiliary(draft, aux, tree.words[index] ?? '', verb, tree.labels[index] === 'aux')
    if (aux.start < finite.start) finite = aux
  }
  // Features know the parser's tree, not the mended one: they count where no auxiliary could tell.
  const reduced = tree.labels[draft.head] === 'acl' || tree.labels[draft.head] === 'amod'
  if (reduced && verb.features.voice === 'Pass' && !INTRANSITIVE.has(draft.lemma)) draft.passive = true
  // "to be held": "be" with no subject of its own is no "is to".
  if (draft.modal === 'be to' && (finite.features.verbForm === 'Inf' || finite === verb)) draft.modal = null
  if (draft.modal === 'be to' && draft.aspect === 'progressive') draft.aspect = null
  draft.tense = tenseOf(draft, verb, finite)
}

function readAuxiliary(draft: Draft, aux: Token, word: string, verb: Token, plain: boolean): void {
  const modal = MODALS.get(word)
  if (modal) draft.modal = modal
  else if (WOULD_OR_HAD.has(word)) {
    if (verb.features.verbForm === 'Inf') draft.modal = 'would'
    else draft.aspect = 'perfect'
  } else if (aux.lemma === 'have' || HAVE.has(word)) draft.aspect = 'perfect'
  else if (plain && isBe(aux, word) && verb.features.verbForm !== 'Inf') draft.aspect ??= 'progressive'
}

function tenseOf(draft: Draft, verb: Token, finite: Token): Draft['tense'] {
  if (draft.modal === 'will' || draft.modal === 'shall' || draft.modal === 'be to') return 'future'
  if (draft.aspect === 'perfect' && !draft.modal) return 'past'
  if (finite.features.tense === 'Past') return 'past'
  // "-ing" alone has no time of its own.
  if (finite === verb && verb.features.verbForm === 'Part') return draft.passive ? 'past' : null
  return finite.features.tense === 'Pres' ? 'present' : null
}

function isBe(token: Token, word: string): boolean {
  return token.lemma === 'be' || BE.has(word)
}
