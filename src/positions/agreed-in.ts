import type { Participant, Sentence } from '../model/index.js'
import { isToBeDone, partsOfClause, under } from './clause-parts.js'
import { factsOf } from './document-facts.js'
import type { DocumentName } from './document-names.js'
import type { Scene } from './holders.js'
import type { Part } from './provisions.js'

/** "signed an agreement to demilitarise …", "a memorandum in which they undertook to …": what hangs on the paper's own noun. */
export function agreedIn(
  scene: Scene,
  papers: readonly DocumentName[],
): readonly (readonly [DocumentName, readonly Part[]])[] {
  const { sentence, clauses } = scene
  return papers.flatMap((paper): readonly (readonly [DocumentName, readonly Part[]])[] => {
    const behind = sentence.text.slice(paper.end - sentence.start)
    if (!scene.knowledge.wordsets['certain-papers'].has(paper.noun ?? '') && !paper.proper) return []
    if (/^\s+to\s+\p{Ll}/u.test(behind)) {
      const verb = sentence.tokens.find(token => token.start >= paper.end && token.upos !== 'PART')
      if (verb?.upos !== 'VERB' || !isSigned(paper, scene)) return []
      return [
        [
          paper,
          [{ span: { start: verb.start, end: endOfClause(verb.start, sentence) }, party: signer(paper, scene) }],
        ] as const,
      ]
    }
    if (!/^[^,;:]{0,40},?\s(?:in|under) which\b/i.test(behind)) return []
    const parts = clauses.flatMap((clause, at) => {
      const head = sentence.tokens[clause.predicate.head]
      if (!head || head.start < paper.end || clause.governor?.relation !== 'relative') return []
      if (scene.knowledge.wordsets.pledges.has(clause.predicate.lemma)) {
        const parts = under(at, scene)
        return parts.length > 0 ? parts : partsOfClause(clause, at, { start: paper.end, end: sentence.end }, scene)
      }
      return isToBeDone(clause) ? partsOfClause(clause, at, { start: paper.end, end: sentence.end }, scene) : []
    })
    return parts.length > 0 ? [[paper, parts]] : []
  })
}

function endOfClause(start: number, sentence: Sentence): number {
  const stop = /[;:]|,\s|\.["”’]?\s*$/.exec(sentence.text.slice(start - sentence.start))
  return stop ? start + stop.index : sentence.end
}

function isSigned(paper: DocumentName, scene: Scene): boolean {
  return factsOf(paper, scene, []).some(
    ({ status }) => status === 'signed' || status === 'agreed' || status === 'initialled',
  )
}

function signer(paper: DocumentName, scene: Scene): Participant | null {
  return factsOf(paper, scene, []).flatMap(({ parties }) => parties)[0] ?? null
}
