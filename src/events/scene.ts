import type { Knowledge } from '../knowledge/index.js'
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
import { capitalsNamed } from './capitals.js'

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
  readonly below: ReadonlyMap<number, readonly Dependent[]>
  readonly clauses: readonly Clause[]
  readonly actors: readonly ActorMention[]
  readonly places: readonly PlaceMention[]
  readonly dates: readonly DateMention[]
  readonly durations: readonly DurationMention[]
  readonly published: string | null
  readonly knowledge: Knowledge
  /** The clauses that call a frame. */
  readonly candidates: ReadonlySet<Clause>
}

/** @param calls whether a clause of a scene calls a frame */
export function scenesOf(input: EventInput, calls: (clause: Clause, scene: Scene) => boolean): readonly Scene[] {
  const actors = bySentence(input.actors)
  const places = bySentence(placesOf(input))
  const dates = bySentence(input.dates)
  const durations = bySentence(input.durations)
  return input.sentences.map((sentence, index) => {
    const scene = {
      text: input.text,
      sentence,
      below: belowOf(sentence),
      clauses: input.clauses[index] ?? [],
      actors: actors.get(index) ?? [],
      places: places.get(index) ?? [],
      dates: dates.get(index) ?? [],
      durations: durations.get(index) ?? [],
      published: input.published ?? null,
      knowledge: input.knowledge,
      candidates: new Set<Clause>(),
    }
    return { ...scene, candidates: new Set(scene.clauses.filter(clause => calls(clause, scene))) }
  })
}

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
  return scene.sentence.tokens[index]?.lemma.toLowerCase() ?? ''
}

export type Dependent = { readonly token: Token; readonly index: number }

/** Dependents of a token, by relation with or without subtype. */
export function dependentsOf(scene: Scene, head: number, ...relations: readonly string[]): readonly Dependent[] {
  const below = scene.below.get(head)
  return below
    ? below.filter(({ token }) => relations.includes(token.deprel) || relations.includes(bare(token.deprel)))
    : []
}

function bare(deprel: string): string {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

function belowOf(sentence: Sentence): ReadonlyMap<number, readonly Dependent[]> {
  const below = new Map<number, Dependent[]>()
  sentence.tokens.forEach((token, index) => {
    const list = below.get(token.head)
    if (list) list.push({ token, index })
    else below.set(token.head, [{ token, index }])
  })
  return below
}
