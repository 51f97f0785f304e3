import type { Frame } from '../../knowledge/index.js'
import type { Clause, Phrase } from '../../model/index.js'
import { ordinal } from '../fields/attributes.js'
import { mentionsOf } from '../parties/phrase-mentions.js'
import { wordedSufferers } from '../parties/worded-sufferers.js'
import { dependentsOf, lemmaAt, type Scene, within } from '../scene.js'
import { asksForNothing } from './asking.js'
import { behindObjects } from './behind-objects.js'
import { type FrameIndex, wordsOfFrame } from './frames.js'

/**
 * The frame a clause calls, or null. A frame that asks for certain words (`of`) holds only where one of them is in the
 * object, in the "of" phrase or in the compound.
 */
export function frameOf(clause: Clause, scene: Scene, index: FrameIndex): Frame | null {
  const { lemma, particle, kind, light } = clause.predicate
  if (kind === 'noun' && light === 'be' && !isState(clause, scene)) return null
  const state = stateOf(clause, scene)
  if (state) return index.adjectives.get(state)?.[0] ?? null
  if (kind === 'verb' && isOfOthers(clause, scene)) return null
  const table = kind === 'verb' ? index.verbs : kind === 'noun' ? index.nouns : index.adjectives
  const whole = particle ? `${lemma} ${particle}` : lemma
  // "Called off" is no call: what has a meaning with its particle has not its own.
  const bare = particle && index.statusVerbs.has(whole) ? [] : (table.get(lemma) ?? [])
  const elliptic = kind === 'verb' ? ellipticRound(clause, scene, index) : null
  if (elliptic) return elliptic
  // "Which calls itself the Lima Front": nobody is called.
  if (lemma === 'call' && kind === 'verb' && (isOfItself(clause, scene) || isNaming(clause, scene))) return null
  const candidates = [...(particle ? (table.get(whole) ?? []) : []), ...bare]
  if (candidates.length === 0 && kind !== 'noun') return null
  if (kind === 'noun' && (isPrepositional(clause, scene) || isEnded(clause, scene) || isPartOfName(clause, scene)))
    return null
  if (kind === 'noun')
    for (const { index: at } of dependentsOf(scene, clause.predicate.head, 'compound', 'amod')) {
      const longer = index.nouns.get(`${lemmaAt(scene, at)} ${lemma}`)?.[0]
      if (longer) return longer
    }
  if (candidates.length === 0 || asksForNothing(clause, scene)) return null
  const about = aboutWords(clause, scene)
  const numbered = numberedRound(clause, scene, candidates)
  if (numbered) return numbered
  const obliques = [...clause.obliques, ...behindObjects(clause, scene)]
  return (
    candidates.find(
      frame =>
        (!frame.denied || isNone(clause, scene)) &&
        isBehind(frame, obliques, scene) &&
        isAbout(frame, clause, obliques, about, scene) &&
        (frame.subjects.length === 0 ||
          doersOf(clause, frame).some(subject =>
            [subject.head, ...dependentsOf(scene, subject.head, 'compound', 'amod').map(({ index }) => index)].some(
              at => lemmasAt(scene, at).some(lemma => frame.subjects.includes(lemma)),
            ),
          )) &&
        (frame.modals.length === 0 || reportsModal(frame, clause, scene)) &&
        (!frame.transitive || clause.objects.length > 0) &&
        (!frame.whom || (hasSomebody(clause, scene) && !isCalledFor(clause, scene))) &&
        !isAnotherSense(frame, clause, about, scene),
    ) ?? null
  )
}

/** "The envoys attended", taken for a passive: of a frame that knows no object they are who did it. */
function doersOf(clause: Clause, frame: Frame): Clause['subjects'] {
  return clause.passive && clause.subjects.length === 0 && frame.object === 'none' ? clause.objects : clause.subjects
}

/** "Troops", which has no singular of its own, answers to "troop" as well. */
function lemmasAt(scene: Scene, head: number): readonly string[] {
  const lemma = lemmaAt(scene, head)
  return isPlural(lemma) ? [lemma, lemma.slice(0, -1)] : [lemma]
}

function isPlural(lemma: string): boolean {
  return lemma.length > 4 && lemma.endsWith('s')
}

function isLemmaIn(words: ReadonlySet<string>, head: number, scene: Scene): boolean {
  const lemma = lemmaAt(scene, head)
  return words.has(lemma) || (isPlural(lemma) && words.has(lemma.slice(0, -1)))
}

