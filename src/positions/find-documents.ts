import { fold } from '../knowledge/index.js'
import {
  anchorAt,
  type Clause,
  type DateValue,
  type DocumentRecord,
  type DocumentStatus,
  idOf,
  type Participant,
  type Provision,
  type Sentence,
} from '../model/index.js'
import { betweenWhom, factsOf, laterStatus, ownerOf } from './document-facts.js'
import { type DocumentName, documentNames } from './document-names.js'
import type { Scene } from './holders.js'
import { CERTAIN, PLEDGES, POINTING } from './paper-words.js'
import { framesOf, isUnderBefore, leadOf, type ProvisionFrame, trailingLead } from './provision-frames.js'
import { isToBeDone, partsOfClause, partsOfFrame, partsOfItem, partsToBeDone, under } from './provision-parts.js'
import { type Part, type ProvisionInput, provisionOf } from './provisions.js'

export type DocumentInput = ProvisionInput & { readonly textHash: string; readonly sentences: readonly Sentence[] }

type Building = {
  first: DocumentName
  title: string | null
  status: DocumentStatus | null
  date: DateValue | null
  parties: Participant[]
  tabledBy: Participant | null
  provisions: Provision[]
}

/** The paper whose provisions the next sentences may tell, and whether a list of them is under way. */
type Open = {
  readonly document: Building
  readonly sentence: number
  readonly paragraph: number
  readonly list: boolean
}

/**
 * Finds the documents of a negotiation and what they provide. A document keeps the first words that name it as its
 * anchor; later words that point back to it ("the text", "it") add to it.
 * @example 'They issued the Geneva Communiqué. It provides that both armies withdraw.' gives one document, one provision
 */
export function findDocuments(input: DocumentInput): readonly DocumentRecord[] {
  const documents: Building[] = []
  let open: Open | null = null
  for (const sentence of input.sentences) {
    const scene: Scene = {
      text: input.text,
      sentence,
      clauses: input.clauses[sentence.index] ?? [],
      actors: input.actors.filter(mention => mention.sentence === sentence.index),
      knowledge: input.knowledge,
    }
    open = readSentence(scene, documents, open, input)
  }
  return documents.filter(isTold).map(document => finished(document, input))
}

/** A paper without a name is one only where something is done to it, or it provides something. */
function isTold({ first, status, provisions, title }: Building): boolean {
  return first.proper || status !== null || title !== null || provisions.length > 0
}

function readSentence(scene: Scene, documents: Building[], before: Open | null, input: DocumentInput): Open | null {
  const { sentence } = scene
  const papers = documentNames(scene.text, sentence, scene.knowledge)
  let open: Open | null = before
  const opened = (document: Building, list = false): Open => ({
    document,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    list,
  })
  for (const paper of papers) {
    const document = noted(paper, scene, documents, before, input)
    if (document) open = opened(document, before?.list === true && before.document === document)
  }
  const add = (document: Building, parts: readonly Part[]) => {
    for (const provision of parts.flatMap(part => provisionOf(part, sentence, input)))
      if (
        !document.provisions.some(
          ({ anchor }) => anchor.start < provision.anchor.end && provision.anchor.start < anchor.end,
        )
      )
        document.provisions.push(provision)
    if (parts.length > 0) open = opened(document, open?.list === true && open.document === document)
  }
  for (const frame of framesOf(sentence, papers)) {
    const document = paperOfFrame(frame, documents, before)
    if (document) add(document, partsOfFrame(frame, scene))
  }
  for (const [paper, parts] of agreedIn(scene, papers))
    add(found(paper, documents, before) ?? started(paper, documents), parts)
  const lead = leadOf(sentence, papers)
  const trailing = lead ? null : trailingLead(sentence, papers)
  const paper = lead?.paper ?? trailing
  if (paper) {
    const parts = partsToBeDone(scene, lead ? loosenessOf(lead) : 'strict', lead ? lead.end : sentence.start)
    if (parts.length > 0) add(found(paper, documents, before) ?? started(paper, documents), parts)
  } else if (before) goOn(scene, before, papers, add)
  if (!open || open === before) open = announced(papers, documents, before, sentence, open)
  if (!open) return null
  if (opensList(sentence) && open.sentence === sentence.index) return opened(open.document, true)
  if (open.list && open.sentence !== sentence.index) {
    if (sentence.paragraph === open.paragraph) return { ...open, sentence: sentence.index }
    return null
  }
  return sentence.paragraph === open.paragraph ? open : null
}

