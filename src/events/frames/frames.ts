import { type Frame, framesByLemma, type Knowledge, type StatusWord } from '../../knowledge/index.js'
import type { Status } from '../../model/index.js'

/** Frames by the lemma that calls them, and status words likewise; built once per knowledge. */
export type FrameIndex = {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>
  readonly nouns: ReadonlyMap<string, readonly Frame[]>
  readonly adjectives: ReadonlyMap<string, readonly Frame[]>
  /** By code. */
  readonly states: Knowledge['states']
  readonly statusVerbs: ReadonlyMap<string, Status>
  readonly statusNouns: ReadonlyMap<string, Status>
  readonly statusAdjectives: ReadonlyMap<string, Status>
}

const built = new WeakMap<Knowledge, FrameIndex>()

export function frameIndex(knowledge: Knowledge): FrameIndex {
  const known = built.get(knowledge)
  if (known) return known
  const index = {
    verbs: framesByLemma(knowledge.frames, frame => frame.verbs),
    nouns: framesByLemma(knowledge.frames, frame => frame.nouns),
    adjectives: framesByLemma(knowledge.frames, frame => frame.adjectives),
    states: knowledge.states,
    statusVerbs: statusBy(knowledge.statuses, word => word.verbs),
    statusNouns: statusBy(knowledge.statuses, word => word.nouns),
    statusAdjectives: statusBy(knowledge.statuses, word => word.adjectives),
  }
  built.set(knowledge, index)
  return index
}

/** The nouns that name a happening or a plan of one: what the language room is to make clauses of. */
export function nominalPredicates(knowledge: Knowledge): ReadonlySet<string> {
  const index = frameIndex(knowledge)
  const names = [...index.nouns.keys(), ...index.statusNouns.keys()]
  return new Set(names.map(name => name.slice(name.lastIndexOf(' ') + 1)).concat(names))
}

function statusBy(
  words: readonly StatusWord[],
  lemmas: (word: StatusWord) => readonly string[],
): ReadonlyMap<string, Status> {
  const map = new Map<string, Status>()
  for (const word of words) for (const lemma of lemmas(word)) if (!map.has(lemma)) map.set(lemma, word.status)
  return map
}

/** The words a frame asks for and those that speak against it, as sets. */
export type FrameWords = { readonly of: ReadonlySet<string>; readonly unless: ReadonlySet<string> }

const words = new WeakMap<Frame, FrameWords>()

/** A frame's lists of words, made into sets when it is first asked about: most frames of a knowledge never are. */
export function wordsOfFrame(frame: Frame): FrameWords {
  const known = words.get(frame)
  if (known) return known
  const made = { of: new Set(frame.of), unless: new Set(frame.unless) }
  words.set(frame, made)
  return made
}
