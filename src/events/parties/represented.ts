import type { Frame } from '../../knowledge/index.js'
import type { Clause } from '../../model/index.js'
import type { Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { listed } from './lists.js'

const FOR = /(?:^|[\s,])(?:also )?(?:representing|on behalf of|in the name of) (?:the )?$/i
const NOT_A_SIDE = /^['’]/

/** "Odera, representing the Front, met": for whom somebody came is a side of what was said or signed. */
export function represented(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  if (!frame.mutual || !cast.has('actor')) return
  for (const mention of scene.actors) {
    if (mention.actor.kind === 'person' || NOT_A_SIDE.test(scene.text.slice(mention.end, mention.end + 1))) continue
    const before = scene.text.slice(Math.max(scene.sentence.start, mention.start - 40), mention.start)
    if (!FOR.test(before) || !isOf(clause, mention.start, scene)) continue
    for (const one of listed([mention], scene, scene.sentence.end)) cast.addMention(one, 'actor', 'participant')
  }
}

/** Whether the words stand beside somebody who takes part, and not behind another verb of happening. */
function isOf(clause: Clause, at: number, { candidates, sentence }: Scene): boolean {
  const own = sentence.tokens[clause.predicate.head]
  if (!own) return false
  return ![...candidates.keys()].some(other => {
    const token = sentence.tokens[other.predicate.head]
    return (
      other !== clause &&
      other.predicate.kind === 'verb' &&
      token !== undefined &&
      token.start > Math.min(own.start, at) &&
      token.start < Math.max(own.start, at)
    )
  })
}