/** "Is prepared to": a participle of being, not of being done to; null where it is none. */
export function stateOf(clause: Clause, scene: Scene): string | null {
  const { kind, head } = clause.predicate
  if (kind !== 'verb' || !clause.passive || clause.subjects.length > 0) return null
  const word = scene.sentence.tokens[head]?.text.toLowerCase() ?? ''
  return scene.knowledge.wordsets.minded.has(word) ? word : null
}

/** "Said that Israel must": what somebody says another is to do. */
function reportsModal({ modals }: Frame, clause: Clause, scene: Scene): boolean {
  const place = scene.clauses.indexOf(clause)
  return scene.clauses.some(
    ({ governor, modal, objects, passive, subjects }) =>
      governor?.clause === place &&
      governor.relation === 'reported' &&
      modal !== null &&
      modals.includes(modal) &&
      (subjects.some(subject => mentionsOf(subject, scene).length > 0) ||
        (passive && objects.some(object => scene.actors.some(mention => within(mention, object))))),
  )
}

/** "No agreement", "without a deal", "have not spoken": the word itself is denied, and not what is said of it. */
function isNone(clause: Clause, scene: Scene): boolean {
  return (
    clause.negated ||
    clause.governor?.marker === 'without' ||
    dependentsOf(scene, clause.predicate.head, 'det').some(({ token }) => /^(?:no|neither)$/i.test(token.text))
  )
}

/** "Are in talks", "is on a visit", but not "is a visit". */
function isState(clause: Clause, scene: Scene): boolean {
  return dependentsOf(scene, clause.predicate.head, 'case').some(({ token }) => /^(?:in|on|at)$/i.test(token.text))
}

/** "Freed the journalist": what stands as its object is somebody. */
function hasSomebody(clause: Clause, scene: Scene): boolean {
  const phrases =
    clause.predicate.kind === 'noun'
      ? [...clause.objects, ...clause.obliques.map(({ phrase }) => phrase)]
      : [...clause.objects, ...countedObjects(clause, scene)]
  if (isOfItself(clause, scene)) return false
  return (
    phrases.some(phrase =>
      mentionsOf(phrase, scene).some(({ actor }) => actor.kind === 'person' || actor.kind === 'group'),
    ) || wordedSufferers(phrases, scene, () => null, 'told apart', false).length > 0
  )
}

/** "Fiji and its neighbour, called for a truce": nobody was rung up, wherever the tree hangs them. */
function isCalledFor({ predicate }: Clause, scene: Scene): boolean {
  return predicate.lemma === 'call' && /^(?:for|on|upon)$/i.test(scene.sentence.tokens[predicate.head + 1]?.text ?? '')
}

/** "Announced a ceasefire between Fiji and Samoa": who says so does not cease, and the ceasefire tells itself. */
function isOfOthers(clause: Clause, scene: Scene): boolean {
  return (
    /^(?:announce|declare|proclaim)$/.test(clause.predicate.lemma) &&
    behindObjects(clause, scene).some(
      ({ preposition, phrase }) => preposition === 'between' && mentionsOf(phrase, scene).length > 0,
    )
  )
}

/** "Called it a step to peace": a name is given, and nobody is called. */
function isNaming({ predicate: { head } }: Clause, scene: Scene): boolean {
  const named = dependentsOf(scene, head, 'xcomp').some(({ token: { upos } }) => /^(?:NOUN|ADJ|PROPN)$/.test(upos))
  return named && dependentsOf(scene, head, 'obj').some(({ token: { text } }) => /^(?:it|this|that)$/i.test(text))
}

/** "Which calls itself the Lima Front": nobody else is called. */
function isOfItself(clause: Clause, scene: Scene): boolean {
  const { head } = clause.predicate
  const own = dependentsOf(scene, head, 'obj', 'iobj').map(({ token }) => token)
  const next = scene.sentence.tokens[head + 1] ?? []
  return [...own, next].flat().some(({ text }) => /^(?:it|him|her|them|our|my)sel(?:f|ves)$/i.test(text))
}

/** "Freed between 40 and 60 prisoners", "freed up to 1,200 prisoners": trees take the hedge for a preposition. */
function countedObjects(clause: Clause, scene: Scene): readonly Phrase[] {
  if (clause.predicate.kind !== 'verb' || clause.objects.length > 0) return []
  return clause.obliques.flatMap(({ preposition, phrase }) => {
    const hedge = preposition === 'between' || (preposition === 'to' && clause.predicate.particle === 'up')
    return hedge && dependentsOf(scene, phrase.head, 'nummod').length > 0 ? [phrase] : []
  })
}

