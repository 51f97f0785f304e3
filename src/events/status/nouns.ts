import type { Clause, Status } from '../../model/index.js'
import type { FrameIndex } from '../frames/frames.js'
import { dependentsOf, lemmaAt, type Scene } from '../scene.js'
import { clauseAt, isDeedNoun, reading, type StatusReading, whenDenied } from './reading.js'

const CHAIN = 5
// The one to come is told by its number: "the first to sign" signed.
const RANK = /^(?:first|second|third|last|latest|only|next)$/

/**
 * What the words about a noun say of it ("a planned visit", "the talks, put off in May"), and the nouns it, or an
 * infinitive or "that", hangs on: "a plan for talks", "rumours that they met", "the deadline to withdraw".
 */
export function statusOfNoun(
  clause: Clause,
  scene: Scene,
  index: FrameIndex,
  own: StatusReading,
  inner: (clause: Clause) => Status,
): StatusReading | null {
  const { head, kind, light } = clause.predicate
  if (kind === 'noun') {
    const happened = light !== null && light !== 'be' && clause.tense === 'past' && own.status === 'occurred'
    const condition = statusOfCondition(head, scene, index)
    const said = condition ?? (happened ? null : statusInWords(head, scene, index, inner))
    return said ?? statusOfHolder(head, scene, index, isDeedNoun(clause, index) ? 1 : CHAIN)
  }
  const coming = own.status === 'occurred' || own.status === 'ongoing' ? statusOfHeld(clause, scene) : null
  if (coming) return coming
  const token = scene.sentence.tokens[head]
  if (!token?.deprel.startsWith('acl')) return null
  const marker = dependentsOf(scene, head, 'mark')[0]?.token.text.toLowerCase() ?? thatBehind(token.head, scene)
  if (marker === undefined || !/^(?:to|that|for|on|of)$/.test(marker)) return null
  return statusOfContent(token.head, marker, scene, index)
}

const HOSTING = /^(?:host|co-?host|hold|convene|co-?convene|chair|co-?chair|organi[sz]e|stage)$/
const COMING = /^(?:upcoming|forthcoming|coming|imminent|planned|proposed|envisaged)$/i

/** "Is hosting the upcoming talks", "the meeting, to be held in Suva, includes …": told in the present, and still to come. */
function statusOfHeld({ predicate, objects, subjects, tense }: Clause, scene: Scene): StatusReading | null {
  const later = HOSTING.test(predicate.lemma)
    ? objects.flatMap(({ head }) => dependentsOf(scene, head, 'amod')).find(({ token }) => COMING.test(token.text))
    : undefined
  if (later) return reading('planned', later.token, scene)
  if (tense !== 'present') return null
  const held = subjects
    .flatMap(({ head }) => dependentsOf(scene, head, 'acl'))
    .find(({ index }) => isToBe(index, scene))
  return held ? reading('planned', held.token, scene) : null
}

/** "To be held". */
function isToBe(verb: number, scene: Scene): boolean {
  return (
    dependentsOf(scene, verb, 'mark').some(({ token }) => token.text.toLowerCase() === 'to') &&
    dependentsOf(scene, verb, 'aux').some(({ token }) => token.text.toLowerCase() === 'be')
  )
}

/** "Chances that Chile meets Peru", where the tree hung "that" elsewhere. */
function thatBehind(noun: number, scene: Scene): string | undefined {
  return scene.sentence.tokens[noun + 1]?.text.toLowerCase() === 'that' ? 'that' : undefined
}

/** "The planned, proposed, cancelled talks"; "talks planned for May". */
function statusInWords(
  head: number,
  scene: Scene,
  index: FrameIndex,
  inner: (clause: Clause) => Status,
): StatusReading | null {
  const below = scene.below[head] ?? []
  for (const { token } of below) {
    if (!token.deprel.startsWith('amod')) continue
    const status =
      index.statusAdjectives.get(token.text.toLowerCase()) ??
      index.statusAdjectives.get(token.lemma.toLowerCase()) ??
      (token.text.endsWith('ed') ? index.statusVerbs.get(token.lemma.toLowerCase()) : undefined)
    if (status && status !== 'denied') return reading(status, token, scene)
  }
  for (const { token, index: at } of below) {
    if (!token.deprel.startsWith('acl')) continue
    const said = clauseAt(scene, at)
    if (isToBe(at, scene)) return reading('planned', token, scene)
    if (!said?.objects.some(object => object.head === head)) continue
    const status = verbStatus(said, index)
    if (status && status !== 'denied' && !said.negated && inner(said) === 'occurred')
      return reading(status, token, scene)
  }
  return null
}

