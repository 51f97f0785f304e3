import { type Knowledge, NameTrie, wordsOfSentence } from '../../knowledge/index.js'
import type { ActorMention, Participant } from '../../model/index.js'
import { dependentsOf, lemmaAt, type Scene } from '../scene.js'

type Words = { readonly signs: NameTrie<true>; readonly people: ReadonlySet<string> }

const made = new WeakMap<Knowledge, Words>()

/** Relations by which a state stands beside a noun that is not the state: "Lebanese singer", "Kenya's coach". */
const BESIDE: ReadonlySet<string> = new Set([
  'amod',
  'compound',
  'flat',
  'nmod',
  'nmod:poss',
  'nmod:desc',
  'nmod:unmarked',
])

/**
 * Whether a state is named only for where somebody comes from who acts for nobody else: the "Lebanese singer" and the
 * "soprano from Kyiv" are neither Lebanon nor Ukraine.
 */
export function actsForItself({ actor, start }: ActorMention, scene: Scene, knowledge: Knowledge): boolean {
  if (actor.kind !== 'state') return false
  const { tokens } = scene.sentence
  const { people } = wordsOfElsewhere(knowledge)
  let at = tokens.findIndex(token => token.start <= start && start < token.end)
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[at]
    if (token === undefined || !BESIDE.has(token.deprel)) return false
    at = token.head
    if (people.has(lemmaAt(scene, at)) || isCompoundIn(people, at, scene)) return true
  }
  return false
}

function isCompoundIn(people: ReadonlySet<string>, head: number, scene: Scene): boolean {
  return dependentsOf(scene, head, 'compound').some(({ index }) => people.has(lemmaAt(scene, index)))
}

/** Whether the sentence tells of sport or the like, and nobody of an office or a force takes part. */
export function isElsewhere(parties: readonly Participant[], scene: Scene, knowledge: Knowledge): boolean {
  return !parties.some(party => party.sector !== null && party.code !== null) && hasSign(scene, knowledge)
}

function hasSign(scene: Scene, knowledge: Knowledge): boolean {
  const { signs } = wordsOfElsewhere(knowledge)
  const words = wordsOfSentence(scene.sentence)
  return words.some((_, at) => signs.longest(scene.text, words, at) !== null)
}

function wordsOfElsewhere(knowledge: Knowledge): Words {
  const known = made.get(knowledge)
  if (known) return known
  const signs = new NameTrie<true>(1 << 14)
  for (const sign of knowledge.elsewhere.flatMap(entry => entry.signs)) signs.add(sign, true)
  const words = { signs, people: new Set(knowledge.elsewhere.flatMap(entry => entry.people)) }
  made.set(knowledge, words)
  return words
}
