import type { ActorMention } from '../../model/index.js'
import type { Scene } from '../scene.js'

const HYPHEN = /^[-–/]$/

/** "The AU-EU-UN mechanism", "the AU-EU-UN Trilateral Mechanism": whose it is besides, before a hyphen. */
export function hyphenated(mention: ActorMention, scene: Scene): readonly ActorMention[] {
  const beside = [...chainBefore(mention, scene), ...chainBehind(mention, scene)]
  if (beside.length > 0 || mention.actor.kind !== 'organisation') return beside
  const owner = scene.actors.findLast(
    other =>
      other.end < mention.start &&
      other.actor.kind === 'organisation' &&
      scene.text.slice(other.end, mention.start) === ' ',
  )
  if (!owner) return beside
  const owners = chainBefore(owner, scene)
  return owners.length > 0 ? [...owners, owner] : beside
}

function chainBefore(mention: ActorMention, scene: Scene): readonly ActorMention[] {
  const found: ActorMention[] = []
  let first = mention
  for (;;) {
    const before = scene.actors.findLast(
      other => other.end < first.start && HYPHEN.test(scene.text.slice(other.end, first.start)),
    )
    if (!before || before.actor.kind === 'person' || first.actor.kind === 'person') return found
    found.unshift(before)
    first = before
  }
}

function chainBehind(mention: ActorMention, scene: Scene): readonly ActorMention[] {
  const found: ActorMention[] = []
  let last = mention
  for (;;) {
    const behind = scene.actors.find(
      other => other.start > last.end && HYPHEN.test(scene.text.slice(last.end, other.start)),
    )
    if (behind?.actor.kind !== 'organisation' || last.actor.kind !== 'organisation') return found
    found.push(behind)
    last = behind
  }
}
