import { matchesIn } from '../../knowledge/index.js'
import type { Clause } from '../../model/index.js'
import type { Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { fullest } from './phrase-mentions.js'

const ASKED =
  /\b(?:(?:at|on|upon) the (?:request|initiative|invitation|behest|suggestion) of|(?:initiated|requested|sought|proposed) by)\s+(?:the\s+)?([\p{L}.-]{1,40}['’]s?\s+)?/giu
const ASKED_BY = /\b(?:at|on|upon)\s+$/i

/** "at the request of X", "initiated by X", "at X's request", behind the predicate or before it. */
export function initiators(clause: Clause, scene: Scene, cast: CastBuilder): void {
  const { sentence, text } = scene
  const predicate = sentence.tokens[clause.predicate.head]
  if (!predicate) return
  for (const match of matchesIn(sentence.text, ASKED)) {
    const behind = sentence.start + match.index + match[0].length
    if (nextPredicate(scene, clause, predicate.start, sentence.start + match.index)) continue
    const starts = [behind, behind - (match[1]?.length ?? 0)]
    // "At the request of Brazil's foreign minister", "of the agency's head, Sol": the last who is named there.
    const mention = scene.actors.findLast(found => starts.some(start => Math.abs(found.start - start) <= 4))
    if (mention) cast.addMention(fullest(mention, scene), 'initiator', 'participant')
  }
  for (const mention of scene.actors)
    if (
      /^(?:['’]s?)?\s+(?:request|initiative|invitation|behest)\b/i.test(text.slice(mention.end, mention.end + 20)) &&
      ASKED_BY.test(text.slice(sentence.start, mention.start))
    )
      cast.addMention(fullest(mention, scene), 'initiator', 'participant')
}

/** Whether another meeting stands between a predicate and some words: they are then about that one. */
function nextPredicate(scene: Scene, clause: Clause, from: number, to: number): boolean {
  return scene.clauses.some(other => {
    const token = scene.sentence.tokens[other.predicate.head]
    return (
      other !== clause &&
      token !== undefined &&
      from < token.start &&
      token.start < to &&
      scene.knowledge.wordsets['invited-to'].has(other.predicate.lemma)
    )
  })
}
