import type { Phrase, Speech } from '../../model/index.js'
import type { Draft } from './draft.js'
import type { Tree } from './tree.js'
import { relation } from './tree.js'

const REPORTING = new Set(
  'say tell announce state add note report claim declare confirm insist stress emphasize emphasise argue write explain suggest believe think reiterate maintain assert contend warn acknowledge admit allege deny reveal recall remark observe comment point conclude tweet post estimate predict understand hope hear learn quote cite disclose underline underscore affirm reaffirm repeat mention indicate signal hint complain accuse vow pledge promise'.split(
    ' ',
  ),
)

/** Whether a verb hands on somebody's word. */
export function isReporting(lemma: string): boolean {
  return REPORTING.has(lemma)
}

/**
 * Whose word each clause is: the subject of the reporting verb it hangs under, or the name behind "according to".
 * Down from the reporting verb everything is that speaker's, until another speaks.
 */
export function findSpeech(tree: Tree, drafts: ReadonlyMap<number, Draft>): ReadonlyMap<number, Speech> {
  const speech = new Map<number, Speech>()
  const said = new Map<number, Speech>()
  for (const draft of drafts.values()) {
    if (draft.kind !== 'verb') continue
    const according = draft.obliques.find(o => o.preposition === 'according to' || o.preposition === 'according')
    if (according) said.set(draft.head, { speaker: according.phrase, verb: 'according to', quoted: false })
    const tail = tailReport(tree, draft, drafts)
    if (tail) said.set(draft.head, tail)
  }
  for (const draft of drafts.values()) {
    const found = speechOf(tree, draft.head, drafts, said)
    if (found) speech.set(draft.head, { ...found, quoted: inQuotation(tree, draft) })
    else if (inQuotation(tree, draft)) speech.set(draft.head, { speaker: null, verb: '', quoted: true })
  }
  return speech
}

/** "The talks failed, Lavrov said": the reporting verb hangs below, as parataxis. */
function tailReport(tree: Tree, draft: Draft, drafts: ReadonlyMap<number, Draft>): Speech | null {
  for (const index of tree.below[draft.head] ?? []) {
    const token = tree.tokens[index]
    const below = drafts.get(index)
    if (token && relation(token) === 'parataxis' && below && isReporting(below.lemma) && below.subjects[0])
      return { speaker: below.subjects[0], verb: below.lemma, quoted: false }
  }
  return null
}

function speechOf(
  tree: Tree,
  from: number,
  drafts: ReadonlyMap<number, Draft>,
  said: ReadonlyMap<number, Speech>,
): Speech | null {
  let index = from
  for (let steps = 0; steps < 60 && index >= 0; steps++) {
    const known = said.get(index)
    if (known && !(tree.tokens[from] && isAttribution(tree, from))) return known
    const token = tree.tokens[index]
    if (!token) return null
    const above = drafts.get(token.head)
    const rel = relation(token)
    if (above && (rel === 'ccomp' || (rel === 'parataxis' && index !== from)) && isReporting(above.lemma))
      return { speaker: speakerOf(above), verb: above.lemma, quoted: false }
    if (above && rel === 'ccomp' && above.lemma === 'be') return null
    index = token.head
  }
  return null
}

function isAttribution(tree: Tree, index: number): boolean {
  const token = tree.tokens[index]
  return token !== undefined && relation(token) === 'parataxis' && isReporting(token.lemma)
}

function speakerOf(reporting: Draft): Phrase | null {
  return reporting.subjects[0] ?? null
}

function inQuotation(tree: Tree, draft: Draft): boolean {
  const token = tree.tokens[draft.head]
  return token !== undefined && tree.sentence.quotations.some(q => q.start <= token.start && token.end <= q.end)
}
