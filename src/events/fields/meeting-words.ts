import type { Clause, MeetingKind, MeetingLevel } from '../../model/index.js'
import { dependentsOf, lemmaAt, type Scene } from '../scene.js'

const IN_WORDS: readonly (readonly [MeetingKind, RegExp])[] = [
  ['side-meeting', /\bon the (?:sidelines|margins|fringes)\b|\bside meetings?\b/i],
  ['working-group', /\b(?:working|expert|technical|contact) groups?\b|\bsub-?committees?\b/i],
  ['shuttle', /\bshuttl(?:e|ed|es|ing)\b|\bmessages? (?:\S+ ){0,4}(?:between|through|via)\b|\bproximity talks\b/i],
  ['signing', /\bsigning ceremon(?:y|ies)\b/i],
]

const BY_ADJECTIVE: Readonly<Record<string, MeetingKind>> = {
  bilateral: 'bilateral',
  'one-on-one': 'bilateral',
  trilateral: 'trilateral',
  'three-way': 'trilateral',
  tripartite: 'trilateral',
  'four-way': 'multilateral',
  quadrilateral: 'multilateral',
  multilateral: 'multilateral',
}

const BY_NOUN: Readonly<Record<string, MeetingKind>> = {
  summit: 'summit',
  conference: 'multilateral',
  forum: 'multilateral',
}

/** The kind of meeting its words name: "on the sidelines of", "a working group", "trilateral talks", "hosted a summit". */
export function kindInWords(clause: Clause, scene: Scene): MeetingKind | null {
  const words = scene.text.slice(clause.start, clause.end)
  const said = IN_WORDS.find(([, pattern]) => pattern.test(words))
  if (said) return said[0]
  const heads = [clause.predicate.head, ...clause.objects.map(object => object.head)]
  for (const head of heads)
    for (const { token } of dependentsOf(scene, head, 'amod', 'compound')) {
      const kind = BY_ADJECTIVE[token.text.toLowerCase()]
      if (kind) return kind
    }
  for (const { head } of clause.objects) {
    const kind = BY_NOUN[lemmaAt(scene, head)]
    if (kind) return kind
  }
  return null
}

const LEVELS: readonly (readonly [MeetingLevel, ReadonlySet<string>])[] = [
  ['technical', new Set(['expert', 'technician', 'specialist', 'technical'])],
  ['delegations', new Set(['negotiator', 'delegation', 'delegate', 'envoy', 'representative', 'negotiating'])],
  ['ministers', new Set(['minister', 'ministerial'])],
  ['leaders', new Set(['leader', 'president', 'premier'])],
]

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
  return LEVELS.find(([, known]) => [...known].some(word => words.has(word)))?.[0] ?? null
}
