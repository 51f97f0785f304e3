import type { WordsetName } from '../../knowledge/index.js'
import type { Clause, MeetingKind, MeetingLevel } from '../../model/index.js'
import { dependentsOf, lemmaAt, type Scene } from '../scene.js'

const IN_WORDS: readonly (readonly [MeetingKind, RegExp])[] = [
  ['side-meeting', /\bon the (?:sidelines|margins|fringes)\b|\bside meetings?\b/i],
  ['working-group', /\b(?:working|expert|technical|contact) groups?\b|\bsub-?committees?\b/i],
  ['shuttle', /\bshuttl(?:e|ed|es|ing)\b|\bmessages? (?:\S+ ){0,4}(?:between|through|via)\b|\bproximity talks\b/i],
  ['signing', /\bsigning ceremon(?:y|ies)\b/i],
]

const KINDS = [
  ['two-sided', 'bilateral'],
  ['three-sided', 'trilateral'],
  ['many-sided', 'multilateral'],
  ['summits', 'summit'],
] as const satisfies readonly (readonly [WordsetName, MeetingKind])[]

/** The kind of meeting its words name: "on the sidelines of", "a working group", "trilateral talks", "hosted a summit". */
export function kindInWords(clause: Clause, scene: Scene): MeetingKind | null {
  const words = scene.text.slice(clause.start, clause.end)
  const said = IN_WORDS.find(([, pattern]) => pattern.test(words))
  if (said) return said[0]
  const heads = [clause.predicate.head, ...clause.objects.map(object => object.head)]
  for (const head of heads)
    for (const { token } of dependentsOf(scene, head, 'amod', 'compound')) {
      const kind = kindOfWord(token.text.toLowerCase(), scene)
      if (kind) return kind
    }
  for (const { head } of clause.objects) {
    const kind = kindOfWord(lemmaAt(scene, head), scene)
    if (kind) return kind
  }
  return null
}

function kindOfWord(word: string, { knowledge }: Scene): MeetingKind | null {
  return KINDS.find(([set]) => knowledge.wordsets[set].has(word))?.[1] ?? null
}

/** The lowest first: "the ministers' negotiators" are negotiators. */
const LEVELS = [
  ['experts', 'technical'],
  ['delegates', 'delegations'],
  ['ministers', 'ministers'],
  ['leaders', 'leaders'],
] as const satisfies readonly (readonly [WordsetName, MeetingLevel])[]

/** The level at which its words put a meeting: "negotiators met", "ministerial talks", "a meeting of experts". */
export function levelInWords(clause: Clause, scene: Scene): MeetingLevel | null {
  const heads = [
    clause.predicate.head,
    ...clause.subjects.map(subject => subject.head),
    ...clause.objects.map(object => object.head),
  ]
  const words = new Set(
    heads.flatMap(head => [
      lemmaAt(scene, head),
      ...dependentsOf(scene, head, 'amod', 'compound').map(({ index }) => lemmaAt(scene, index)),
    ]),
  )
  for (const { preposition, phrase } of clause.obliques)
    if (preposition === 'of' || preposition === 'between') words.add(lemmaAt(scene, phrase.head))
  return LEVELS.find(([set]) => [...words].some(word => scene.knowledge.wordsets[set].has(word)))?.[1] ?? null
}
