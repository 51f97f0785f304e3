import { type Frame, fold, type Slot } from '../../knowledge/index.js'
import type { ActorMention, Clause, Participant, Phrase } from '../../model/index.js'
import { behindObjects } from '../frames/behind-objects.js'
import { dependentsOf, lemmaAt, overlaps, type Scene, within } from '../scene.js'

const WORDS_ALONE = 'words:'
const WHOEVER = /^(?:people|persons?|m[ae]n|wom[ae]n|child(?:ren)?|citizens?|civilians?|residents?|others?|members?)$/i

/** Whether a party is known by the report's words alone: "two shipowners", for whom nobody is known to stand. */
export function isWordsAlone({ id }: Pick<Participant, 'id'>): boolean {
  return id.startsWith(WORDS_ALONE)
}

/**
 * Who an act is done to, where the words for them are those of no list: "arrested a vendor", "an ultimatum to
 * shipowners", "fined Austral Pesca". Things are nobody: "condemned the outcome" names none.
 * @param code the code of the state they are known to belong to, if one is
 * @param which those told apart from all others, or also "people" and "men", than whom any name says more
 * @param names whether a name of which no list says what it is can be theirs
 */
export function wordedSufferers(
  phrases: readonly Phrase[],
  scene: Scene,
  code: (phrase: Phrase) => string | null,
  which: 'told apart' | 'whoever',
  names: boolean,
): readonly ActorMention[] {
  for (const phrase of phrases) {
    const head = countedBy(phrase.head, scene)
    if (!isSomebody(head, scene, names)) continue
    const { start, end } = coreOf(head, scene)
    const text = scene.text.slice(start, end)
    if (which === 'told apart' && WHOEVER.test(text)) continue
    if (scene.actors.some(({ actor, ...at }) => actor.kind === 'person' && overlaps(at, { start, end }))) continue
    const name = text.replace(/\s+/g, ' ')
    const actor = {
      id: `${WORDS_ALONE}${fold(name).replace(/[^\p{L}\p{N}]+/gu, '-')}`,
      name,
      kind: 'group',
      code: code(phrase),
      affiliation: null,
      sector: null,
      office: null,
    } as const
    const sentence = scene.sentence.index
    return [{ actor, text, start, end, sentence, role: null, officeText: null, alsoPlace: false }]
  }
  return []
}

/** Acts done to somebody who answers for himself: what is banned or marched against under a name may be a feast. */
export function isDoneToSomebody({ event, mode }: Frame): boolean {
  if (event === 'COERCE') return mode === 'arrest' || mode === 'deport' || mode === 'cyber'
  return event !== 'PROTEST' && event !== 'MOBILIZE' && event !== 'REJECT'
}

/** The phrases a frame makes recipients: its object, and what stands behind its prepositions. */
export function sufferingPhrases(clause: Clause, frame: Frame, scene: Scene): readonly Phrase[] {
  const objects = frame.object === 'recipient' && !frame.mutual ? clause.objects : []
  const slotOf = (preposition: string): Slot | undefined => frame.obliques[preposition]
  const behind = [...clause.obliques, ...behindObjects(clause, scene)].flatMap(({ preposition, phrase }) =>
    slotOf(preposition) === 'recipient' && preposition !== 'by' ? [phrase] : [],
  )
  // "Demanded the withdrawal of the trawlers' captains".
  const of = slotOf('of') === 'recipient' && frame.object === 'content' ? clause.objects : []
  const inObjects = of.flatMap(({ head }) =>
    dependentsOf(scene, head, 'nmod').flatMap(({ token, index }) =>
      dependentsOf(scene, index, 'case').some(({ token: marker }) => marker.text.toLowerCase() === 'of')
        ? [{ head: index, start: token.start, end: token.end }]
        : [],
    ),
  )
  return [...clause.indirectObjects, ...objects, ...behind, ...inObjects]
}

/** "Dozens of vendors" are vendors. */
function countedBy(head: number, scene: Scene): number {
  if (!scene.knowledge.wordsets['counts-of'].has(lemmaAt(scene, head))) return head
  const counted = dependentsOf(scene, head, 'nmod').find(({ index }) =>
    dependentsOf(scene, index, 'case').some(({ token }) => token.text.toLowerCase() === 'of'),
  )
  return counted?.index ?? head
}

/** A noun for people or a body of them, or a name of which no list says what it is. */
function isSomebody(head: number, scene: Scene, names: boolean): boolean {
  const token = scene.sentence.tokens[head]
  if (!token) return false
  if (token.upos === 'PROPN')
    return names && isName(token.text) && ![...scene.places, ...scene.dates].some(other => within(token, other))
  if (token.upos !== 'NOUN' && token.upos !== 'ADJ') return false
  const lemma = lemmaAt(scene, head)
  return scene.knowledge.wordsets.somebody.has(lemma) || /[a-z]{3}(?:ists?|m[ae]n|wom[ae]n)$/.test(lemma)
}

// Quarters of the world and letters alone name nobody: "the North", "outlawed FGM".
const NOT_A_NAME = /^(?:north|south|east|west|africa|asia|europe|america|[A-Z]{2,4})$/
const isName = (word: string) => /^\p{Lu}/u.test(word) && !NOT_A_NAME.test(word) && !NOT_A_NAME.test(word.toLowerCase())

const INSIDE: ReadonlySet<string> = new Set(['amod', 'compound', 'flat', 'nmod:desc', 'nmod:unmarked', 'goeswith'])

/** The noun with what stands right before it and makes one name with it, and without its article and number. */
function coreOf(head: number, scene: Scene): { readonly start: number; readonly end: number } {
  const { tokens } = scene.sentence
  let from = head
  let to = head
  const under = (index: number) => {
    const token = tokens[index]
    let above = token?.head ?? -1
    if (!token || !INSIDE.has(token.deprel)) return false
    for (let steps = 0; steps < 4 && above !== head && above >= 0; steps++) above = tokens[above]?.head ?? -1
    return above === head
  }
  const joined = () => tokens[from - 1]?.end === tokens[from]?.start && /[\p{L}-]$/u.test(tokens[from - 1]?.text ?? '')
  while (from > 0 && (under(from - 1) || joined())) from--
  while (under(to + 1) && tokens[to + 1]?.deprel === 'flat') to++
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 }
}
