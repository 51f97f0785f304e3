import { hashOf, type Sector } from '../../model/index.js'
import type { Body, Collective, Person } from '../schema.js'
import { fold } from '../words.js'
import type { Claim } from './lay-tenures.js'
import type { Ledger } from './ledger.js'
import type { Ours } from './ours.js'

/** What files say of somebody, by the name our lists will have. */
type Named = { readonly name: string; readonly spellings: readonly string[]; readonly where: string }

/** What is taken from all files of one import, each person and body once. */
export class Collected {
  readonly people = new Map<string, Person>()
  readonly bodies = new Map<string, Body>()
  readonly collectives: Collective[] = []
  readonly claims: Claim[] = []
  readonly #ours: Ours
  readonly #ledger: Ledger
  readonly #spelled = new Map<string, string>()

  constructor(ours: Ours, ledger: Ledger) {
    this.#ours = ours
    this.#ledger = ledger
  }

  /** A person's spellings; one that is somebody else's, or something else's, is left out. */
  person({ name, spellings, where }: Named, code: string | null, sector: Sector | undefined): void {
    const before = this.people.get(name) ?? this.#ours.person(name)
    const aliases = [...(before?.aliases ?? [])]
    const own = new Set([name, ...aliases].map(fold))
    for (const spelling of spellings) {
      if (own.has(fold(spelling))) continue
      const whose = this.#ours.personSpelled(spelling)
      const taken = this.#spelled.get(fold(spelling)) ?? name
      if (
        whose === null ||
        (whose !== undefined && whose !== name) ||
        taken !== name ||
        this.#ours.isElsewhere(spelling)
      ) {
        this.#ledger.refused('a spelling that is somebody else’s or something else’s', `${spelling} (${where})`)
        continue
      }
      own.add(fold(spelling))
      this.#spelled.set(fold(spelling), name)
      aliases.push(spelling)
    }
    const known = this.#ours.personSpelled(name) !== undefined
    if (known && aliases.length === (before?.aliases.length ?? 0)) {
      this.#ledger.same('people', `${name} (${where})`)
      return
    }
    if (!this.people.has(name))
      if (known) this.#ledger.changed('people with further spellings', `${name}: ${aliases.at(-1)} (${where})`)
      else this.#ledger.taken('people', `${name} (${where})`)
    const owner = known || code === null ? {} : { code, ...(sector === undefined ? {} : { sector }) }
    this.people.set(name, { ...owner, ...before, name, aliases })
  }

  body({ name, spellings, where }: Named, code: string, sector: Sector | undefined, kind: Body['kind']): void {
    const mine = [name, ...spellings].map(each => this.#ours.bodySpelled(each)).find(found => found !== undefined)
    const id = mine?.id ?? idOf(name)
    const before = this.bodies.get(id) ?? mine
    const names = [...(before?.names ?? [])]
    const own = new Set([before?.name ?? name, ...names].map(fold))
    for (const spelling of [name, ...spellings]) {
      if (own.has(fold(spelling))) continue
      if (this.#ours.isElsewhere(spelling) || (this.#spelled.get(fold(spelling)) ?? id) !== id) {
        this.#ledger.refused('a spelling that is somebody else’s or something else’s', `${spelling} (${where})`)
        continue
      }
      own.add(fold(spelling))
      this.#spelled.set(fold(spelling), id)
      names.push(spelling)
    }
    if (mine && names.length === (before?.names.length ?? 0)) {
      this.#ledger.same('bodies and groups', `${mine.name} (${where})`)
      return
    }
    if (!this.bodies.has(id))
      if (mine) this.#ledger.changed('bodies and groups with further names', `${mine.name}: ${names.at(-1)} (${where})`)
      else this.#ledger.taken('bodies and groups', `${name} (${where})`)
    this.bodies.set(
      id,
      before ? { ...before, names } : { id, name, names, kind, code, ...(sector === undefined ? {} : { sector }) },
    )
  }
}

/** An id of a body that no list of ours has. */
function idOf(name: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `imported-${slug === '' ? hashOf(name).slice(0, 8) : slug}`
}
