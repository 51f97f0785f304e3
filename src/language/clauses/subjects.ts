import type { Phrase, Token } from '../../model/index.js'
import { INTRANSITIVE } from './antecedent.js'
import { isAttitude } from './attitudes.js'
import { isObjectControl } from './control.js'
import { type Draft, surfaceSubjects } from './draft.js'
import { phrasesAt, prepositionOf } from './phrases.js'
import { dependentsOf, lemmaOf, type Tree } from './tree.js'

// What comes behind these is yet to come: "was expected to meet", "are due to meet".
const RAISING: ReadonlySet<string> = new Set(
  'expect schedule due set slate suppose plan poise bind bound go about'.split(' '),
)
// What comes behind these did not come about: "failed to agree", "refrained from signing".
const FAILING: ReadonlySet<string> = new Set(['fail', 'neglect', 'omit', 'refrain', 'avoid'])
// "accused Kinshasa of backing": the object does it.
const OBJECT_MARKS: ReadonlySet<string> = new Set(['of', 'from', 'for', 'into'])

/** Hands subjects, voice, negation and modality down to clauses that have none of their own, from the root down. */
export function shareSubjects(tree: Tree, drafts: ReadonlyMap<number, Draft>, order: readonly number[]): void {
  for (const index of order) {
    const draft = drafts.get(index)
    const above = draft?.governor ? drafts.get(draft.governor.token) : undefined
    if (!draft?.governor || !above || (draft.kind === 'noun' && draft.light === null)) continue
    switch (draft.governor.relation) {
      case 'conjunct':
        shareAsConjunct(tree, draft, above)
        break
      case 'control':
        shareAsControlled(tree, draft, above, drafts)
        break
      case 'adverbial':
        if (!standsAlone(tree, draft)) take(draft, inCircumstance(above, draft.governor.marker))
        break
    }
  }
}

/** Takes over surface subjects, where a clause has none. */
function take(draft: Draft, subjects: readonly Phrase[]): void {
  const own = surfaceSubjects(draft)
  if (own.length > 0) return
  const known = new Set([...draft.subjects, ...draft.objects].map(phrase => phrase.head))
  own.push(...subjects.filter(subject => !known.has(subject.head)))
}

function shareAsConjunct(tree: Tree, draft: Draft, above: Draft): void {
  if (surfaceSubjects(draft).length > 0 || above.kind === 'noun') return
  const verb = tree.tokens[draft.head]
  if (verb && sharesVoice(draft, above, verb)) {
    draft.passive = true
    draft.tense = above.tense
  }
  take(draft, surfaceSubjects(above))
  if (draft.auxiliary || (verb?.features.verbForm === 'Fin' && !draft.passive)) return
  draft.negation ??= above.negation
  draft.aspect ??= above.aspect
  if (draft.modal === null) {
    draft.modal = above.modal
    draft.tense = above.modal ? above.tense : (draft.tense ?? above.tense)
  }
}

/** "was drafted and presented": a second participle under one auxiliary; taggers take it for a past as often as not. */
function sharesVoice(draft: Draft, above: Draft, verb: Token): boolean {
  if (!above.passive || !above.auxiliary || draft.passive || draft.auxiliary || draft.kind !== 'verb') return false
  if (verb.features.tense !== 'Past' || draft.objects.length > 0) return false
  return (
    verb.features.verbForm === 'Part' ||
    (verb.text.endsWith('ed') && !MOVING.has(draft.lemma) && !INTRANSITIVE.has(draft.lemma))
  )
}

const MOVING: ReadonlySet<string> = new Set(
  'agree appeal end insist respond continue start announce add state promise pledge decide attend pull warn'.split(' '),
)

