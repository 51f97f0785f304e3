import type { Named } from '../knowledge/index.js'
import type { ActorMention, Role, Sentence, Span } from '../model/index.js'
import { type Affiliation, affiliationOf, type GivenOffice, type People } from './registry.js'
import type { Piece } from './scan.js'

/** What a reader of pieces returns: the mentions, and the piece behind the last it took. */
export type Read = { readonly mentions: readonly ActorMention[]; readonly to: number }

type Titled = {
  readonly given: GivenOffice
  readonly from: number
  readonly to: number
  readonly plural: boolean
  readonly of: readonly Affiliation[]
}

const FORMER = new Set(['former', 'ex', 'late', 'onetime', 'erstwhile', 'outgoing'])
const OF = new Set(['of', 'for', 'to'])
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their'])
const BETWEEN_TITLES = new Set([
  'and',
  'deputy',
  'acting',
  'special',
  'senior',
  'first',
  'vice',
  'chief',
  'interim',
  'then',
])

/** Reads the people of a sentence's pieces: named, titled, both, or told by office alone. */
export class PeopleReader {
  readonly #text: string
  readonly #sentence: Sentence
  readonly #pieces: readonly Piece[]
  readonly #people: People

  constructor(text: string, sentence: Sentence, pieces: readonly Piece[], people: People) {
    this.#text = text
    this.#sentence = sentence
    this.#pieces = pieces
    this.#people = people
  }

  /** What begins at a piece, or null: a title with a name, a name with a title behind it, a title alone. */
  read(at: number): Read | null {
    const titled = this.#titled(at)
    if (titled) return this.#afterTitle(titled)
    const name = this.#name(at)
    return name === null ? null : this.#afterName(at, name)
  }

  #afterTitle(titled: Titled): Read | null {
    const names = this.#namesBehind(titled)
    if (names.length === 0) return this.#officeAlone(titled)
    const mentions: ActorMention[] = []
    names.forEach((found, index) => {
      const of = titled.plural && titled.of.length === names.length ? (titled.of[index] ?? null) : titled.given.of
      const given: GivenOffice = { ...titled.given, of }
      const start = index === 0 && !titled.plural ? (this.#pieces[titled.from]?.start ?? found.start) : found.start
      let end = found.end
      let shown = given
      if (index === names.length - 1 && !titled.given.of) {
        const trailing = this.#ofWhom(found.to)
        const only = trailing?.of[0]
        if (trailing && only && !titled.plural) {
          shown = { ...given, of: only }
          end = this.#pieces[trailing.to - 1]?.end ?? end
        }
      }
      mentions.push(this.#person(found.name, shown, { start, end }))
    })
    if (titled.plural) {
      const whole = this.#span(titled.from, titled.to)
      mentions.unshift(
        ...mentions.map(mention => ({
          ...mention,
          ...whole,
          text: this.#text.slice(whole.start, whole.end),
          officeText: null,
        })),
      )
    }
    const last = names[names.length - 1]
    return { mentions, to: Math.max(titled.to, last?.to ?? titled.to) }
  }

  /** Names that follow a title: one close behind, or a list after a comma where the title is plural. */
  #namesBehind(
    titled: Titled,
  ): { readonly name: string; readonly start: number; readonly end: number; readonly to: number }[] {
    const names: { name: string; start: number; end: number; to: number }[] = []
    let at = titled.to
    while (at < this.#pieces.length && names.length < 12) {
      const gap = this.#gap(at)
      const piece = this.#pieces[at]
      const name = this.#name(at)
      if (
        piece &&
        name !== null &&
        (names.length === 0 ? gapBeforeName(gap, titled) : /^(,| and| &|, and)? ?$/.test(gap))
      ) {
        names.push({ name, start: piece.start, end: piece.end, to: at + 1 })
        at++
        if (!titled.plural) break
      } else if (piece?.kind === 'word' && piece.key === 'and' && names.length > 0 && titled.plural) at++
      else break
    }
    return names
  }

  #officeAlone(titled: Titled): Read | null {
    if (titled.given.former || !this.#standsAlone(titled)) return null
    const span = this.#span(titled.from, titled.to)
    if (titled.plural || titled.of.length > 1) {
      const mentions = titled.of.flatMap(of => this.#byOffice({ ...titled.given, of }, span))
      return mentions.length > 0 ? { mentions, to: titled.to } : null
    }
    const mentions = this.#byOffice(titled.given, span)
    return mentions.length > 0 ? { mentions, to: titled.to } : null
  }

  /** "The president" is somebody; "leader-level", "head-of-state summit" and a title without an owner or article are not. */
  #standsAlone(titled: Titled): boolean {
    const behind = this.#text.charAt(this.#pieces[titled.to - 1]?.end ?? 0)
    if (behind === '-' || behind === '‑') return false
    if (titled.of.length > 0) return true
    const before = this.#pieces[titled.from - 1]
    return before?.kind === 'word' && before.key === 'the' && this.#gap(titled.from) === ' '
  }