/** "Made the release conditional on an apology": an adjective behind the noun, with its preposition. */
function statusOfCondition(head: number, scene: Scene, index: FrameIndex): StatusReading | null {
  const within = dependentsOf(scene, head, 'nmod').map(({ index: at }) => at)
  for (const { token, index: at } of [head, ...within].flatMap(noun => dependentsOf(scene, noun, 'acl', 'amod'))) {
    const said = token.upos === 'ADJ' ? clauseAt(scene, at) : undefined
    const next = scene.sentence.tokens[at + 1]?.text.toLowerCase() ?? ''
    for (const preposition of [next, ...(said?.obliques ?? []).map(oblique => oblique.preposition)]) {
      const status = index.statusAdjectives.get(`${token.lemma.toLowerCase()} ${preposition}`)
      if (status) return reading(status, token, scene)
    }
  }
  return null
}

/** "Made the signing conditional on talks": the adjective right before the preposition, wherever the tree hangs them. */
function adjectiveStatus(before: number, preposition: string, scene: Scene, index: FrameIndex): StatusReading | null {
  const token = scene.sentence.tokens[before]
  if (token?.upos !== 'ADJ') return null
  const status = index.statusAdjectives.get(`${lemmaAt(scene, before)} ${preposition}`)
  return status ? reading(status, token, scene) : null
}

function verbStatus({ predicate: { lemma, particle, kind } }: Clause, index: FrameIndex): Status | undefined {
  if (kind !== 'verb') return undefined
  return (particle ? index.statusVerbs.get(`${lemma} ${particle}`) : undefined) ?? index.statusVerbs.get(lemma)
}

/** "Prospects for talks", "a postponement of the talks": up through the nouns a noun hangs on. */
function statusOfHolder(head: number, scene: Scene, index: FrameIndex, most: number): StatusReading | null {
  let at = head
  for (let steps = 0; steps < most; steps++) {
    const token = scene.sentence.tokens[at]
    if (!token) return null
    // "Announced talks": where the tree makes a clause of the noun.
    if (token.deprel === 'ccomp' && steps === 0) return verbOver(token.head, scene, index)
    if (!/^(?:nmod|obl|conj|appos)/.test(token.deprel)) return null
    const preposition = dependentsOf(scene, at, 'case')
      .map(one => one.token.text.toLowerCase())
      .join(' ')
    // "Makes the prospects for any sort of deal uncertain": the noun right before the preposition, wherever the tree hangs it.
    const before = (dependentsOf(scene, at, 'case')[0]?.index ?? 0) - 1
    const near =
      before > 0 && scene.sentence.tokens[before]?.upos === 'NOUN'
        ? nounStatus(before, preposition, scene, index)
        : null
    if (near && preposition === 'for') return near
    const condition = adjectiveStatus(before, preposition, scene, index)
    if (condition) return condition
    // "Called for a truce during talks": the verb is no call for them.
    if (scene.sentence.tokens[token.head]?.upos === 'VERB') return null
    if (token.deprel.startsWith('nmod') || token.deprel.startsWith('obl')) {
      const found = nounStatus(token.head, preposition, scene, index)
      if (found) return found
    }
    at = token.head
  }
  return null
}

function verbOver(at: number, scene: Scene, index: FrameIndex): StatusReading | null {
  const verb = clauseAt(scene, at)
  const status = verb && verbStatus(verb, index)
  const token = scene.sentence.tokens[at]
  return status && token ? reading(verb.negated ? whenDenied(status) : status, token, scene) : null
}

/** "A plan to meet", "reports that they met". */
function statusOfContent(noun: number, marker: string, scene: Scene, index: FrameIndex): StatusReading | null {
  const token = scene.sentence.tokens[noun]
  if (!token) return null
  if (marker === 'to' && scene.knowledge.wordsets.entitlements.has(token.lemma.toLowerCase()))
    return { status: 'hypothetical', cue: null }
  const found = nounStatus(noun, marker, scene, index)
  if (found || marker !== 'to') return found
  if (RANK.test(token.lemma.toLowerCase()) || dependentsOf(scene, noun, 'amod').some(one => RANK.test(one.token.text)))
    return null
  return { status: 'planned', cue: null }
}

/** What a noun says of what hangs on it behind a marker: "a plan to meet", "no plans for talks". */
export function nounStatus(noun: number, marker: string, scene: Scene, index: FrameIndex): StatusReading | null {
  const token = scene.sentence.tokens[noun]
  if (!token) return null
  const lemma = lemmaAt(scene, noun)
  const status = index.statusNouns.get(`${lemma} ${marker}`) ?? index.statusNouns.get(lemma)
  if (!status) return null
  const denied = dependentsOf(scene, noun, 'det').find(one => /^(?:no|neither)$/i.test(one.token.text))
  return denied ? reading(whenDenied(status), denied.token, scene) : reading(status, token, scene)
}
