import { fold } from '../knowledge/index.js'
import {
  anchorAt,
  type Clause,
  type DocumentRecord,
  type DocumentStatus,
  idOf,
  type Participant,
  type Provision,
  type Sentence,
  type Span,
} from '../model/index.js'
import { type DocumentName, documentNames } from './document-names.js'
import { partyOf } from './parties.js'
import { goesOn, isUnder, type ProvisionInput, promises, provides, provisionsIn } from './provisions.js'

export type DocumentInput = ProvisionInput & { readonly textHash: string; readonly sentences: readonly Sentence[] }

type Building = {
  first: DocumentName
  title: string | null
  status: DocumentStatus | null
  parties: Participant[]
  tabledBy: Participant | null
  provisions: Provision[]
}

/** The document whose provisions the next sentences may tell, and whether a list of them is under way. */
type Open = { readonly document: Building; readonly paragraph: number; readonly list: boolean }

const STATUS: ReadonlyMap<string, DocumentStatus> = new Map([
  ['sign', 'signed'],
  ['initial', 'initialled'],
  ['ratify', 'ratified'],
  ['adopt', 'agreed'],
  ['agree', 'agreed'],
  ['approve', 'agreed'],
  ['table', 'tabled'],
  ['submit', 'tabled'],
  ['present', 'tabled'],
  ['circulate', 'tabled'],
  ['draft', 'drafted'],
  ['produce', 'drafted'],
  ['propose', 'proposed'],
  ['reject', 'rejected'],
])

/**
 * Finds the documents of a negotiation and what they provide. A document keeps the first words that name it as its
 * anchor; sentences right behind that tell what "the framework" proposes add its provisions.
 * @example 'They issued the Geneva Communiqué. It provides that both armies withdraw.' gives one document, one provision
 */
export function findDocuments(input: DocumentInput): readonly DocumentRecord[] {
  const documents: Building[] = []
  let open: Open | null = null
  for (const sentence of input.sentences) {
    open = nameDocuments(sentence, documents, open, input)
    if (open) open = readProvisions(sentence, open, input)
  }
  return documents.map(document => finished(document, input))
}

/** Notes the documents a sentence names; the last one named is the one later sentences may tell of. */
function nameDocuments(
  sentence: Sentence,
  documents: Building[],
  before: Open | null,
  input: DocumentInput,
): Open | null {
  let open = before
  for (const name of documentNames(input.text, sentence, input.knowledge)) {
    const document = documents.find(other => sameDocument(other.first, name)) ?? started(name, documents)
    if (name.proper && !document.first.proper) document.first = name
    document.title ??= titleBehind(sentence, name)
    readVerbs(document, name, sentence, input.clauses[sentence.index] ?? [], input)
    open = { document, paragraph: sentence.paragraph, list: open?.list === true && open.document === document }
  }
  return open
}

/** Takes the provisions a sentence tells; null where it turns to something else. */
function readProvisions(sentence: Sentence, open: Open, input: DocumentInput): Open | null {
  const { document, paragraph, list } = open
  const clauses = input.clauses[sentence.index] ?? []
  const item = list && sentence.paragraph > paragraph
  const inside = sentence.paragraph === paragraph && document.provisions.length > 0
  const more = inside && (goesOn(sentence, clauses) || promises(clauses))
  if (!provides(sentence, clauses) && !more && !item) return sentence.paragraph === paragraph ? open : null
  const outright = item || isUnder(sentence) || (more && promises(clauses))
  document.provisions.push(...provisionsIn(sentence, input, outright))
  return {
    document,
    paragraph: sentence.paragraph,
    list: opensList(sentence) || (item && !/\.\W*$/.test(sentence.text)),
  }
}

/** "Under the communiqué:" announces a list, a paragraph an item. */
function opensList(sentence: Sentence): boolean {
  return /:\s*$/.test(sentence.text)
}

function started(name: DocumentName, documents: Building[]): Building {
  const document: Building = { first: name, title: null, status: null, parties: [], tabledBy: null, provisions: [] }
  documents.push(document)
  return document
}

function sameDocument(a: DocumentName, b: DocumentName): boolean {
  return (
    fold(a.name) === fold(b.name) ||
    (a.known !== null && a.known === b.known) ||
    ((!b.proper || !a.proper) && a.kind === b.kind)
  )
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

function readVerbs(
  document: Building,
  name: Span,
  sentence: Sentence,
  clauses: readonly Clause[],
  input: DocumentInput,
): void {
  for (const clause of clauses) {
    const status = STATUS.get(clause.predicate.lemma)
    if (!status || clause.negated || clause.tense === 'future') continue
    const about =
      clause.objects.some(object => overlaps(object, name)) ||
      (clause.predicate.kind === 'noun' && clause.objects.some(object => overlaps(object, name)))
    if (!about) continue
    document.status ??= status
    for (const subject of clause.subjects) {
      const party = partyOf(subject, sentence, input.actors)
      if (!party) continue
      if (status === 'tabled' || status === 'proposed') document.tabledBy ??= party
      else if (status !== 'rejected' && !document.parties.some(other => other.id === party.id))
        document.parties.push(party)
    }
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function finished(document: Building, input: DocumentInput): DocumentRecord {
  const { first } = document
  return {
    id: idOf(input.textHash, first.start, first.end, 'document'),
    name: first.name,
    title: document.title,
    kind: first.kind,
    date: null,
    parties: document.parties,
    tabledBy: document.tabledBy,
    status: document.status,
    provisions: document.provisions,
    anchor: anchorAt(input.text, first, first.sentence),
  }
}
