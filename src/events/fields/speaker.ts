import type { ActorMention, Clause, Participant, Phrase } from '../../model/index.js'
import { participantFrom } from '../parties/cast.js'
import { mentionsOf } from '../parties/phrase-mentions.js'
import { type EventInput, overlaps, type Scene, within } from '../scene.js'

/**
 * Whose word a happening is: the speaker of its clause, unless that is its one party.
 * @returns null where the reporter tells it, or the speaker is nobody we can name
 * @example "Iran met Iraq, Fidan said.": Fidan
 */
export function speakerOf(
  clause: Clause,
  scene: Scene,
  input: EventInput,
  parties: readonly Participant[],
): Participant | null {
  const phrase = clause.speech?.speaker
  if (!phrase) return null
  const mention = within(phrase, scene.sentence) ? mentionsOf(phrase, scene)[0] : mentionElsewhere(phrase, input)
  if (!mention || (parties.length === 1 && parties[0]?.id === mention.actor.id && overlaps(mention, parties[0])))
    return null
  return participantFrom({ mention, role: 'participant' })
}

/** The speaker of a quotation that runs over several sentences stands in one of the others. */
function mentionElsewhere(phrase: Phrase, { sentences, actors }: EventInput): ActorMention | undefined {
  const sentence = sentenceAt(sentences, phrase.start)
  const inside =
    mentionsBySentence(actors)
      .get(sentence)
      ?.filter(mention => overlaps(mention, phrase)) ?? []
  const head = sentences[sentence]?.tokens[phrase.head]
  return inside.find(mention => head && overlaps(mention, head)) ?? inside[0]
}

function sentenceAt(sentences: EventInput['sentences'], offset: number): number {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const sorted = new WeakMap<EventInput['actors'], ReadonlyMap<number, readonly ActorMention[]>>()

function mentionsBySentence(actors: EventInput['actors']): ReadonlyMap<number, readonly ActorMention[]> {
  const known = sorted.get(actors)
  if (known) return known
  const built = new Map<number, ActorMention[]>()
  for (const mention of actors) {
    const list = built.get(mention.sentence)
    if (list) list.push(mention)
    else built.set(mention.sentence, [mention])
  }
  sorted.set(actors, built)
  return built
}
