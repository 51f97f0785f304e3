/** Lemmas of closed-class words. */
export const CLOSED_WORDS: ReadonlyMap<string, string> = new Map(
  `n't not|n’t not|nt not|an a|me i|us we|him he|them they|'em they|mine my|yours your|hers her|ours our|theirs their|myself myself|these this|those that|'s 's`
    .split('|')
    .map(entry => {
      const [form = '', lemma = ''] = entry.split(' ')
      return [form, lemma]
    }),
)

/** Comparatives and superlatives that rules would miss. */
export const IRREGULAR_DEGREES: ReadonlyMap<string, string> = new Map(
  'better good|best good|worse bad|worst bad|further far|farther far|furthest far|farthest far|more more|most most|less less|least least|elder elder|eldest eldest|latter latter|former former|later late|latest late|earlier early|earliest early|upper upper'
    .split('|')
    .map(entry => {
      const [form = '', lemma = ''] = entry.split(' ')
      return [form, lemma]
    }),
)