/** "The clock struck", "struck a chord": the word is used of something else. */
function isAnotherSense(frame: Frame, clause: Clause, about: ReadonlySet<string>, scene: Scene): boolean {
  if (frame.unless.length === 0 || (frame.object === 'actor' && meetsSomebody(clause, scene))) return false
  const { unless } = wordsOfFrame(frame)
  return (
    isAnyIn(unless, about) ||
    clause.subjects.some(subject => isLemmaIn(unless, subject.head, scene)) ||
    ((clause.passive || clause.objects.length === 0) &&
      clause.obliques.some(oblique => !isAdjunct(oblique, scene) && names(oblique.phrase.head, unless, scene))) ||
    behindObjects(clause, scene).some(oblique => names(oblique.phrase.head, unless, scene))
  )
}

/** "Agreed to hold a third round": a numbered round of nothing else is one of talks. */
function numberedRound(clause: Clause, scene: Scene, candidates: readonly Frame[]): Frame | null {
  if (clause.predicate.kind !== 'noun' || clause.predicate.lemma !== 'round' || clause.objects.length > 0) return null
  const numbered = dependentsOf(scene, clause.predicate.head, 'amod', 'nummod').some(
    ({ token }) => ordinal(token.text) !== null,
  )
  return numbered ? (candidates.find(frame => frame.meeting === 'round') ?? null) : null
}

/** "The fifth ended in Mexico City": a number alone stands for a round told before. */
function ellipticRound(clause: Clause, scene: Scene, index: FrameIndex): Frame | null {
  if (!scene.knowledge.wordsets['holds-rounds'].has(clause.predicate.lemma)) return null
  const [subject] = clause.passive ? clause.objects : clause.subjects
  const token = subject && scene.sentence.tokens[subject.head]
  if (!token || ordinal(token.text) === null || /^\d/.test(token.text)) return null
  const definite = dependentsOf(scene, subject.head, 'det').some(({ token: the }) => the.text.toLowerCase() === 'the')
  return definite ? (index.nouns.get('round')?.find(frame => frame.meeting === 'round') ?? null) : null
}

/** Whether a preposition stands there that the frame asks for, with no day behind it: "called on Friday" called on nobody. */
function isBehind(frame: Frame, obliques: Clause['obliques'], scene: Scene): boolean {
  return (
    frame.behind.length === 0 ||
    obliques.some(({ preposition, phrase }) => frame.behind.includes(preposition) && !isDay(phrase, scene))
  )
}

function isDay(phrase: Phrase, scene: Scene): boolean {
  const head = scene.sentence.tokens[phrase.head]
  return head !== undefined && scene.dates.some(date => date.start <= head.start && head.end <= date.end)
}

/**
 * Whether one of the words a frame asks for is there: in what the clause is about, behind the prepositions the frame
 * names ("took to the streets"), or as a subject that is no party ("a bomb exploded").
 */
function isAbout(
  frame: Frame,
  clause: Clause,
  obliques: Clause['obliques'],
  about: ReadonlySet<string>,
  scene: Scene,
): boolean {
  const { behind, subject } = frame
  if (frame.of.length === 0) return true
  const { of } = wordsOfFrame(frame)
  if (isAnyIn(of, about)) return true
  if (subject !== 'actor' && clause.subjects.some(phrase => names(phrase.head, of, scene))) return true
  return obliques.some(({ preposition, phrase }) => behind.includes(preposition) && names(phrase.head, of, scene))
}

/** The head or a word that makes one name with it ("air raid" has "air"), or what it only counts ("a batch of shells"). */
function names(head: number, of: ReadonlySet<string>, scene: Scene): boolean {
  return (
    isLemmaIn(of, head, scene) ||
    dependentsOf(scene, head, 'compound', 'amod').some(({ index }) => of.has(lemmaAt(scene, index))) ||
    (scene.knowledge.wordsets['counts-of'].has(lemmaAt(scene, head)) &&
      dependentsOf(scene, head, 'nmod').some(({ index }) => isLemmaIn(of, index, scene)))
  )
}

function isAnyIn(words: ReadonlySet<string>, among: ReadonlySet<string>): boolean {
  for (const word of among) if (words.has(word)) return true
  return false
}

/** "Met opposition leaders", "met with the opposition", but not "met with opposition", "met the deadline". */
function meetsSomebody(clause: Clause, scene: Scene): boolean {
  const phrases = [
    ...clause.objects,
    ...clause.obliques.flatMap(({ preposition, phrase }) => (preposition === 'with' ? [phrase] : [])),
  ]
  const { negotiators, 'stand-ins': standIns } = scene.knowledge.wordsets
  return phrases.some(({ head }) => {
    const lemma = lemmaAt(scene, head)
    if (lemma === 'opposition') return dependentsOf(scene, head, 'det').some(({ token }) => /^the$/i.test(token.text))
    return negotiators.has(lemma) || standIns.has(lemma)
  })
}

