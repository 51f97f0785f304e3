import type { CollectiveForm, Hit, Knowledge, Named, TitleForm } from '../knowledge/index.js'
import type { Actor } from '../model/index.js'
import type { Lexicon } from './lexicon.js'
import type { Line } from './line.js'

/** Names that the report itself explains. */
export type ExplainedNames = {
  at(line: Line, at: number): { readonly actor: Actor; readonly to: number } | null
}

export type Words = { readonly knowledge: Knowledge; readonly lexicon: Lexicon; readonly explained: ExplainedNames }

/** What word knowledge finds at one word. */
export type Hits = {
  readonly named: Hit<Named> | null
  readonly title: Hit<TitleForm> | null
  readonly collective: Hit<CollectiveForm> | null
}
