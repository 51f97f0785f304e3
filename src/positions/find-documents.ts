import { anchorAt, type DocumentRecord, idOf, type Sentence } from '../model/index.js'
import { agreedIn } from './agreed-in.js'
import { partsToBeDone } from './clause-parts.js'
import { type DocumentName, documentNames } from './document-names.js'
import { partsFollowing } from './follow-on.js'
import type { Scene } from './holders.js'
import { bySentence } from './parties.js'
import { framesOf, leadOf, trailingLead } from './provision-frames.js'
import { partsOfFrame } from './provision-parts.js'
import { type Part, type ProvisionInput, provisionOf } from './provisions.js'
import { type Building, emptyShelf, noted, placed, type Shelf } from './shelf.js'

export type DocumentInput = ProvisionInput & { readonly textHash: string; readonly sentences: readonly Sentence[] }

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
  const shelf = emptyShelf(input.knowledge)
  const actors = bySentence(input.actors)
  let open: Open | null = null
  for (const sentence of input.sentences) {
    const scene: Scene = {
      text: input.text,
      sentence,
      clauses: input.clauses[sentence.index] ?? [],
      actors: actors.get(sentence.index) ?? [],
      knowledge: input.knowledge,
    }
    open = readSentence(scene, shelf, open, input)
  }
  return shelf.all.filter(isTold).map(document => finished(document, input))
}

/** A paper without a name is one only where something is done to it, or it provides something. */
function isTold({ first, status, provisions, title }: Building): boolean {
  return first.proper || status !== null || title !== null || provisions.length > 0
}

/** Notes the papers a sentence names and what they provide; gives the one later sentences may tell of. */
function readSentence(scene: Scene, shelf: Shelf, before: Open | null, input: DocumentInput): Open | null {
  const { sentence } = scene
  const papers = documentNames(scene.text, sentence, scene.knowledge)
  if (papers.length === 0 && before === null) return null
  const last = before?.document ?? null
  let open: Open | null = before
  const turnTo = (document: Building, list: boolean) => {
    open = { document, sentence: sentence.index, paragraph: sentence.paragraph, list }
  }
  const goesOn = (document: Building) => before?.list === true && last === document
  for (const paper of papers) {
    const document = noted(paper, scene, shelf, last, input.dates)
    if (document) turnTo(document, goesOn(document))
  }
  const add = (document: Building, parts: readonly Part[]) => {
    if (parts.length === 0) return
    provide(document, parts, sentence, input)
    turnTo(document, goesOn(document))
  }
  for (const frame of framesOf(sentence, papers, scene.knowledge)) {
    const document = frame.paper ? placed(frame.paper, shelf, last) : last
    if (document) add(document, partsOfFrame(frame, scene))
  }
  for (const [paper, parts] of agreedIn(scene, papers)) add(placed(paper, shelf, last), parts)
  const lead = leadOf(sentence, papers)
  const paper = lead?.paper ?? trailingLead(sentence, papers)
  if (paper) {
    const parts = partsToBeDone(scene, lead ? loosenessOf(lead) : 'strict', lead ? lead.end : sentence.start)
    if (parts.length > 0) add(placed(paper, shelf, last), parts)
  } else if (before)
    add(before.document, partsFollowing(scene, { ...before, provides: before.document.provisions.length > 0 }, papers))
  const announced = papers[papers.length - 1]
  if (opensList(sentence) && announced && open === before) turnTo(placed(announced, shelf, last), true)
  return stillOpen(open, sentence)
}

/** Adds provisions, but none twice: two readings of one sentence may find the same words. */
function provide(document: Building, parts: readonly Part[], sentence: Sentence, input: DocumentInput): void {
  for (const provision of parts.flatMap(part => provisionOf(part, sentence, input))) {
    const told = document.provisions.findLastIndex(({ anchor }) => anchor.sentence !== sentence.index)
    const here = document.provisions.slice(told + 1)
    if (!here.some(({ anchor }) => anchor.start < provision.anchor.end && provision.anchor.start < anchor.end))
      document.provisions.push(provision)
  }
}

/** A paper stays open to the end of its paragraph; its list, as long as items follow. */
function stillOpen(open: Open | null, sentence: Sentence): Open | null {
  if (!open) return null
  if (opensList(sentence) && open.sentence === sentence.index) return { ...open, list: true }
  if (sentence.paragraph !== open.paragraph) return null
  return open.list ? { ...open, sentence: sentence.index } : open
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

/** "Under the communiqué:" announces a list, a paragraph an item. */
function opensList(sentence: Sentence): boolean {
  return /:\s*$/.test(sentence.text)
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
