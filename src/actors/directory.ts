import { fold, type Knowledge } from '../knowledge/index.js'
import { alike, compatible, FAMILY_FIRST, type NameParts, partsOf } from './spelling.js'

/** A listed person with every spelling taken apart. */
export type ListedPerson = { readonly name: string; readonly spellings: readonly NameParts[] }

/** Listed people by how their names sound. */
export class Directory {
  readonly #bySurname = new Map<string, ListedPerson[]>()
  readonly #byFirst = new Map<string, ListedPerson[]>()

  constructor(knowledge: Knowledge) {
    for (const name of new Set([...knowledge.offices.people(), ...knowledge.people.keys()])) {
      const spellings = [name, ...(knowledge.people.get(name)?.aliases ?? [])].map(one => partsOf(wordsIn(one)))
      const person = { name, spellings }
      for (const surname of new Set(spellings.flatMap(surnamesOf))) push(this.#bySurname, surname, person)
      for (const first of new Set(spellings.map(parts => parts.sounds[0] ?? ''))) push(this.#byFirst, first, person)
    }
  }

  /** Those a name of two words or more can be. */
  find(parts: NameParts): readonly ListedPerson[] {
    const near = new Set([...this.withSurname(parts.surname), ...this.withFirst(parts.sounds[0] ?? '')])
    return [...near].filter(person =>
      person.spellings.some(known => agree(known, parts) && !this.#isGivenOnly(known, parts)),
    )
  }

  /** "Mohamed Hassan Taayishi" is not the "Mohamed Al Hassan" on a list: common given names alone make nobody's name. */
  #isGivenOnly(known: NameParts, parts: NameParts): boolean {
    return (
      known.sounds.length === 2 &&
      parts.sounds.length > 2 &&
      !known.sounds.some(sound => alike(sound, parts.surname)) &&
      known.sounds.every(sound => this.withFirst(sound).length >= COMMON)
    )
  }

  withSurname(sound: string): readonly ListedPerson[] {
    return this.#bySurname.get(sound) ?? []
  }

  withFirst(sound: string): readonly ListedPerson[] {
    return this.#byFirst.get(sound) ?? []
  }
}

/** A given name that so many listed people have is anybody's. */
const COMMON = 5

/** Two words at least must be shared, and one of them more than an initial. */
function agree(known: NameParts, parts: NameParts): boolean {
  if (known.sounds.length < 2 || parts.sounds.length < 2 || parts.initials) return false
  const [one, other] = [known.sounds[0] ?? '', parts.sounds[0] ?? '']
  // A further given name in front makes another person of it: the son of Idriss Déby is Mahamat Idriss Déby.
  if (parts.sounds.length > known.sounds.length && !alike(one, other)) return false
  const shared = parts.sounds.filter(
    sound => sound.length > 1 && known.sounds.some(other => other.length > 1 && alike(sound, other)),
  )
  // "Abdul Salam" is but the given name of Abdul Salam Majali.
  const half = known.sounds.length > 2 && shared.includes(SERVANT) ? 1 : 0
  return shared.length - half > 1 && compatible(known, parts)
}

/** How the "Abdul" sounds that many given names begin with. */
const SERVANT = 'abdel'

/** The last word of a name, or the first where family names stand first. */
export function surnamesOf(parts: NameParts): readonly string[] {
  const first = parts.sounds[0] ?? ''
  if (!FAMILY_FIRST.has(first) || parts.sounds.length > 3) return [parts.surname]
  // Of two words either may be the family's, "Li Qiang" or "Kim Campbell"; of three the last is half a given name.
  return parts.sounds.length === 3 ? [first] : [parts.surname, first]
}

export function wordsIn(name: string): readonly string[] {
  return name.split(/[\s\u00a0-]+/).filter(word => word !== '')
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const built = new WeakMap<Knowledge, Directory>()

/** The directory of some word knowledge, made once. */
export function directoryOf(knowledge: Knowledge): Directory {
  const known = built.get(knowledge)
  if (known) return known
  const directory = new Directory(knowledge)
  built.set(knowledge, directory)
  return directory
}

/** Folded, hyphens as spaces: how titles are compared. */
export function titleKey(title: string): string {
  return fold(title).replaceAll('-', ' ')
}
