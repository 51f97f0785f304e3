import type { Frame } from '../../knowledge/index.js'
import type { ActorMention, Clause, Span } from '../../model/index.js'
import { overlaps, type Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { joinedTo, listed, listedBefore } from './lists.js'
import { mentionsOf, owned } from './phrase-mentions.js'

// "A call which took place on Friday between".
const BETWEEN = /^(?:,?\s+(?:which |that )?(?:was |were )?(?:held|took place)[^,.;:]{0,30})?\s+between\s+(?:the\s+)?$/
const ARTICLE = /^\s*(?:(?:on|in|at|late|early|later|earlier)\s+)*(?:the\s+)?$/
// "Odera, an envoy of two states, met", "Odera and Quispe, nonetheless, held"; an apposition ends with a comma.
const APART =
  /^["”’']?(?:\s?\([^()]{1,24}\))?,\s(?:[^.;:"“”]{1,120},\s+)?(?:(?:has|have|had|also|again|later|then|jointly)\s+)*$/
// The mention opens the sentence, or stands behind its opening words or a verb of saying.
const OPENING = /(?:^|,\s+|\b(?:said|says|that|and)\s+)(?:the\s+|an?\s+)?$/i

// "The agency, in collaboration with two others, held".
const JOINTLY =
  /^(?:\s?\([^()]{1,24}\))?,?\s(?:in (?:close )?(?:collaboration|cooperation|coordination|partnership|conjunction)|jointly|together|along) with\s[^.;:"“”]{1,140},\s+$/

/**
 * Who met whom where the tree has lost one of them, by the words alone: the first of two behind "meeting between", whom
 * somebody met behind the day ("met on Monday the minister"), and who met, apart from the verb by an apposition.
 */
export function partiesBeside(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  const predicate = scene.sentence.tokens[clause.predicate.head]
  if (!predicate || !frame.mutual) return
  for (const mention of scene.actors)
    if (mention.start > predicate.end && BETWEEN.test(scene.text.slice(predicate.end, mention.start)))
      addBoth(owned(mention, scene), scene, cast)
  if (clause.predicate.kind === 'noun') holders(clause, scene, cast)
  if (clause.predicate.kind !== 'verb') return
  if (!clause.passive && frame.object === 'actor' && clause.objects.length === 0) {
    const met =
      scene.actors.find(mention => mention.start > predicate.end && isBehindDay(predicate, mention, scene)) ??
      (cast.sides() === 1 ? scene.actors.find(mention => isBehindOccasion(predicate, mention, scene)) : undefined)
    if (met) add([met], scene, cast)
  }
  if (clause.subjects.length === 0 && clause.governor?.relation !== 'control') {
    const who = scene.actors.findLast(mention => isApart(mention, predicate, scene))
    // "Odera, the envoy, engaged in talks": taken for a passive, where nobody is said to do it.
    if (who && !(clause.passive && clause.obliques.some(({ preposition }) => preposition === 'by')))
      add([...listedBefore(who, scene), who], scene, cast)
  }
}

/** "The premier, Odera, held talks": who held them, apart from the verb that carries the noun. */
function holders(clause: Clause, scene: Scene, cast: CastBuilder): void {
  const { tokens } = scene.sentence
  const verb = tokens[tokens[clause.predicate.head]?.head ?? -1]
  if (clause.predicate.light === null || verb?.upos !== 'VERB') return
  if (clause.subjects.some(subject => mentionsOf(subject, scene).length > 0)) return
  const who = scene.actors.findLast(mention => isApart(mention, verb, scene))
  if (who) add([who], scene, cast)
}

function add(mentions: readonly ActorMention[], scene: Scene, cast: CastBuilder): void {
  cast.addAll(listed(mentions, scene, scene.sentence.end), 'actor', 'participant')
}

/** "Between A and B" names both, whatever verb stands behind them. */
function addBoth(first: ActorMention, scene: Scene, cast: CastBuilder): void {
  add([first], scene, cast)
  cast.addAll(joinedTo(first, scene, scene.sentence.end), 'actor', 'participant')
}

/** Nothing but a day and a place stands between the verb and whom somebody met. */
function isBehindDay(predicate: Span, mention: ActorMention, { text, dates, places }: Scene): boolean {
  let between = ''
  let at = predicate.end
  for (const span of [...dates, ...places].sort((a, b) => a.start - b.start))
    if (span.start >= at && span.end < mention.start && !overlaps(span, mention)) {
      between += text.slice(at, span.start)
      at = span.end
    }
  return at > predicate.end && ARTICLE.test(between + text.slice(at, mention.start))
}

// "Met on the sidelines of the assembly in Lima, Ms Odera".
const OCCASION = /^,?\s(?:on|at|in|during)\s[^.;:"“”]{2,140}?,\s(?:with\s)?(?:the\s)?$/

/** Where and on what occasion stands between the verb and whom somebody met, up to a comma. */
function isBehindOccasion(predicate: Span, mention: ActorMention, { actors, sentence, text }: Scene): boolean {
  if (mention.actor.kind !== 'person' || mention.start <= predicate.end) return false
  if (!OCCASION.test(text.slice(predicate.end, mention.start))) return false
  const between: Span = { start: predicate.end, end: mention.start }
  // "Met in Lima, Odera said".
  const next = sentence.tokens.find(({ start }) => start >= mention.end)
  if (next?.upos === 'VERB' || next?.upos === 'AUX') return false
  return (
    !actors.some(other => other.actor.kind === 'person' && overlaps(other, between)) &&
    !sentence.tokens.some(
      ({ deprel, start, end, upos }) =>
        upos === 'VERB' && deprel !== 'amod' && start >= between.start && end <= between.end,
    )
  )
}

function isApart(mention: ActorMention, predicate: Span, scene: Scene): boolean {
  const { text, sentence, clauses } = scene
  if (mention.end >= predicate.start) return false
  if (!(mention.actor.kind === 'person' ? APART : JOINTLY).test(text.slice(mention.end, predicate.start))) return false
  if (!OPENING.test(text.slice(sentence.start, mention.start))) return false
  return !clauses.some(({ predicate: { head, kind } }) => {
    const token = sentence.tokens[head]
    return token && kind === 'verb' && token.start >= mention.end && token.end <= predicate.start
  })
}
