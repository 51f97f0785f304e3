import { fold, type Knowledge } from '../knowledge/index.js'
import { COMMONPLACE, ENDINGS } from './commonplace-words.js'

/** What word knowledge says about single words: which are given names, which are no part of any name. */
export type Lexicon = {
  /** First names of listed people. */
  readonly given: ReadonlySet<string>
  /** Folded surnames of those who have led a state. */
  readonly leaders: ReadonlySet<string>
  /** Words that make a run of capitals a heading, a document or a body rather than a person. */
  commonplace(key: string): boolean
}

const built = new WeakMap<Knowledge, Lexicon>()

/** The lexicon of some word knowledge, made once. */
export function lexiconOf(knowledge: Knowledge): Lexicon {
  const known = built.get(knowledge)
  if (known) return known
  const lexicon = build(knowledge)
  built.set(knowledge, lexicon)
  return lexicon
}

function build(knowledge: Knowledge): Lexicon {
  const given = new Set<string>()
  const personal = new Set<string>()
  for (const name of [...knowledge.offices.people(), ...knowledge.people.keys()]) {
    const words = name.split(/[\s-]+/).map(fold)
    const [first] = words
    if (first && first.length > 2 && words.length > 1) given.add(first)
    for (const word of words) personal.add(word)
  }
  const words = new Set(COMMONPLACE)
  const add = (list: Iterable<string>) => {
    for (const text of list) for (const word of text.split(/[\s-]+/)) words.add(fold(word))
  }
  for (const frame of knowledge.frames) add([...frame.verbs, ...frame.nouns])
  for (const issue of knowledge.issues) add(issue.words)
  for (const context of knowledge.contexts) add(context.words)
  for (const title of knowledge.titleList) add([title.title, ...title.forms].filter(form => form.includes(' ')))
  const inBodies = new Map<string, number>()
  for (const body of knowledge.bodies.values())
    for (const word of new Set(body.name.split(/[\s-]+/).map(fold))) inBodies.set(word, (inBodies.get(word) ?? 0) + 1)
  for (const [word, bodies] of inBodies) if (bodies > 1 && !personal.has(word)) words.add(word)
  for (const word of given) if (!COMMONPLACE.has(word)) words.delete(word)
  return {
    given,
    leaders: surnamesOfLeaders(knowledge),
    commonplace: key =>
      words.has(key) ||
      (key.endsWith('s') && words.has(key.slice(0, -1))) ||
      (!personal.has(key) && ENDINGS.some(ending => key.length > ending.length + 2 && key.endsWith(ending))),
  }
}

function surnamesOfLeaders(knowledge: Knowledge): ReadonlySet<string> {
  const titles = new Set(knowledge.titleList.filter(title => title.level === 'leaders').map(title => fold(title.title)))
  const surnames = new Set<string>()
  for (const entry of knowledge.offices.all()) {
    if (!entry.titles.some(title => titles.has(title))) continue
    for (const name of entry.people) surnames.add(fold(name.slice(name.lastIndexOf(' ') + 1)))
  }
  return surnames
}