/** "The main points of the plan are:" opens a list of the paper it names, though nothing is done to that. */
function announced(
  papers: readonly DocumentName[],
  documents: Building[],
  before: Open | null,
  sentence: Sentence,
  open: Open | null,
): Open | null {
  const paper = papers[papers.length - 1]
  if (!paper || !opensList(sentence)) return open
  const document = found(paper, documents, before) ?? started(paper, documents)
  return { document, sentence: sentence.index, paragraph: sentence.paragraph, list: true }
}

/** A statement says much that it does not provide; "in the plan" may be where something is only described. */
function loosenessOf({
  paper,
  loose,
}: {
  readonly paper: DocumentName
  readonly loose: boolean
}): 'under' | 'pledges' | 'loose' {
  if (paper.noun === 'statement' || paper.noun === 'letter') return 'pledges'
  return loose ? 'loose' : 'under'
}

/** Provisions of the paper told before: an item of its list, or what is to be done right behind what it provides. */
function goOn(
  scene: Scene,
  before: Open,
  papers: readonly DocumentName[],
  add: (document: Building, parts: readonly Part[]) => void,
): void {
  const { sentence, clauses } = scene
  if (before.list && sentence.paragraph > before.paragraph) {
    if (isItem(sentence, scene.text)) addItem(scene, before, add)
    return
  }
  if (sentence.paragraph !== before.paragraph || papers.length > 0) return
  if (isUnderBefore(sentence)) {
    add(before.document, partsToBeDone(scene, 'under', sentence.start))
    return
  }
  if (/^\W*(?:however|but|yet|despite|still|critics|analysts)\b/i.test(sentence.text)) return
  const also = /\balso\b/i.test(sentence.text) ? clauses.flatMap((clause, at) => grantedIn(clause, at, scene)) : []
  if (also.length > 0) {
    add(before.document, also)
    return
  }
  if (before.document.provisions.length > 0 && clauses.some(clause => isToBeDone(clause) && clause.speech === null))
    add(before.document, partsToBeDone(scene, 'open', sentence.start))
}

const GRANTED = new Set(['allow', 'permit', 'require', 'oblige', 'entitle', 'propose', 'grant', 'guarantee'])

/** "Sudan was also allowed to …", "a consultation period was also proposed": what is granted, or the thing itself. */
function grantedIn(clause: Clause, at: number, scene: Scene): readonly Part[] {
  if (!clause.passive || clause.negated || !GRANTED.has(clause.predicate.lemma)) return []
  const parts = under(at, scene)
  return parts.length > 0 ? parts : partsOfClause(clause, at, scene.sentence, scene)
}

