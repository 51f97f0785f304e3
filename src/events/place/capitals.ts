import type { Knowledge } from '../../knowledge/index.js'
import type { ActorMention, PlaceMention } from '../../model/index.js'

// "the Omani capital", "Oman's capital city"; a capital told with its name is a place by that name.
const CAPITAL = /^(?:['’]s)?\s+capital(?:\s+city)?(?!\w)(?!,?\s+(?:city\s+)?(?:of\s+)?\p{Lu})/u

/** The capitals a sentence names by their state: "in the Omani capital" is in Muscat. */
export function capitalsNamed(
  text: string,
  actors: readonly ActorMention[],
  knowledge: Knowledge,
): readonly PlaceMention[] {
  return actors.flatMap(({ actor, start, end, sentence }) => {
    const found = actor.kind === 'state' ? CAPITAL.exec(text.slice(end, end + 60)) : null
    const name = actor.code === null ? undefined : knowledge.states.get(actor.code)?.capital[0]
    if (!found || name === undefined) return []
    const to = end + found[0].length
    return [{ sentence, start, end: to, text: text.slice(start, to), name, country: actor.code }]
  })
}
