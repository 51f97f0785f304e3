import type { Knowledge } from '../knowledge/index.js'
import type { ActorMention, PlaceMention, Sentence } from '../model/index.js'
import { namedBesideOffices } from './beside-offices.js'
import { pointBack } from './coreference.js'
import { Cursor } from './cursor.js'
import { explainedNames } from './explained-names.js'
import { lexiconOf } from './lexicon.js'
import { Line } from './line.js'
import { readSentence } from './read-sentence.js'
import { Resolver } from './resolve.js'
import { piecesOf } from './scan.js'
import { settleNames, statesShown } from './shared-names.js'
import { Unowned } from './unowned.js'

/** Everybody and every place a report names. */
export type Found = { readonly actors: readonly ActorMention[]; readonly places: readonly PlaceMention[] }

/**
 * Finds who is named in a report: people with title or office, states, bodies, and those who act for them; one person
 * is one actor however spelled. Places are the cities and states named; the clause decides which a capital is.
 * @param text the report's whole text
 * @param sentences of that text, offsets into it
 * @param published YYYY-MM-DD: whose office "the Turkish president" is on that day; null where it is not known
 * @returns mentions in the order of the text, offsets into it
 * @throws never, whatever the text
 * @example "Turkish President Tayyip Erdogan met Rutte." gives Recep Tayyip Erdoğan (TUR, "President") and Mark Rutte
 */
export function findActors(
  text: string,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
  published: string | null,
): Found {
  const words = { knowledge, lexicon: lexiconOf(knowledge) }
  const explained = explainedNames(text, words)
  const known = { ...words, explained }
  const pieces = sentences.map(sentence => piecesOf(new Line(text, sentence, knowledge), known))
  const shown = statesShown(pieces)
  const reads = sentences.map((sentence, index) =>
    readSentence(new Cursor(text, sentence, settleNames(pieces[index] ?? [], shown, text, knowledge)), knowledge),
  )
  // All names are read before any is resolved: a headline's surname is told in full further down.
  const resolver = new Resolver(
    text,
    reads.flatMap(read => read.drafts),
    knowledge,
    published,
    new Unowned(text, reads, knowledge),
  )
  let paragraph = -1
  const mentions = sentences.map((sentence, index) => {
    if (sentence.paragraph !== paragraph) resolver.newParagraph()
    paragraph = sentence.paragraph
    const own: ActorMention[] = []
    for (const draft of reads[index]?.drafts ?? []) {
      const mention = resolver.resolve(draft, sentence.index, index)
      if (mention && !isOpposed(mention, text)) own.push(mention)
    }
    return namedBesideOffices(own, text, sentence)
  })
  return { actors: pointBack(text, sentences, mentions, knowledge), places: reads.flatMap(read => read.places) }
}

/** "Anti-Taliban fighters" are whoever fights the Taliban. */
function isOpposed({ start }: ActorMention, text: string): boolean {
  return text.charAt(start - 1) === '-' && /\banti-$/i.test(text.slice(Math.max(0, start - 5), start))
}
