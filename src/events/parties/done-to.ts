import type { Frame } from '../../knowledge/index.js'
import type { Clause } from '../../model/index.js'
import { dependentsOf, type Scene } from '../scene.js'
import { clauseAt } from '../status/reading.js'

/**
 * Whom a verb is done to where its tree has no object. Headlines leave out "was": of a verb that always does something to somebody, has nobody as its object and goes on
 * with a preposition, a day or nothing, the subject is whom it is done to; of two verbs with one object, both have it. Other clauses come back as they are.
 * @example "Bolivian journalist arrested in Lima": nobody is said to have arrested
 */
export function doneTo(clause: Clause, frame: Frame, scene: Scene): Clause {
  const shared = sharedObjects(clause, frame, scene)
  if (shared) return { ...clause, objects: shared.objects }
  const { kind, lemma, particle, head } = clause.predicate
  if (
    kind !== 'verb' ||
    clause.passive ||
    clause.objects.some(({ head: at }) => !isFar(head, at, scene)) ||
    clause.subjects.length === 0
  )
    return clause
  if (frame.subject !== 'actor' || frame.object !== 'recipient') return clause
  if (!scene.knowledge.wordsets['done-to'].has(particle ? `${lemma} ${particle}` : lemma)) return clause
  const token = scene.sentence.tokens[head]
  if (!token || token.text.endsWith('ing') || scene.sentence.tokens[head - 1]?.upos === 'PUNCT') return clause
  if (/^(?:advcl|acl)/.test(token.deprel)) return clause
  if (token.features.tense !== 'Past' && token.features.verbForm !== 'Part') return clause
  if (dependentsOf(scene, head, 'aux').length > 0 || isShared(head, scene) || !endsThere(head, scene)) return clause
  const isBy = ({ preposition }: Clause['obliques'][number]) => preposition === 'by'
  return {
    ...clause,
    passive: true,
    subjects: clause.obliques.filter(isBy).map(({ phrase }) => phrase),
    objects: clause.subjects,
    obliques: clause.obliques.filter(oblique => !isBy(oblique)),
  }
}

/** What stands behind "while" or "after" is the object of another verb, wherever the tree hung it. */
function isFar(verb: number, object: number, { sentence }: Scene): boolean {
  return sentence.tokens.slice(verb + 1, object).some(({ text }) => /^(?:while|after|when|before|as)$/i.test(text))
}

/** "Arrested and deported two men": what stands right behind the second verb is whom both are done to. */
function sharedObjects({ objects, passive, predicate }: Clause, frame: Frame, scene: Scene): Clause | undefined {
  const { head, kind } = predicate
  if (kind !== 'verb' || passive || objects.length > 0 || frame.object !== 'recipient') return undefined
  const { tokens } = scene.sentence
  if (tokens[head + 1]?.upos !== 'CCONJ' || tokens[head + 2]?.deprel !== 'conj') return undefined
  const second = clauseAt(scene, head + 2)
  return second && !second.passive && second.objects.length > 0 ? second : undefined
}

/** "Arrested in May and later deported the man": the object stands behind the second verb. */
function isShared(head: number, scene: Scene): boolean {
  const group = [scene.sentence.tokens[head]?.head ?? -1, head]
  return group.some(at =>
    dependentsOf(scene, at, 'conj').some(({ index }) =>
      dependentsOf(scene, index, 'obj').some(object => !isFar(index, object.index, scene)),
    ),
  )
}

function endsThere(head: number, scene: Scene): boolean {
  const { tokens } = scene.sentence
  let at = head + 1
  while (tokens[at]?.deprel === 'compound:prt') at++
  const next = tokens[at]
  if (!next) return true
  return /^(?:ADP|ADV|PUNCT|SCONJ|CCONJ)$/.test(next.upos) || dependentsOf(scene, head, 'obl:unmarked').length > 0
}