function addItem(scene: Scene, before: Open, add: (document: Building, parts: readonly Part[]) => void): void {
  const { sentence } = scene
  const doing = partsToBeDone(scene, 'open', sentence.start)
  add(before.document, doing.length > 0 ? doing : partsOfItem({ start: sentence.start, end: sentence.end }, scene))
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

/** "Under the communiqué:" announces a list, a paragraph an item. */
function opensList(sentence: Sentence): boolean {
  return /:\s*$/.test(sentence.text)
}

/** "signed an agreement to demilitarise …", "a memorandum in which they undertook to …": what hangs on the paper's own noun. */
function agreedIn(
  scene: Scene,
  papers: readonly DocumentName[],
): readonly (readonly [DocumentName, readonly Part[]])[] {
  const { sentence, clauses } = scene
  return papers.flatMap((paper): readonly (readonly [DocumentName, readonly Part[]])[] => {
    const behind = sentence.text.slice(paper.end - sentence.start)
    if (!CERTAIN.has(paper.noun ?? '') && !paper.proper) return []
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
      if (PLEDGES.has(clause.predicate.lemma)) {
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

function paperOfFrame({ paper }: ProvisionFrame, documents: Building[], before: Open | null): Building | null {
  if (!paper) return before?.document ?? null
  return found(paper, documents, before) ?? started(paper, documents)
}

/** Notes what a sentence tells of a paper; a common noun is one where a verb treats it so, or one told before. */
function noted(
  paper: DocumentName,
  scene: Scene,
  documents: Building[],
  before: Open | null,
  input: DocumentInput,
): Building | null {
  const facts = factsOf(paper, scene, input.dates)
  const title = titleBehind(scene.sentence, paper)
  const told = found(paper, documents, before)
  const certain = paper.proper || title !== null || (facts.length > 0 && CERTAIN.has(paper.noun ?? ''))
  const document = told ?? (certain ? started(paper, documents) : null)
  if (!document) return null
  if (paper.proper && !document.first.proper) document.first = paper
  document.title ??= title
  for (const fact of facts) {
    document.status = laterStatus(document.status, fact.status)
    document.date ??= fact.date
    document.tabledBy ??= fact.tabledBy
    addParties(document, fact.parties)
  }
  addParties(document, betweenWhom(paper, scene))
  document.tabledBy ??= document.first.kind === 'plan' || document.first.kind === 'draft' ? ownerOf(paper, scene) : null
  return document
}

function addParties(document: Building, parties: readonly Participant[]): void {
  for (const party of parties) if (!document.parties.some(other => other.id === party.id)) document.parties.push(party)
}

/** The paper words point back to: the same name, or the last one told that "the text" or "the plan" can be. */
function found(paper: DocumentName, documents: readonly Building[], before: Open | null): Building | null {
  const same = documents.find(
    ({ first }) => fold(first.name) === fold(paper.name) || (first.known !== null && first.known === paper.known),
  )
  if (same) return same
  const fitting = documents.filter(({ first }) => first.kind === paper.kind || isPointing(paper))
  const last = fitting.length > 0 ? fitting[fitting.length - 1] : undefined
  if (paper.proper) return last && !last.first.proper && last.first.kind === paper.kind ? last : null
  if (!paper.definite) return null
  if (before && isPointing(paper)) return before.document
  return last ?? null
}

function isPointing({ noun, proper }: DocumentName): boolean {
  return !proper && noun !== null && POINTING.has(noun)
}

function started(first: DocumentName, documents: Building[]): Building {
  const document: Building = {
    first,
    title: null,
    status: null,
    date: null,
    parties: [],
    tabledBy: null,
    provisions: [],
  }
  documents.push(document)
  return document
}

/** What it calls itself: the quotation right behind its name. */
function titleBehind(sentence: Sentence, name: DocumentName): string | null {
  const behind = sentence.quotations.find(quotation => quotation.start > name.end && quotation.start - name.end < 60)
  if (!behind) return null
  const between = sentence.text.slice(name.end - sentence.start, behind.start - sentence.start)
  if (
    !/^\W*(?:which\s+)?(?:outlined|titled|entitled|called|known as|named|is called|headed)?\s*(?:the\s+)?["“”„'‘]?$/i.test(
      between,
    )
  )
    return null
  return sentence.text.slice(behind.start - sentence.start, behind.end - sentence.start).replace(/[.,;]$/, '')
}

function finished(document: Building, input: DocumentInput): DocumentRecord {
  const { first } = document
  return {
    id: idOf(input.textHash, first.start, first.end, 'document'),
    name: first.name,
    title: document.title,
    kind: first.kind,
    date: document.date,
    parties: document.parties,
    tabledBy: document.tabledBy,
    status: document.status ?? (first.kind === 'draft' ? 'drafted' : null),
    provisions: document.provisions,
    anchor: anchorAt(input.text, first, first.sentence),
  }
}
