import type { Phrase, Sentence, Speech } from '../../model/index.js'
import type { Draft } from './draft.js'
import { isAside, isAttributing, isReporting } from './reporting.js'
import type { Tree } from './tree.js'

/**
 * Whose word each clause is: the subject of the reporting verb it hangs under, or the name behind "according to".
 * Down from there everything is that speaker's, until another speaks. What stands in quotation marks and hangs under no
 * such verb is the word of whoever speaks beside it.
 */
export function findSpeech(
  tree: Tree,
  drafts: ReadonlyMap<number, Draft>,
  order: readonly number[],
): ReadonlyMap<number, Speech> {
  const asides = asidesIn(tree, drafts)
  const heard: (Speech | null)[] = tree.heads.map(() => null)
  for (const index of order) heard[index] = speechAt(tree, index, drafts, asides, heard)
  const quoted = quotedIn(tree.sentence)
  const beside = tree.sentence.quotations.length > 0 ? sayingsBeside(tree, drafts, quoted) : () => NOBODY
  const speech = new Map<number, Speech>()
  for (const draft of drafts.values()) {
    const said = heard[draft.head] ?? null
    if (quoted[draft.head]) speech.set(draft.head, { ...(said ?? beside(draft.head)), quoted: true })
    else if (said) speech.set(draft.head, said)
  }
  return speech
}

const VIEWS: ReadonlySet<string> = new Set([
  'in view of',
  'in opinion of',
  'in word of',
  'in words of',
  'by account of',
])

/** "The talks failed, Lavrov said", "according to Lavrov": by the predicate they hang on. */
function asidesIn(tree: Tree, drafts: ReadonlyMap<number, Draft>): ReadonlyMap<number, Speech> {
  const asides = new Map<number, Speech>()
  for (const draft of drafts.values()) {
    const according = draft.obliques.find(({ preposition }) => preposition === 'according to')
    if (according && (draft.kind !== 'noun' || draft.light !== null || tree.relations[draft.head] === 'root'))
      asides.set(draft.head, { speaker: according.phrase, verb: 'according to', quoted: false })
    const view = draft.obliques.find(({ preposition }) => VIEWS.has(preposition))
    if (view) asides.set(draft.head, { speaker: view.phrase, verb: 'according to', quoted: false })
    const speaker = draft.subjects[0]
    if (speaker && isAside(tree, draft))
      asides.set(tree.heads[draft.head] ?? -1, { speaker, verb: draft.lemma, quoted: false })
  }
  return asides
}

function speechAt(
  tree: Tree,
  index: number,
  drafts: ReadonlyMap<number, Draft>,
  asides: ReadonlyMap<number, Speech>,
  heard: readonly (Speech | null)[],
): Speech | null {
  const head = tree.heads[index] ?? -1
  const above = drafts.get(head)
  const own = drafts.get(index)
  const aside = asides.get(index)
  if (aside) return aside
  if (own && isAside(tree, own)) return inheritedBy(head, asides, heard, tree)
  const outer = heard[head] ?? null
  if (above?.kind !== 'verb' || tree.relations[index] !== 'ccomp' || !isReporting(above.lemma)) return outer
  const speaker = above.subjects[0] ?? null
  // "We think transit can help," he said: it is he who thinks so.
  if (outer && speaker && ['i', 'we'].includes(tree.words[speaker.head] ?? '')) return outer
  return { speaker, verb: above.lemma, quoted: false }
}

/** An aside is said by whoever says what is around it, but not by itself. */
function inheritedBy(
  head: number,
  asides: ReadonlyMap<number, Speech>,
  heard: readonly (Speech | null)[],
  tree: Tree,
): Speech | null {
  return asides.has(head) ? (heard[tree.heads[head] ?? -1] ?? null) : (heard[head] ?? null)
}

function quotedIn({ tokens, quotations }: Sentence): readonly boolean[] {
  let at = 0
  return tokens.map(token => {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) < token.end) at++
    return (quotations[at]?.start ?? Number.POSITIVE_INFINITY) <= token.start
  })
}

type Saying = { readonly speaker: Phrase | null; readonly verb: string }
const NOBODY: Saying = { speaker: null, verb: '' }

/** For each word the reporting verb next to it outside quotation marks, where no other verb stands between. */
function sayingsBeside(
  tree: Tree,
  drafts: ReadonlyMap<number, Draft>,
  quoted: readonly boolean[],
): (index: number) => Saying {
  const verbs = [...drafts.values()].filter(draft => draft.kind === 'verb' && !quoted[draft.head])
  const before = tree.heads.map(() => -1)
  const after = tree.heads.map(() => -1)
  let next = 0
  for (let index = 0; index < before.length; index++) {
    while ((verbs[next]?.head ?? Number.POSITIVE_INFINITY) < index) next++
    before[index] = next - 1
    after[index] = next
  }
  return index => {
    const sides = [verbs[before[index] ?? -1], verbs[after[index] ?? -1]].filter(
      verb => verb !== undefined && isAttributing(verb.lemma) && verb.subjects.length > 0,
    )
    sides.sort((a, b) => Math.abs((a?.head ?? 0) - index) - Math.abs((b?.head ?? 0) - index))
    const [nearest] = sides
    return nearest ? { speaker: nearest.subjects[0] ?? null, verb: nearest.lemma } : NOBODY
  }
}
