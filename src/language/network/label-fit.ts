const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'])
const FUNCTION_RELATIONS = new Set(['advmod', 'amod', 'mark', 'aux', 'cop', 'cc', 'det'])
const NOMINAL_RELATIONS = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'appos'])

/**
 * Which relations a word of a tag cannot have by the guidelines of Universal Dependencies, whatever the network likes
 * best: a name is no adverb ("Peru proposed talks"), an adverb no subject. Few pairs, chosen where the guidelines leave
 * no doubt; pronouns and numbers may be determiners and modifiers.
 * @returns for each tag of the model a byte a label, 1 where the two do not go together
 */
export function labelMisfits(tags: readonly string[], labels: readonly string[]): readonly Uint8Array[] {
  return tags.map(tag => {
    const upos = tag.split('/', 1)[0] ?? ''
    return Uint8Array.from(labels, label => (isMisfit(upos, label.split(':', 1)[0] ?? '') ? 1 : 0))
  })
}

function isMisfit(upos: string, relation: string): boolean {
  if (upos === 'PRON' || upos === 'NUM') return relation === 'aux' || relation === 'cop' || relation === 'cc'
  if (NOMINAL.has(upos)) return FUNCTION_RELATIONS.has(relation)
  if (upos === 'ADP' || upos === 'CCONJ' || upos === 'PUNCT') return NOMINAL_RELATIONS.has(relation)
  return false
}
