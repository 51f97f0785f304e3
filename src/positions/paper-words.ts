import type { Knowledge, PaperWord } from '../knowledge/index.js'
import type { DocumentKind, DocumentStatus } from '../model/index.js'

/** Words of papers by what they say; built once per knowledge. */
export type PaperWords = {
  /** By folded singular or plural. */
  readonly kinds: ReadonlyMap<string, DocumentKind>
  /** What a verb makes of the paper it is done to. */
  readonly done: ReadonlyMap<string, DocumentStatus>
  /** What a verb, with its noun, says of the paper that is its subject. */
  readonly states: readonly (readonly [verb: string, noun: string | null, status: DocumentStatus])[]
}

const built = new WeakMap<Knowledge, PaperWords>()

export function paperWords(knowledge: Knowledge): PaperWords {
  const known = built.get(knowledge)
  if (known) return known
  const kinds = new Map<string, DocumentKind>()
  for (const { kind, nouns } of knowledge.papers)
    if (kind) for (const noun of nouns) if (!kinds.has(noun)) kinds.set(noun, kind)
  const done = new Map<string, DocumentStatus>()
  for (const { status, verbs } of knowledge.papers)
    if (status) for (const verb of verbs) if (!done.has(verb)) done.set(verb, status)
  const words = { kinds, done, states: knowledge.papers.flatMap(statesOf) }
  built.set(knowledge, words)
  return words
}

function statesOf({ status, subjects }: PaperWord): PaperWords['states'] {
  if (!status) return []
  return subjects.map(phrase => {
    const [verb = '', ...rest] = phrase.split(' ')
    return [verb, rest[rest.length - 1] ?? null, status]
  })
}

/** From a paper first thought of to one that binds, or no more does. */
export const STATUS_ORDER: readonly DocumentStatus[] = [
  'proposed',
  'drafted',
  'tabled',
  'rejected',
  'initialled',
  'agreed',
  'signed',
  'ratified',
  'in-force',
  'lapsed',
]
