import { settle, type Tree } from '../tree.js'
import { mendApposedNames } from './apposed-names.js'
import { mendAttributions } from './attributions.js'
import { mendBetween } from './between.js'
import { mendClauses } from './clauses.js'
import { mendCoordinations } from './coordinations.js'
import { mendDescribedObjects } from './described-objects.js'
import { mendGaps } from './gaps.js'
import { mendHeadlines } from './headlines.js'
import { mendHyphenPairs } from './hyphen-pairs.js'
import { mendInversions } from './inversions.js'
import { mendLedBy } from './led-by.js'
import { mendNameCases } from './name-cases.js'
import { mendNounComplements } from './noun-complements.js'
import { mendNounVerbs } from './noun-verbs.js'
import { mendNouns } from './nouns.js'
import { mendDescribingVerbs, mendHungParticiples, mendParticipleRoots } from './participle-roots.js'
import { mendPhrases } from './phrases.js'
import { mendRelatives } from './relatives.js'
import { mendSaidLast } from './said-last.js'
import { mendSemicolons } from './semicolons.js'
import { mendStays } from './stays.js'
import { mendSubjects } from './subjects.js'

/**
 * Hangs words elsewhere where a general rule knows better than the parser. Each rule looks at a shape that no right tree
 * has, or that means the same either way; a tree without such shapes stays as it is.
 */
export function mend(tree: Tree, nominal: ReadonlySet<string>): void {
  for (const rule of [
    mendNameCases,
    mendStays,
    mendHyphenPairs,
    mendGaps,
    mendCoordinations,
    mendHeadlines,
    mendInversions,
    mendLedBy,
    mendSemicolons,
    mendApposedNames,
    mendParticipleRoots,
    mendHungParticiples,
    mendDescribingVerbs,
    mendDescribedObjects,
    mendNounComplements,
    mendNounVerbs,
    mendSaidLast,
    mendBetween,
    mendRelatives,
    mendSubjects,
    mendClauses,
    mendNouns,
    mendAttributions,
    mendPhrases,
  ])
    if (rule(tree, nominal)) settle(tree)
}