  #byOffice(given: GivenOffice, span: Span): ActorMention[] {
    const name = this.#people.holder(given)
    if (name !== null) return [this.#person(name, given, span)]
    if (!given.of) return []
    const actor = {
      id: `office:${given.of.id}:${given.title.title.toLowerCase().replaceAll(' ', '-')}`,
      name: `${given.title.title} of ${given.of.name}`,
      kind: 'person' as const,
      code: given.of.code,
      affiliation: given.of.name,
      sector: given.title.sector ?? given.of.sector,
      office: given.text,
    }
    return [this.#mention(actor, span, given)]
  }

  #afterName(at: number, name: string): Read {
    const piece = this.#pieces[at]
    const span = { start: piece?.start ?? 0, end: piece?.end ?? 0 }
    const titled = this.#gap(at + 1) === ', ' ? this.#titled(at + 1, true) : null
    const apposed = titled && !titled.plural && this.#namesBehind(titled).length === 0 ? titled : null
    if (apposed) {
      const end = this.#pieces[apposed.to - 1]?.end ?? span.end
      return { mentions: [this.#person(name, apposed.given, { start: span.start, end })], to: apposed.to }
    }
    return { mentions: [this.#person(name, null, span)], to: at + 1 }
  }

  /** "[Turkey's] [former] foreign minister [of X]" from a piece on. */
  #titled(from: number, article = false): Titled | null {
    let at = from
    let of: Affiliation | null = null
    let former = false
    if (article) while (this.#isWord(at, ARTICLES)) at++
    const front = this.#affiliation(at)
    if (front) {
      of = front
      at++
    }
    const firstTitle = at
    while (at < this.#pieces.length && (this.#isWord(at, FORMER) || this.#isWord(at, BETWEEN_TITLES))) {
      if (this.#isWord(at, FORMER)) former = true
      at++
    }
    if (!of && at > firstTitle) {
      const inner = this.#affiliation(at)
      if (inner) {
        of = inner
        at++
      }
    }
    const piece = this.#pieces[at]
    if (piece?.kind !== 'title' || (at > from && !this.#adjacent(at))) return null
    let last = piece
    at++
    while (at < this.#pieces.length) {
      const next = this.#pieces[at]
      const second = this.#pieces[at + 1]
      if (next?.kind === 'title' && /^[ -]$/.test(this.#gap(at))) {
        last = next
        at++
      } else if (
        this.#isWord(at, new Set(['and'])) &&
        second?.kind === 'title' &&
        !last.form.plural &&
        this.#name(at + 2) !== null
      ) {
        last = second
        at += 2
      } else break
    }
    const behind = this.#ofWhom(at)
    const all = behind?.of ?? []
    const [only] = all
    if (!of && only) of = only
    const to = behind && all.length > 0 ? behind.to : at
    const text = this.#text.slice(piece.start, last.end)
    return {
      given: { title: last.form.title, text, of, former },
      from,
      to,
      plural: piece.form.plural || last.form.plural,
      of: all.length > 0 ? all : of ? [of] : [],
    }
  }

  /** "of Qatar", "of the European Union", "of Russia and Ukraine" behind a title or a name. */
  #ofWhom(from: number): { readonly of: readonly Affiliation[]; readonly to: number } | null {
    if (!this.#isWord(from, OF) || this.#gap(from) !== ' ') return null
    let at = from + 1
    if (this.#isWord(at, ARTICLES)) at++
    const of: Affiliation[] = []
    while (at < this.#pieces.length && of.length < 8) {
      const next = this.#affiliation(at)
      if (!next) break
      of.push(next)
      at++
      if (this.#isWord(at, new Set(['and'])) && this.#affiliation(at + 1)) at++
    }
    return of.length > 0 ? { of, to: at } : null
  }

  #affiliation(at: number): Affiliation | null {
    const piece = this.#pieces[at]
    if (piece?.kind !== 'named') return null
    for (const value of piece.values) {
      const of = affiliationOf(value)
      if (of) return of
    }
    return null
  }

  /** The name a piece gives a person: a listed one's, or capitalised words that a title or an earlier mention vouches for. */
  #name(at: number): string | null {
    const piece = this.#pieces[at]
    if (!piece) return null
    if (piece.kind === 'named') {
      const person = piece.values.find(isPerson)
      return person ? person.person : null
    }
    if (piece.kind !== 'name') return null
    const spelling = piece.words.join(' ')
    return this.#people.nameFor(spelling) ?? spelling
  }

  #person(name: string, given: GivenOffice | null, span: Span): ActorMention {
    const kept = this.#people.nameFor(name) ?? name
    this.#people.note(kept, given)
    return this.#mention(this.#people.actor(kept, given), span, given)
  }

  #mention(actor: ActorMention['actor'], span: Span, given: GivenOffice | null): ActorMention {
    return {
      ...span,
      sentence: this.#sentence.index,
      text: this.#text.slice(span.start, span.end),
      actor,
      officeText: given ? given.text : null,
      role: roleOf(given),
      alsoPlace: false,
    }
  }

  #isWord(at: number, keys: ReadonlySet<string>): boolean {
    const piece = this.#pieces[at]
    return piece?.kind === 'word' && keys.has(piece.key)
  }

  #gap(at: number): string {
    const before = this.#pieces[at - 1]
    const piece = this.#pieces[at]
    return before && piece ? this.#text.slice(before.end, piece.start) : '\n'
  }

  #adjacent(at: number): boolean {
    return /^(?:['’]s? |[ -]|['’] )$/.test(this.#gap(at))
  }

  #span(from: number, to: number): Span {
    return { start: this.#pieces[from]?.start ?? 0, end: this.#pieces[to - 1]?.end ?? 0 }
  }
}

function roleOf(given: GivenOffice | null): Role | null {
  return given?.title.role ?? null
}

function isPerson(value: Named): value is Extract<Named, { kind: 'person' }> {
  return value.kind === 'person'
}

/** A name follows its title at once; only after "the heads of the delegations" or "the Turkish president" may a comma stand. */
function gapBeforeName(gap: string, titled: Titled): boolean {
  return (
    gap === ' ' ||
    gap === '. ' ||
    gap === '\u00a0' ||
    ((titled.plural || titled.of.length > 0) && (gap === ', ' || gap === ': '))
  )
}
