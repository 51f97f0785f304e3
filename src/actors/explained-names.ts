import { NameTrie, type Word, wordsOf } from '../knowledge/index.js'
import { type Actor, BETWEEN_STATES } from '../model/index.js'
import { affiliationOfBody } from './affiliation.js'
import type { Line } from './line.js'
import { HEADS, NO_BODIES } from './organisation-heads.js'
import { bodyNamed } from './organisations.js'
import type { Words } from './words-known.js'

const SMALL = new Set('of the for and in on de del du des la le al to a'.split(' '))
/** What is not a body although it has an acronym. */
const NO_BODY = new Set(
  'agreement accord plan treaty protocol pact declaration process initiative roadmap resolution document act law programme program project strategy area zone region states people persons framework mechanism conference summit war day exercise memorandum understanding dam canal'.split(
    ' ',
  ),
)
const REACH = 140
const MOST = 200

/** Bodies whose acronym the report explains: "the National Salvation Council (NSC)", "NSC (National Salvation Council)". */
export class Explained {
  readonly #names = new NameTrie<Actor>()
  #count = 0

  at(line: Line, at: number): { readonly actor: Actor; readonly to: number } | null {
    if (this.#count === 0) return null
    const hit = this.#names.longest(line.text, line.words, at)
    const actor = hit?.values[0]
    return hit && actor ? { actor, to: hit.to } : null
  }

  add(name: string, acronym: string, actor: Actor): void {
    if (this.#count >= MOST) return
    this.#names.add(name, actor)
    this.#names.add(acronym, actor)
    this.#count++
  }
}

/** Reads a report's brackets for acronyms; each is looked at once. */
export function explainedNames(text: string, known: Omit<Words, 'explained'>): Explained {
  const explained = new Explained()
  let open = text.indexOf('(')
  let left = MOST * 10
  while (open >= 0 && left-- > 0) {
    const close = text.slice(open, open + REACH).indexOf(')')
    if (close > 0) readBracket(text, open, open + close, known, explained)
    open = text.indexOf('(', open + 1)
  }
  return explained
}

function readBracket(
  text: string,
  open: number,
  close: number,
  known: Omit<Words, 'explained'>,
  explained: Explained,
): void {
  const inside = text.slice(open + 1, close)
  if (isAcronym(inside)) {
    const before = text.slice(Math.max(0, open - REACH), open)
    const from = startOfLongForm(before, inside)
    if (from !== null) learn(before.slice(from).trimEnd(), inside, known, explained)
    else renamed(before, inside, known, explained)
    return
  }
  const acronym = lastWord(text, open)
  if (acronym && isAcronym(acronym) && startOfLongForm(inside, acronym) === 0) learn(inside, acronym, known, explained)
}

/** "The UN mission in Sudan (UNITAMS)": of several bodies so called, the acronym says which. */
function renamed(before: string, acronym: string, known: Omit<Words, 'explained'>, explained: Explained): void {
  const own = bodyAt(acronym, wordsOf(acronym), 0, known)
  if (!own) return
  const words = wordsOf(before)
  for (let at = Math.max(0, words.length - LONGEST_NAME); at <= words.length - SHORTEST_NAME; at++) {
    const other = bodyAt(before, words, at, known)
    if (other?.to !== words.length) continue
    if (other.body.id !== own.body.id && other.body.code === own.body.code)
      explained.add(before.slice(words[at]?.start).trimEnd(), acronym, affiliationOfBody(own.body).actor)
    return
  }
}

const LONGEST_NAME = 8
const SHORTEST_NAME = 3

function bodyAt(text: string, words: readonly Word[], at: number, { knowledge }: Omit<Words, 'explained'>) {
  const hit = knowledge.names.longest(text, words, at)
  const value = hit?.values.find(one => one.kind === 'body')
  return hit && value?.kind === 'body' ? { body: value.body, to: hit.to } : null
}

function learn(name: string, acronym: string, known: Omit<Words, 'explained'>, explained: Explained): void {
  if (NO_BODIES.has(name.toLowerCase())) return
  const words = wordsOf(name)
  const hit = known.knowledge.names.longest(name, words, 0)
  if (hit && hit.to === words.length) {
    const body = hit.values.find(value => value.kind === 'body')
    if (body?.kind === 'body') explained.add(name, acronym, affiliationOfBody(body.body).actor)
    return
  }
  const noun = words.find(
    (word, index) => HEADS.has(word.key) && (index === words.length - 1 || SMALL.has(words[index + 1]?.key ?? '')),
  )
  const head = noun && HEADS.get(noun.key)
  const code = codeInside(name, known)
  const last = words[words.length - 1]
  const small = words.findIndex(word => SMALL.has(word.key))
  const heading = words[small > 0 ? small - 1 : words.length - 1]
  const document = [heading, last].some(word => word && NO_BODY.has(word.key))
  if (
    !head &&
    (code !== null || document || words.every(word => SMALL.has(word.key) || known.lexicon.commonplace(word.key)))
  )
    return
  explained.add(name, acronym, bodyNamed(name, head ?? { kind: 'organisation', sector: null }, code))
}

function codeInside(name: string, known: Omit<Words, 'explained'>): string | null {
  const words = wordsOf(name)
  for (let at = 0; at < words.length; at++) {
    for (const value of known.knowledge.names.longest(name, words, at)?.values ?? []) {
      if (value.kind === 'state' && value.as !== 'capital') return value.state.code
      if (value.kind === 'body' && BETWEEN_STATES.has(value.body.code)) return value.body.code
    }
  }
  return null
}

/** Where the words begin whose initials an acronym is made of, or null. */
function startOfLongForm(before: string, acronym: string): number | null {
  const letters = acronym.replace(/[^A-Z]/g, '').toLowerCase()
  const words = wordsOf(before)
  let letter = letters.length - 1
  for (let at = words.length - 1; at >= 0 && at >= words.length - 14; at--) {
    const word = words[at]
    if (!word || /[.;!?\n]/.test(before.slice(word.end, words[at + 1]?.start ?? word.end))) return null
    if (word.key.charAt(0) === letters.charAt(letter) && (word.capital || SMALL.has(word.key))) {
      letter--
      if (letter < 0) return word.capital ? word.start : null
    } else if (!SMALL.has(word.key)) return null
  }
  return null
}

function isAcronym(text: string): boolean {
  return (
    text.length > 1 && text.length < 13 && /^[A-Z][A-Za-z]*(?:[-/][A-Z]+)*$/.test(text) && /[A-Z].*[A-Z]/.test(text)
  )
}

function lastWord(text: string, open: number): string | null {
  let from = open - 1
  if (text.charAt(from) !== ' ') return null
  const end = from
  while (from > 0 && end - from < 14 && /[A-Za-z/-]/.test(text.charAt(from - 1))) from--
  return text.slice(from, end)
}
