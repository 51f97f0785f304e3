import type { Draft } from './draft.js'
import { dependentsOf, type Tree } from './tree.js'

// Verbs that hand on somebody's word.
const REPORTING: ReadonlySet<string> = new Set(
  `say tell announce state add note report claim declare confirm insist stress emphasize emphasise argue write explain
  suggest believe think reiterate maintain assert contend warn acknowledge admit allege deny reveal recall remark observe
  comment point conclude tweet post estimate predict understand hope hear learn quote cite disclose underline underscore
  affirm reaffirm repeat mention indicate signal hint complain accuse vow pledge promise reply answer respond caution`.split(
    /\s+/,
  ),
)

// Those that stand behind or inside what they hand on: "…, officials said".
const ATTRIBUTING: ReadonlySet<string> = new Set(
  `say tell announce state add note report claim declare confirm insist stress emphasize emphasise argue write explain
  warn acknowledge admit reveal recall remark comment conclude tweet post quote disclose reply answer respond caution
  complain reiterate`.split(/\s+/),
)

/** Whether a verb hands on somebody's word. */
export function isReporting(lemma: string): boolean {
  return REPORTING.has(lemma)
}

/** Whether it can stand as an aside to what it hands on. */
export function isAttributing(lemma: string): boolean {
  return ATTRIBUTING.has(lemma)
}

/**
 * Whether a saying stands beside what is said: "The talks failed, Lavrov said". One that says something of its own ("Chile
 * left; Peru said that it would stay") says nothing of what stands before it.
 */
export function isAside(tree: Tree, { head, lemma }: Draft): boolean {
  return (
    tree.relations[head] === 'parataxis' &&
    isReporting(lemma) &&
    !dependentsOf(tree, head).some(index => index > head && /^[cx]comp$/.test(tree.relations[index] ?? ''))
  )
}
