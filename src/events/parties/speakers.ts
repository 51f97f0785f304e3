import type { ActorMention, Clause, Span } from '../../model/index.js'
import { type Scene, within } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { mentionsOf } from './phrase-mentions.js'

const MEDIATES = /\b(?:mediat(?:or|ors|ion|ing)|facilitat(?:or|ors|ion|ing))\b/i
const NEGOTIATES = /\b(?:negotiat(?:or|ors|ion|ions|ing)|delegation|peace talks)\b/i
const APPOSED = /^["”’']?,[^.;:,"“”]{1,120}(?=,)/
const APPOSED_ON = /^\s[^.;:,"“”]{1,120}(?=,)/
const NO_LONGER = /\b(?:former|ex|late|then)\b/i

/**
 * A mediator or a negotiator who tells of talks has a part in them, by the words for who speaks: "the chief negotiator
 * said the two sides met", "a member of the mediation team said". Anybody else only speaks of them.
 */
export function speakersInTalks(clause: Clause, scene: Scene, cast: CastBuilder): void {
  const speaker = clause.speech?.speaker
  if (!speaker || !within(speaker, scene.sentence) || cast.sides() === 0) return
  for (const mention of mentionsOf(speaker, scene)) {
    if (mention.actor.kind !== 'person') continue
    const words = wordsFor(mention, speaker, scene)
    if (NO_LONGER.test(words)) continue
    if (mention.role === 'mediator' || mention.role === 'facilitator' || MEDIATES.test(words))
      cast.addMention(mention, 'thirdParty', 'mediator')
    else if (NEGOTIATES.test(words)) cast.addMention(mention, 'actor', 'member')
  }
}

/** The words for a speaker, with an apposition right behind the name. */
function wordsFor(mention: ActorMention, speaker: Span, { text, sentence }: Scene): string {
  const end = Math.max(mention.end, speaker.end)
  // "X, spokesman for the negotiating team, said": the mention may end with the title.
  const pattern = mention.text.includes(',') ? APPOSED_ON : APPOSED
  const behind = pattern.exec(text.slice(end, Math.min(sentence.end, end + 180)))?.[0] ?? ''
  return text.slice(Math.min(mention.start, speaker.start), end) + behind
}
