import type { Knowledge } from '../knowledge/index.js'
import {
  type ActorMention,
  type Anchor,
  anchorAt,
  type DateMention,
  type DocumentRecord,
  type EventRecord,
  type Finding,
  idOf,
  type PlaceMention,
  type Sentence,
  type Severity,
  type Span,
} from '../model/index.js'

/** All of one report that a rule may look at. */
export type CheckInput = {
  /** The headline, which is no part of `text`. */
  readonly title: string | null
  readonly text: string
  readonly textHash: string
  readonly sentences: readonly Sentence[]
  readonly actors: readonly ActorMention[]
  readonly places: readonly PlaceMention[]
  readonly dates: readonly DateMention[]
  readonly records: readonly EventRecord[]
  readonly documents: readonly DocumentRecord[]
  /** YYYY-MM-DD, or null where nobody says. */
  readonly published: string | null
  readonly knowledge: Knowledge
  /** The stretches of `text` that are captions of pictures. */
  readonly captions: readonly Span[]
}

/** A rule within one report. */
export type Rule = {
  readonly name: string
  readonly severity: Severity
  /** One sentence: what it finds. */
  readonly about: string
  check(input: CheckInput): readonly Found[]
}

/** What a rule returns; name, severity and id are added by whoever runs it. */
export type Found = {
  readonly message: string
  readonly evidence: readonly Anchor[]
  readonly reference?: { readonly text: string; readonly source: string }
  readonly silenced?: string
}

export function findingOf(
  rule: { readonly name: string; readonly severity: Severity },
  textHash: string,
  found: Found,
): Finding {
  return {
    id: idOf(textHash, rule.name, ...found.evidence.map(anchor => anchor.start)),
    rule: rule.name,
    severity: found.silenced ? 'info' : rule.severity,
    message: found.message,
    evidence: found.evidence,
    ...(found.reference ? { reference: found.reference } : {}),
    silenced: found.silenced ?? null,
  }
}

export function evidence(input: CheckInput, span: Span, sentence: number): Anchor {
  return anchorAt(input.text, span, sentence)
}

/** A report without its captions, which say again what the text says; offsets stay. */
export function withoutCaptions(input: CheckInput): CheckInput {
  if (input.captions.length === 0) return input
  const isOutside = ({ start }: Span) => !input.captions.some(span => span.start <= start && start < span.end)
  return {
    ...input,
    sentences: input.sentences,
    actors: input.actors.filter(isOutside),
    places: input.places.filter(isOutside),
    dates: input.dates.filter(isOutside),
    records: input.records.filter(({ anchor }) => isOutside(anchor)),
    documents: input.documents.filter(({ anchor }) => isOutside(anchor)),
  }
}
