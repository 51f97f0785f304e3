import type { Features, Token } from '../model/index.js'

const PLURAL = new Set([
  'we',
  'us',
  'they',
  'them',
  'these',
  'those',
  'our',
  'their',
  'ours',
  'theirs',
  'themselves',
  'ourselves',
])
const SINGULAR = new Set('i me he him she her it this that his its my himself herself itself myself'.split(' '))

/** Fills in what only the tree or the word itself can tell: the passive voice, and the number of pronouns. */
export function finishFeatures(tokens: readonly Token[]): Token[] {
  const passive = new Set<number>()
  for (const token of tokens) if (token.deprel === 'aux:pass' || token.deprel.endsWith(':pass')) passive.add(token.head)
  return tokens.map((token, index) => {
    const features = featuresOf(token, passive.has(index))
    return features === token.features ? token : { ...token, features }
  })
}

function featuresOf(token: Token, passive: boolean): Features {
  const { upos, features, deprel } = token
  if (upos === 'VERB' && features.verbForm === 'Part' && features.tense === 'Past') {
    const reduced = deprel === 'acl' || deprel === 'amod'
    return passive || reduced ? { ...features, voice: 'Pass' } : features
  }
  if (upos === 'PRON' || upos === 'DET') {
    const lower = token.text.toLowerCase()
    if (PLURAL.has(lower)) return { ...features, number: 'Plur' }
    if (SINGULAR.has(lower)) return { ...features, number: 'Sing' }
  }
  return features
}
