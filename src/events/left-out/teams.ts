import type { ActorMention, Clause } from '../../model/index.js'
import { dependentsOf, lemmaAt, type Scene } from '../scene.js'

/**
 * Whether a state is the team that plays for it: British reports give a team's verb its plural, and a state's never. Names
 * that are plurals themselves ("the Netherlands") and short forms tell nothing.
 * @example "Spain have offered their striker a contract"
 */
export function isTeam({ actor, end, start, text }: ActorMention, clause: Clause, scene: Scene): boolean {
  if (actor.kind !== 'state' || actor.sector !== null || /(?:s|[A-Z.])$/.test(text)) return false
  const { governor, passive, predicate, subjects } = clause
  const [subject] = passive ? clause.objects : subjects
  const head = subject && scene.sentence.tokens[subject.head]
  if (!subject || !head || subjects.length > 1 || head.start < start || end < head.end) return false
  if (dependentsOf(scene, subject.head, 'conj', 'cc', 'appos').length > 0) return false
  if (governor !== null && governor.relation !== 'conjunct') return false
  const verb = scene.sentence.tokens[predicate.head]
  const before = dependentsOf(scene, predicate.head, 'aux', 'cop')
  const first = before[0]?.token.text.toLowerCase()
  if (first !== undefined) return /^(?:have|are|were|do)$/.test(first)
  const bare = clause.tense === 'present' || isBehindSingular(clause, scene)
  return bare && verb?.upos === 'VERB' && verb.text.toLowerCase() === lemmaAt(scene, predicate.head)
}

/** "Has taken … and support": what is joined to a singular verb without its ending has another subject. */
function isBehindSingular({ governor, modal }: Clause, scene: Scene): boolean {
  const above = governor?.relation === 'conjunct' ? scene.clauses[governor.clause] : undefined
  if (!above || modal !== null || above.modal !== null) return false
  return dependentsOf(scene, above.predicate.head, 'aux').some(({ token }) => /^(?:has|is|was)$/i.test(token.text))
}
