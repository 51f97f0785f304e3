import type { Draft } from './draft.js'
import type { Tree } from './tree.js'

// Verbs that say of a happening only that it happens; the noun is what is told.
const LIGHT: ReadonlySet<string> = new Set(
  'hold have make take conduct do give carry begin start open resume continue conclude end finish complete attend join pay launch enter engage participate reach occur happen follow stage undergo go return arrive initiate arrange remain commence restart renew kick wrap'.split(
    ' ',
  ),
)
const MOST = 60

/** Whether a verb only says of a happening that it happens: "hold" of "hold talks". */
export function isLightVerb(lemma: string): boolean {
  return LIGHT.has(lemma)
}

/** "A held talks with B": the verb's arguments are the noun's, and so are its tense, negation and modality. */
export function lendLightVerbs(tree: Tree, drafts: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts.values()) {
    if (draft.kind !== 'noun' || draft.governor?.relation !== 'argument') continue
    const verb = drafts.get(draft.governor.token)
    if (verb?.kind !== 'verb') continue
    draft.tense ??= verb.tense
    draft.aspect ??= verb.aspect
    // "Remain in talks", but not "remains calm, with clashes".
    const loose = verb.lemma === 'remain' && draft.governor.marker !== 'in' && draft.governor.marker !== 'at'
    if (isReachedIn(draft, verb)) lendSubjects(tree, draft, verb)
    else if (LIGHT.has(verb.lemma) && !loose && !isBeside(draft))
      lend(tree, draft, verb, draft.governor.marker === 'subject')
  }
}

const ASKING: ReadonlySet<string> = new Set(['request', 'invitation', 'behest', 'initiative'])

/** "Held a session at their request", "resumed talks under mediation": what stands beside a happening is not what is held. */
function isBeside({ governor, lemma }: Draft): boolean {
  const marker = governor?.marker
  return marker === 'under' || (ASKING.has(lemma) && (marker === 'at' || marker === 'on' || marker === 'upon'))
}

/** "Failed to reach a deal in talks": the talks were held all the same. */
function isReachedIn({ governor }: Draft, verb: Draft): boolean {
  return verb.lemma === 'reach' && verb.objects.length > 0 && (governor?.marker === 'in' || governor?.marker === 'at')
}

function lend(tree: Tree, draft: Draft, verb: Draft, happens: boolean): void {
  draft.light = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma
  draft.modal ??= verb.modal
  draft.negation ??= verb.negation
  const token = tree.tokens[verb.head]
  if (token) draft.words.push(token, ...verb.words)
  // "took place": the place is a part of the verb.
  if (happens && verb.lemma === 'take') draft.words.push(...verb.objects)
  const known = new Set(draft.obliques.map(({ preposition, phrase }) => `${preposition} ${phrase.head}`))
  if (!happens) lendSubjects(tree, draft, verb)
  for (const oblique of verb.obliques) {
    if (draft.obliques.length >= MOST) break
    const key = `${oblique.preposition} ${oblique.phrase.head}`
    if (oblique.phrase.head === draft.head || known.has(key)) continue
    known.add(key)
    draft.obliques.push(oblique)
  }
}

/** "continued their negotiations": whoever continued is who "their" stands for. */
function lendSubjects(tree: Tree, draft: Draft, verb: Draft): void {
  const theirs = verb.subjects.filter(subject => subject.head !== draft.head)
  if (
    theirs.length > 0 &&
    draft.subjects.every(({ head }) => tree.labels[head] === 'nmod:poss' && isPronoun(tree, head))
  )
    draft.subjects = []
  draft.subjects.push(...theirs.filter(subject => !isIn(draft.subjects, subject)))
}

function isPronoun(tree: Tree, index: number): boolean {
  return tree.tokens[index]?.upos === 'PRON'
}

function isIn(phrases: Draft['subjects'], phrase: { readonly head: number }): boolean {
  return phrases.some(other => other.head === phrase.head)
}
