import type { Clause, DateValue } from '../../model/index.js'
import { clauseAbove, dependentsOf, lemmaAt, type Scene } from '../scene.js'

/** What lies further back than a long life is told as history, and not as news. */
const LIFETIME = 75
/** Where the day of the report is not known. */
const ALWAYS_PAST = 1900

/**
 * Whether what a clause tells is so long before the report that it is history, by its day, by a bare
 * year of its own or by whom it tells of.
 * @example "Danish troops besieged the town in 1659" is no record of a siege
 */
export function isHistory(clause: Clause, day: DateValue | null, scene: Scene): boolean {
  const published = scene.published === null ? null : yearOf(scene.published)
  const first = published === null ? ALWAYS_PAST : published - LIFETIME
  if (day && yearOf(day.end) < first) return true
  const { bygone } = scene.knowledge.wordsets
  if (
    clause.subjects.some(({ head }) =>
      dependentsOf(scene, head, 'amod').some(({ index }) => bygone.has(lemmaAt(scene, index))),
    )
  )
    return true
  const place = scene.clauses.indexOf(clause)
  return scene.sentence.tokens.some((token, index) => {
    if (!/^1\d{3}$/.test(token.text) || yearOf(token.text) >= first || !/^(?:obl|nmod)/.test(token.deprel)) return false
    const when = dependentsOf(scene, index, 'case').some(one =>
      /^(?:in|since|until|till|around)$/i.test(one.token.text),
    )
    return when && clauseAbove(scene, token) === place
  })
}

function yearOf(day: string): number {
  return Number.parseInt(day.slice(0, 4), 10)
}
