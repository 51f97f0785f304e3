import type { Actor } from '../model/index.js'
import type { Draft } from './draft.js'

/** Short forms are looked for in names of up to so many words. */
const LONGEST = 8

/** The bodies of one report: whose an unlisted one is, and which longer name a short form stands for. */
export class Bodies {
  readonly #codes = new Map<string, string>()
  /** A name without its first words, to the one body that ends in it; null where two do. */
  readonly #endings = new Map<string, Actor | null>()

  constructor(drafts: readonly Draft[]) {
    const seen = new Set<string>()
    for (const draft of drafts) {
      if (draft.kind !== 'actor' || (draft.actor.kind !== 'organisation' && draft.actor.kind !== 'group')) continue
      const { actor } = draft
      if (actor.code !== null && !this.#codes.has(actor.id)) this.#codes.set(actor.id, actor.code)
      if (seen.has(actor.id)) continue
      seen.add(actor.id)
      this.#addEndings(actor)
    }
  }

  /** The body an unlisted name means in this report, with the state that any place of it gives. */
  of(actor: Actor): Actor {
    if (!isUnlisted(actor)) return actor
    const longer = this.#endings.get(actor.name.toLowerCase())
    if (longer) return this.of(longer)
    const code = actor.code ?? this.#codes.get(actor.id) ?? null
    return code === actor.code ? actor : { ...actor, code }
  }

  #addEndings(actor: Actor): void {
    const words = actor.name.toLowerCase().split(' ')
    for (let from = 1; from <= words.length - 2 && from <= LONGEST; from++) {
      const ending = words.slice(from).join(' ')
      this.#endings.set(ending, this.#endings.has(ending) ? null : actor)
    }
  }
}

function isUnlisted({ id }: Actor): boolean {
  return id.startsWith('organisation:') || id.startsWith('group:')
}
