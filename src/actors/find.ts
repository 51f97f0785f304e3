import type { Knowledge } from '../knowledge/index.js'
import type { ActorMention, PlaceMention, Sentence } from '../model/index.js'
import { readCollective } from './collectives.js'
import { resolveReferences } from './coreference.js'
import { PeopleReader } from './people.js'
import { bodyActor, People, stateActor } from './registry.js'
import { type Piece, piecesOf } from './scan.js'

/** Everybody and every place a report names. */
export type Found = { readonly actors: readonly ActorMention[]; readonly places: readonly PlaceMention[] }

/**
 * Finds who is named in a report: people with title or office, states, bodies, and those who act for them; one person
 * is one actor however spelled. Places are the cities and states named; the clause decides which a capital is.
 * @param published YYYY-MM-DD: whose office "the Turkish president" is on that day
 * @example "Turkish President Tayyip Erdogan met Rutte." gives Recep Tayyip Erdoğan (TUR, "President") and Mark Rutte
 */
export function findActors(
  text: string,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
  published: string | null,
): Found {
  const people = new People(knowledge, published)
  const pieces = sentences.map(sentence => piecesOf(text, sentence, knowledge))
  noteFullNames(text, sentences, pieces, people)
  const actors: ActorMention[] = []
  const places: PlaceMention[] = []
  sentences.forEach((sentence, index) => {
    readSentence(text, sentence, pieces[index] ?? [], knowledge, people, actors, places)
  })
  const all = resolveReferences(text, sentences, actors)
  return { actors: all, places }
}

/** A first pass, so that a surname in the headline finds the full name further down. */
function noteFullNames(
  text: string,
  sentences: readonly Sentence[],
  pieces: readonly (readonly Piece[])[],
  people: People,
): void {
  sentences.forEach((sentence, index) => {
    const own = pieces[index] ?? []
    const reader = new PeopleReader(text, sentence, own, people)
    let at = 0
    while (at < own.length) {
      const piece = own[at]
      const full = piece?.kind !== 'name' || piece.words.length > 1
      const read = piece && piece.kind !== 'word' && full ? reader.read(at) : null
      at = read ? read.to : at + 1
    }
  })
}

function readSentence(
  text: string,
  sentence: Sentence,
  pieces: readonly Piece[],
  knowledge: Knowledge,
  people: People,
  actors: ActorMention[],
  places: PlaceMention[],
): void {
  const reader = new PeopleReader(text, sentence, pieces, people)
  let at = 0
  while (at < pieces.length) {
    const piece = pieces[at]
    if (!piece) break
    addPlaces(text, sentence, piece, places)
    const person = piece.kind === 'word' && piece.key !== 'former' ? null : reader.read(at)
    const vouched = person && (piece.kind !== 'name' || isVouchedFor(piece, person.mentions, people))
    const read = vouched ? person : readCollective(text, sentence, pieces, at, knowledge)
    if (read) {
      actors.push(...read.mentions)
      for (let i = at + 1; i < read.to; i++) {
        const inside = pieces[i]
        if (inside) addPlaces(text, sentence, inside, places)
      }
      at = read.to
      continue
    }
    const named = bareMention(text, sentence, piece)
    if (named) actors.push(named)
    at++
  }
}

/** A run of capitalised words is a person only if it has two words or more, or the report or our lists know the surname. */
function isVouchedFor(
  piece: Extract<Piece, { kind: 'name' }>,
  mentions: readonly ActorMention[],
  people: People,
): boolean {
  const [first] = mentions
  if (!first) return false
  if (first.officeText !== null) return true
  if (piece.plural) return false
  const spelling = piece.words.join(' ')
  const name = people.nameFor(spelling)
  return name !== null && (piece.words.length > 1 ? looksPersonal(piece.words) : name.includes(' '))
}

const CORPORATE = new Set(
  'agreement accord treaty communique communiqué protocol plan initiative talks summit forum conference council committee commission party movement front army force forces street square avenue river sea gulf strait airport hotel palace hall university institute centre center bank company group agency times post news herald tribune journal act law resolution declaration statement framework process roadmap day week war revolution corridor bridge valley mountain province region district city north south east west eastern western northern southern union league alliance federation republic kingdom state office court tower house cup championship stadium club'.split(
    ' ',
  ),
)

function looksPersonal(words: readonly string[]): boolean {
  return (
    words.length <= 5 &&
    !words.some(word => CORPORATE.has(word.toLowerCase()) || (word.length > 1 && word === word.toUpperCase()))
  )
}

function bareMention(text: string, sentence: Sentence, piece: Piece): ActorMention | null {
  if (piece.kind !== 'named') return null
  const value = piece.values.find(v => v.kind === 'state') ?? piece.values.find(v => v.kind === 'body')
  if (!value) return null
  const actor = value.kind === 'state' ? stateActor(value.state) : value.kind === 'body' ? bodyActor(value) : null
  if (!actor) return null
  return {
    start: piece.start,
    end: piece.end,
    sentence: sentence.index,
    text: text.slice(piece.start, piece.end),
    actor,
    officeText: null,
    role: null,
    alsoPlace: value.kind === 'state' && (value.as === 'capital' || value.as === 'name'),
  }
}

function addPlaces(text: string, sentence: Sentence, piece: Piece, places: PlaceMention[]): void {
  if (piece.kind !== 'named') return
  const shown = text.slice(piece.start, piece.end)
  for (const value of piece.values) {
    if (value.kind === 'city')
      places.push({ ...at(piece, sentence, shown), name: value.city.name, country: value.city.country })
    else if (value.kind === 'state' && value.as === 'capital')
      places.push({ ...at(piece, sentence, shown), name: value.state.capital[0] ?? shown, country: value.state.code })
    else if (value.kind === 'state' && value.as === 'name')
      places.push({ ...at(piece, sentence, shown), name: value.state.name, country: value.state.code })
    else continue
    return
  }
}

function at(
  piece: Piece,
  sentence: Sentence,
  text: string,
): { start: number; end: number; sentence: number; text: string } {
  return { start: piece.start, end: piece.end, sentence: sentence.index, text }
}
