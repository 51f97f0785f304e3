import { fold, type Knowledge, type KnownDocument } from '../knowledge/index.js'
import type {
  DateMention,
  DateValue,
  DocumentKind,
  DocumentStatus,
  Participant,
  Provision,
  Sentence,
} from '../model/index.js'
import { betweenWhom, factsOf, laterStatus, ownerOf } from './document-facts.js'
import type { DocumentName } from './document-names.js'
import type { Scene } from './holders.js'

/** A document of the report, as far as it has been read. */
export type Building = {
  first: DocumentName
  title: string | null
  status: DocumentStatus | null
  date: DateValue | null
  parties: Participant[]
  tabledBy: Participant | null
  provisions: Provision[]
}

/** The documents of a report by what may point back to them, so that a report of a thousand papers takes no longer a paper. */
export type Shelf = {
  readonly all: Building[]
  readonly byName: Map<string, Building>
  readonly byKnown: Map<KnownDocument, Building>
  readonly lastOfKind: Map<DocumentKind, Building>
  /** Nouns that point back at any paper. */
  readonly pointing: ReadonlySet<string>
}

export function emptyShelf({ wordsets }: Knowledge): Shelf {
  return {
    all: [],
    byName: new Map(),
    byKnown: new Map(),
    lastOfKind: new Map(),
    pointing: wordsets['pointing-papers'],
  }
}

/** The paper that words name, put on the shelf where it is new. */
export function placed(paper: DocumentName, shelf: Shelf, open: Building | null): Building {
  return found(paper, shelf, open) ?? started(paper, shelf)
}

/** Notes what a sentence tells of a paper; a common noun is one where a verb treats it so, or one told before. */
export function noted(
  paper: DocumentName,
  scene: Scene,
  shelf: Shelf,
  open: Building | null,
  dates: readonly DateMention[],
): Building | null {
  const facts = factsOf(paper, scene, dates)
  const title = titleBehind(scene.sentence, paper)
  const certain =
    paper.proper ||
    title !== null ||
    (facts.length > 0 && scene.knowledge.wordsets['certain-papers'].has(paper.noun ?? ''))
  const document = found(paper, shelf, open) ?? (certain ? started(paper, shelf) : null)
  if (!document) return null
  if (paper.proper && !document.first.proper) {
    document.first = paper
    named(paper, document, shelf)
  }
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
  for (const party of parties)
    if (document.parties.length < MOST && !document.parties.some(other => other.id === party.id))
      document.parties.push(party)
}

/** No document has more parties. */
const MOST = 64

/** The paper words point back to: the same name, or the last one told that "the text" or "the plan" can be. */
function found(paper: DocumentName, shelf: Shelf, open: Building | null): Building | null {
  const same = shelf.byName.get(fold(paper.name)) ?? (paper.known ? shelf.byKnown.get(paper.known) : undefined)
  if (same) return same
  const alike = shelf.lastOfKind.get(paper.kind) ?? null
  if (paper.proper) return alike && !alike.first.proper ? alike : null
  if (!paper.definite) return null
  if (paper.noun === null || !shelf.pointing.has(paper.noun)) return alike
  return open ?? shelf.all[shelf.all.length - 1] ?? null
}

function started(first: DocumentName, shelf: Shelf): Building {
  const document: Building = {
    first,
    title: null,
    status: null,
    date: null,
    parties: [],
    tabledBy: null,
    provisions: [],
  }
  shelf.all.push(document)
  shelf.lastOfKind.set(first.kind, document)
  named(first, document, shelf)
  return document
}

function named(paper: DocumentName, document: Building, shelf: Shelf): void {
  shelf.byName.set(fold(paper.name), document)
  if (paper.known) shelf.byKnown.set(paper.known, document)
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