/** "At the end of May", "to that end": when and why it was, whatever the word means elsewhere. */
function isAdjunct({ preposition, phrase }: Clause['obliques'][number], scene: Scene): boolean {
  return /^(?:at|by|in|to|until|since|towards?)$/.test(preposition) && lemmaAt(scene, phrase.head) === 'end'
}

/** "A cessation of hostilities": the fighting is named as what is to end. */
function isEnded(clause: Clause, scene: Scene): boolean {
  const token = scene.sentence.tokens[clause.predicate.head]
  if (!token?.deprel.startsWith('nmod') || !scene.knowledge.wordsets.fighting.has(clause.predicate.lemma)) return false
  return scene.knowledge.wordsets.ends.has(lemmaAt(scene, token.head))
}

/** "A treaty of friendship and cooperation": what a paper is called is not yet done. */
function isPartOfName({ predicate }: Clause, scene: Scene): boolean {
  const { tokens } = scene.sentence
  let at = predicate.head
  if (tokens[at]?.deprel === 'conj') at = tokens[at]?.head ?? at
  const token = tokens[at]
  return (
    token?.deprel.startsWith('nmod') === true &&
    scene.knowledge.wordsets['certain-papers'].has(lemmaAt(scene, token.head)) &&
    dependentsOf(scene, at, 'case').some(({ token: { text } }) => text.toLowerCase() === 'of')
  )
}

/** "At the request of", "on the invitation of": the noun is a part of a preposition and asks nothing. */
function isPrepositional(clause: Clause, scene: Scene): boolean {
  const token = scene.sentence.tokens[clause.predicate.head]
  // "His conviction that Chile must pay" is what he believes.
  if (clause.predicate.lemma === 'conviction')
    return /^that$/i.test(scene.sentence.tokens[clause.predicate.head + 1]?.text ?? '')
  // "Was on the call" was there.
  if (clause.predicate.light === 'be') return false
  // "Under threat of starvation" tells what hangs over somebody, and no threat made.
  if (token && clause.predicate.lemma === 'threat')
    return dependentsOf(scene, clause.predicate.head, 'case').some(({ token: word }) => /^under$/i.test(word.text))
  if (!token || !['request', 'invitation', 'initiative', 'behest', 'call'].includes(clause.predicate.lemma))
    return false
  return /\b(?:at|on|upon) (?:the |their |his |her |its |\S+['’]s? )?$/i.test(
    scene.text.slice(scene.sentence.start, token.start),
  )
}

/** Lemmas of what a predicate is about: its objects and their compounds, its "of" and what stands before it. */
function aboutWords(clause: Clause, scene: Scene): ReadonlySet<string> {
  const words = new Set<string>()
  // "Brought together", the word taken for a part of the verb.
  if (clause.predicate.particle) words.add(clause.predicate.particle)
  const add = (head: number) => {
    for (const lemma of lemmasAt(scene, head)) words.add(lemma)
    // "Announced a suspension of aid" announces no aid.
    const happening =
      head !== clause.predicate.head &&
      !scene.knowledge.wordsets['counts-of'].has(lemmaAt(scene, head)) &&
      scene.clauses.some(other => other.predicate.head === head)
    for (const { index, token } of dependentsOf(scene, head, 'compound', 'amod', 'nmod', 'conj')) {
      if (happening && token.deprel === 'nmod') continue
      for (const lemma of lemmasAt(scene, index)) words.add(lemma)
      if (!token.deprel.startsWith('nmod') && token.deprel !== 'conj')
        words.add(`${lemmaAt(scene, index)} ${lemmaAt(scene, head)}`)
      for (const inner of dependentsOf(scene, index, 'compound', 'conj')) words.add(lemmaAt(scene, inner.index))
    }
  }
  for (const object of [...clause.objects, ...countedObjects(clause, scene)]) add(object.head)
  for (const { index } of dependentsOf(scene, clause.predicate.head, 'advmod', 'xcomp'))
    words.add(lemmaAt(scene, index))
  if (clause.predicate.kind === 'noun')
    for (let at = clause.predicate.head - 1; at >= Math.max(0, clause.predicate.head - 4); at--) {
      const token = scene.sentence.tokens[at]
      if (!token || (token.upos !== 'NOUN' && token.upos !== 'ADP' && token.upos !== 'ADJ' && token.upos !== 'PUNCT'))
        break
      words.add(lemmaAt(scene, at))
    }
  for (const oblique of clause.obliques)
    if (oblique.preposition === 'of' || oblique.preposition === 'compound' || oblique.preposition === 'for')
      add(oblique.phrase.head)
  return words
}