function shareAsControlled(tree: Tree, draft: Draft, above: Draft, drafts: ReadonlyMap<number, Draft>): void {
  take(draft, controllers(tree, draft, above, drafts))
  if (FAILING.has(above.lemma) && above.kind === 'verb' && !above.negation)
    draft.negation ??= tree.tokens[above.head] ?? null
  // "remained open": when it was so, the verb tells.
  if (draft.kind === 'adjective' && !draft.auxiliary) draft.tense ??= above.tense
  if (isRaised(draft, above)) {
    draft.modal ??= 'be to'
    draft.tense = 'future'
    draft.negation ??= above.negation
  }
}

function isRaised(draft: Draft, above: Draft): boolean {
  if (!RAISING.has(above.lemma) || draft.governor?.marker !== 'to' || above.modal !== null) return false
  return above.kind === 'adjective' || above.passive || (above.lemma === 'go' && above.aspect === 'progressive')
}

function controllers(tree: Tree, draft: Draft, above: Draft, drafts: ReadonlyMap<number, Draft>): readonly Phrase[] {
  const noun = tree.heads[draft.head] ?? -1
  if (tree.relations[draft.head] === 'acl' && isAttitude(lemmaOf(tree, noun))) return holders(tree, noun, drafts)
  if (above.passive) return surfaceSubjects(above).length > 0 ? surfaceSubjects(above) : above.subjects
  if (above.kind !== 'verb' || !isObjectControl(above.lemma)) return above.subjects
  // "called the minister to thank him": who is rung up does not do it, who is called on does.
  if (above.lemma === 'call' && above.objects.length > 0) return above.subjects
  const theirs = objectsOf(above)
  return theirs.length > 0 || above.lemma === 'call' ? theirs : above.subjects
}

function objectsOf(above: Draft): readonly Phrase[] {
  if (above.objects.length > 0) return above.objects
  if (above.indirectObjects.length > 0) return above.indirectObjects
  return above.obliques
    .filter(
      ({ preposition }) =>
        preposition === 'on' || preposition === 'upon' || preposition === 'to' || preposition === 'for',
    )
    .map(oblique => oblique.phrase)
}

/** Whose refusal or readiness it is: its owner's, or of whoever shows it. */
function holders(tree: Tree, noun: number, drafts: ReadonlyMap<number, Draft>): readonly Phrase[] {
  const own = drafts.get(noun)?.subjects ?? []
  const owner = dependentsOf(tree, noun).find(index => isOwner(tree, index))
  const shower = drafts.get(tree.heads[noun] ?? -1)
  const showers = shower && tree.relations[noun] !== 'nsubj' ? shower.subjects : []
  const owners = own.length > 0 ? own : owner === undefined ? [] : phrasesAt(tree, owner)
  const first = owners[0]
  const isPronoun = owners.length === 1 && first !== undefined && tree.tokens[first.head]?.upos === 'PRON'
  return owners.length > 0 && !(isPronoun && showers.length > 0) ? owners : showers
}

/** "Kyiv's offer", "the offer by Kyiv", "the refusal of Kyiv". */
function isOwner(tree: Tree, index: number): boolean {
  if (tree.labels[index] === 'nmod:poss') return true
  return tree.labels[index] === 'nmod' && ['by', 'of'].includes(prepositionOf(tree, index))
}

function inCircumstance(above: Draft, marker: string | null): readonly Phrase[] {
  if (marker !== null && OBJECT_MARKS.has(marker) && above.objects.length > 0) return above.objects
  if (marker === 'for' && above.kind === 'adjective' && THANKED.has(above.lemma)) {
    const thanked = above.obliques.filter(({ preposition }) => preposition === 'to')
    if (thanked.length > 0) return thanked.map(({ phrase }) => phrase)
  }
  const surface = surfaceSubjects(above)
  return surface.length > 0 ? surface : above.subjects
}

// "Grateful to Kenya for hosting": Kenya hosted.
const THANKED: ReadonlySet<string> = new Set(['grateful', 'thankful', 'indebted'])

/** A past or present that stands alone has a subject somewhere, if only an unread one. */
function standsAlone(tree: Tree, draft: Draft): boolean {
  return tree.tokens[draft.head]?.features.verbForm === 'Fin' && !draft.auxiliary
}
