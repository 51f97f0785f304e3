import type { Frame, Knowledge } from '../knowledge/index.js'
import type {
  ActorMention,
  Clause,
  DateMention,
  DurationMention,
  PlaceMention,
  Sentence,
  Span,
  Token,
} from '../model/index.js'
import { capitalsNamed } from './place/capitals.js'

/** Everything one report's events are found from. Clauses are apart by sentence. */
export type EventInput = {
  readonly text: string
  readonly textHash: string
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly (readonly Clause[])[]
  readonly actors: readonly ActorMention[]
  readonly places: readonly PlaceMention[]
  readonly dates: readonly DateMention[]
  readonly durations: readonly DurationMention[]
  readonly knowledge: Knowledge
  /** The day the report came out, where that is known. */
  readonly published?: string | null
}

/** One sentence with all that was found in it. */
export type Scene = {
  readonly text: string
  readonly sentence: Sentence
  /** The dependents of each token that has any. */
  readonly below: readonly (readonly Dependent[] | undefined)[]
  /** The lemma of each token in small letters. */
  readonly lemmas: readonly string[]
  readonly clauses: readonly Clause[]
  readonly actors: readonly ActorMention[]
  readonly places: readonly PlaceMention[]
  readonly dates: readonly DateMention[]
  readonly durations: readonly DurationMention[]
  readonly published: string | null
  readonly knowledge: Knowledge
  /** The clauses that call a frame, each with it. */
  readonly candidates: ReadonlyMap<Clause, Frame>
}

/** @param called the frame a clause of a scene calls */
export function scenesOf(input: EventInput, called: (clause: Clause, scene: Scene) => Frame | null): readonly Scene[] {
  const actors = bySentence(input.actors)
  const places = bySentence(placesOf(input))
  const dates = bySentence(input.dates)
  const durations = bySentence(input.durations)
  return input.sentences.map((sentence, index) => {
    const candidates = new Map<Clause, Frame>()
    const scene: Scene = {
      text: input.text,
      sentence,
      below: belowOf(sentence),
      lemmas: sentence.tokens.map(token => token.lemma.toLowerCase()),
      clauses: input.clauses[index] ?? [],
      actors: actors.get(index) ?? NONE,
      places: places.get(index) ?? NONE,
      dates: dates.get(index) ?? NONE,
      durations: durations.get(index) ?? NONE,
      published: input.published ?? null,
      knowledge: input.knowledge,
      candidates,
    }
    // What a clause calls never hangs on what others call: none of them is known until all are.
    const frames = scene.clauses.map(clause => called(clause, scene))
    scene.clauses.forEach((clause, at) => {
      const frame = frames[at]
      if (frame) candidates.set(clause, frame)
    })
    return scene
  })
}

const NONE: readonly never[] = []

function placesOf({ text, actors, places, knowledge }: EventInput): readonly PlaceMention[] {
  const capitals = capitalsNamed(text, actors, knowledge)
  return capitals.length === 0 ? places : [...places, ...capitals].sort((a, b) => a.start - b.start)
}

function bySentence<T extends { readonly sentence: number }>(list: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>()
  for (const item of list) {
    const own = map.get(item.sentence)
    if (own) own.push(item)
    else map.set(item.sentence, [item])
  }
  return map
}

export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function lemmaAt(scene: Scene, index: number): string {
  return scene.lemmas[index] ?? ''
}

/** A token under another, with its relation to it, and that relation without its subtype. */
export type Dependent = { readonly token: Token; readonly index: number; readonly relation: string }

/** Dependents of a token, by relation with or without subtype. */
export function dependentsOf(scene: Scene, head: number, ...relations: readonly string[]): readonly Dependent[] {
  const below = scene.below[head]
  if (below === undefined) return NONE
  let found: Dependent[] | null = null
  for (const dependent of below)
    if (relations.includes(dependent.relation) || relations.includes(dependent.token.deprel))
      if (found) found.push(dependent)
      else found = [dependent]
  return found ?? NONE
}

function bare(deprel: string): string {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

function belowOf({ tokens }: Sentence): readonly (readonly Dependent[] | undefined)[] {
  const below = new Array<Dependent[] | undefined>(tokens.length)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || token.head < 0) continue
    const dependent = { token, index, relation: bare(token.deprel) }
    const list = below[token.head]
    if (list) list.push(dependent)
    else below[token.head] = [dependent]
  }
  return below
}

/** The predicate a word hangs under, by clause index, or null. */
export function clauseAbove(scene: Scene, at: Span): number | null {
  const { tokens } = scene.sentence
  let index = tokens.findIndex(token => overlaps(token, at))
  for (let steps = 0; steps < 80 && index >= 0; steps++) {
    const head = index
    const found = scene.clauses.findLastIndex(({ predicate }) => predicate.head === head)
    if (found >= 0) return found
    index = tokens[index]?.head ?? -1
  }
  return null
}
