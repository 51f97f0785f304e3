import type { Clause, Sentence } from '../model/index.js'
import { isToBeDone, partsOfClause, partsToBeDone, under } from './clause-parts.js'
import type { DocumentName } from './document-names.js'
import type { Scene } from './holders.js'
import { isUnderBefore } from './provision-frames.js'
import { partsOfItem } from './provision-parts.js'
import type { Part } from './provisions.js'

/** The paper whose provisions the next sentences may tell: where it was last told, and whether a list of them is under way. */
export type Told = { readonly paragraph: number; readonly list: boolean; readonly provides: boolean }

/** Provisions of the paper told before: an item of its list, or what is to be done right behind what it provides. */
export function partsFollowing(scene: Scene, before: Told, papers: readonly DocumentName[]): readonly Part[] {
  const { sentence, clauses } = scene
  if (before.list && sentence.paragraph > before.paragraph)
    return isItem(sentence, scene.text) ? partsOfListed(scene) : []
  if (sentence.paragraph !== before.paragraph || papers.length > 0) return []
  if (isUnderBefore(sentence)) return partsToBeDone(scene, 'under', sentence.start)
  if (/^\W*(?:however|but|yet|despite|still|critics|analysts)\b/i.test(sentence.text)) return []
  const also = /\balso\b/i.test(sentence.text) ? clauses.flatMap((clause, at) => grantedIn(clause, at, scene)) : []
  if (also.length > 0) return also
  if (clauses.some(clause => isToBeDone(clause) && isOfPerson(clause, scene))) return []
  return before.provides && clauses.some(clause => isToBeDone(clause) && clause.speech === null)
    ? partsToBeDone(scene, 'open', sentence.start)
    : []
}

/** "The president will host both": what one person is to do is told of that person, and provided by no paper. */
function isOfPerson({ subjects }: Clause, { actors }: Scene): boolean {
  return subjects.some(subject =>
    actors.some(({ actor, start, end }) => actor.kind === 'person' && subject.start <= start && end <= subject.end),
  )
}

/** "Sudan was also allowed to …", "a consultation period was also proposed": what is granted, or the thing itself. */
function grantedIn(clause: Clause, at: number, scene: Scene): readonly Part[] {
  if (!clause.passive || clause.negated || !scene.knowledge.wordsets.granted.has(clause.predicate.lemma)) return []
  const parts = under(at, scene)
  return parts.length > 0 ? parts : partsOfClause(clause, at, scene.sentence, scene)
}

function partsOfListed(scene: Scene): readonly Part[] {
  const { sentence } = scene
  const doing = partsToBeDone(scene, 'open', sentence.start)
  return doing.length > 0 ? doing : partsOfItem({ start: sentence.start, end: sentence.end }, scene)
}

/** An item begins with a mark or a number, in lower case, or names what is to be; a plain sentence of the past is none. */
function isItem(sentence: Sentence, text: string): boolean {
  const lead = text.slice(Math.max(0, sentence.start - 6), sentence.start)
  if (/(?:\d[.)]|[-–—•*·])\s*$/.test(lead) || /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–—•*·])/.test(sentence.text))
    return true
  if (/^\p{Ll}/u.test(sentence.text) || /[;,]\s*(?:and)?\s*$/.test(sentence.text)) return true
  return sentence.tokens.some(
    token => token.upos === 'AUX' && /^(?:will|shall|must|would|may|should|are|is)$/i.test(token.text),
  )
}
