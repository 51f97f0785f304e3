import { matchesIn } from '../../knowledge/index.js'
import type { Clause, Participant } from '../../model/index.js'
import { dependentsOf, lemmaAt, type Scene } from '../scene.js'
import { type Cued, cued } from './attributes.js'

const FORMAT =
  /\b(?:in|under|within|of|through)\s+(?:the\s+)?(?:framework\s+of\s+the\s+)?((?:\p{Lu}[\p{L}'’-]*\s+){1,3}(?:[Ff]ormat|[Pp]rocess|[Tt]rack|[Pp]latform))\b/gu

/** A process by its own name, right in what is said of the meeting: "in the Istanbul format", "under the Astana process". */
function formatOf(clause: Clause, scene: Scene): Cued<string> | null {
  const end = Math.max(clause.end, ...clause.obliques.map(({ phrase }) => phrase.end))
  for (const match of matchesIn(scene.text.slice(clause.start, end), FORMAT)) {
    const [whole, name] = match
    if (name === undefined) continue
    const start = clause.start + match.index + whole.length - name.length
    return cued(scene, name.replace(/\s+/g, ' '), { start, end: start + name.length })
  }
  return null
}

/**
 * The process a meeting belongs to, by the words at hand: "Russia–Ukraine direct talks", or a format it names ("the
 * Istanbul format"). Null where the sentence does not say.
 */
export function processOf(
  clause: Clause,
  scene: Scene,
  parties: readonly Participant[],
  meeting: boolean,
): Cued<string> | null {
  if (!meeting) return null
  const format = formatOf(clause, scene)
  if (format) return format
  const { tokens } = scene.sentence
  const at = scene.knowledge.wordsets['process-talks'].has(lemmaAt(scene, clause.predicate.head))
    ? clause.predicate.head
    : tokens.findIndex(
        (token, index) =>
          scene.knowledge.wordsets['process-talks'].has(lemmaAt(scene, index)) && token.head === clause.predicate.head,
      )
  const noun = tokens[at]
  if (!noun) return null
  const states = [
    ...new Set(
      parties.map(party => (party.kind === 'person' ? party.affiliation : party.name)).filter(name => name !== null),
    ),
  ].sort()
  const kinds = dependentsOf(scene, at, 'amod', 'compound').filter(({ token }) =>
    scene.knowledge.wordsets['kinds-of-talks'].has(token.text.toLowerCase()),
  )
  if (states.length < 2 || states.length > 3) return null
  const first = kinds[0]?.token
  const words = kinds.map(({ token }) => token.text.toLowerCase())
  return cued(scene, `${states.join('–')} ${[...words, 'talks'].join(' ')}`, {
    start: first && first.start < noun.start ? first.start : noun.start,
    end: noun.end,
  })
}
