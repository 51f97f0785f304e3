import type { WordTag } from '../tags.js'
import { CLOSED_WORDS, IRREGULAR_DEGREES } from './closed-words.js'
import { IRREGULAR_NOUNS } from './irregular-nouns.js'
import { IRREGULAR_VERBS, MODALS } from './irregular-verbs.js'
import { type Rank, stripDegree, stripS, stripVerb } from './stems.js'

/** Lemmas that the treebanks know better than the rules, by `exceptionKey`. */
export type LemmaExceptions = ReadonlyMap<string, string>

/** Penn's tag and the lower-case word. */
export function exceptionKey(penn: string, lower: string): string {
  return `${penn} ${lower}`
}

/**
 * The lemma of a word: lower case, but a proper noun, whose form is kept whole.
 * @example lemmaOf('signed', { upos: 'VERB', penn: 'VBD', features: {} }, rank, new Map()) // 'sign'
 */
export function lemmaOf(word: string, tag: WordTag, rank: Rank, exceptions: LemmaExceptions): string {
  if (tag.upos === 'PROPN') return word
  const lower = straightened(word.toLowerCase())
  const known = exceptions.get(exceptionKey(tag.penn, lower))
  if (known !== undefined) return known
  switch (tag.upos) {
    case 'AUX':
      return MODALS.get(lower) ?? (tag.penn === 'MD' ? lower : verbLemma(lower, tag.penn, rank))
    case 'VERB':
      return verbLemma(lower, tag.penn, rank)
    case 'NOUN':
      return IRREGULAR_NOUNS.get(lower) ?? (tag.penn === 'NNS' ? stripS(lower, rank) : lower)
    case 'ADJ':
    case 'ADV':
      return degreeLemma(lower, tag.penn, rank)
    case 'PRON':
    case 'DET':
    case 'PART':
      return CLOSED_WORDS.get(lower) ?? lower
    default:
      return lower
  }
}

function straightened(lower: string): string {
  return /[’‘`]/.test(lower) ? lower.replace(/[’‘`]/g, "'") : lower
}

function verbLemma(lower: string, penn: string, rank: Rank): string {
  const irregular = IRREGULAR_VERBS.get(lower)
  if (irregular !== undefined) return irregular
  if (penn === 'VB' || penn === 'VBP') return lower
  if (penn === 'VBZ') return stripS(lower, rank)
  if (lower.endsWith('ing')) return prefixed(lower, 'ing', rank)
  return lower.endsWith('ed') ? prefixed(lower, 'ed', rank) : lower
}

function prefixed(lower: string, ending: string, rank: Rank): string {
  if (ending === 'ing') {
    const stem = lower.slice(0, -3)
    const irregular = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find(base => IRREGULAR_VERBS.get(base) === base)
    if (irregular !== undefined) return irregular
  }
  const hyphen = lower.lastIndexOf('-')
  return lower.slice(0, hyphen + 1) + stripVerb(lower.slice(hyphen + 1), ending, rank)
}

function degreeLemma(lower: string, penn: string, rank: Rank): string {
  const comparative = penn === 'JJR' || penn === 'RBR'
  if (!comparative && penn !== 'JJS' && penn !== 'RBS') return lower
  const irregular = IRREGULAR_DEGREES.get(lower)
  if (irregular !== undefined) return irregular
  const ending = comparative ? 'er' : 'est'
  return lower.endsWith(ending) ? stripDegree(lower, ending, rank) : lower
}
