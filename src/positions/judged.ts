import type { Clause, Participant } from '../model/index.js'
import { type Held, type Scene, speakerOf } from './holders.js'
import { participant, partyOf } from './parties.js'

/** Who judges what is said of a thing ("neutrality is out of the question"): for whom it is so, whose it is, or who says it. */
export function aboutSubject(clause: Clause, scene: Scene): Held {
  const holder = forWhom(clause, scene) ?? owner(clause, scene) ?? speakerOf(clause, scene)
  return { holders: holder ? [holder] : [], owned: true }
}

function forWhom(clause: Clause, { sentence, actors }: Scene): Participant | null {
  for (const { preposition, phrase } of clause.obliques) {
    if (preposition !== 'for' && preposition !== 'to' && preposition !== 'of') continue
    const party = partyOf(phrase, sentence, actors)
    if (party) return party
  }
  return null
}

function owner(clause: Clause, { sentence, actors }: Scene): Participant | null {
  const { tokens } = sentence
  const { head } = clause.predicate
  const index = tokens.findIndex(token => token.head === head && token.deprel === 'nmod:poss')
  const token = tokens[index]
  const mention = token && actors.find(found => found.start <= token.start && token.end <= found.end)
  return mention ? participant(mention) : null
}
