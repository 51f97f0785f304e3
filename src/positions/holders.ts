import type { Knowledge } from '../knowledge/index.js'
import { wordsOf } from '../knowledge/index.js'
import type { ActorMention, Clause, Participant, Phrase, Sentence } from '../model/index.js'
import { participant, partiesIn, partyOf } from './parties.js'

/** What a search for holders needs of a sentence: its clauses, and the actors it names. */
export type Scene = {
  readonly text: string
  readonly sentence: Sentence
  readonly clauses: readonly Clause[]
  readonly actors: readonly ActorMention[]
  readonly knowledge: Knowledge
}

export type Held = { readonly holders: readonly Participant[]; readonly owned: boolean }

/** Who takes the stance of a clause: its subjects; of a noun whoever has it, or carries it ("voiced support"). */
export function holdersOf(clause: Clause, scene: Scene): Held {
  const own = partiesOf(clause.subjects, clause, scene)
  if (own.length > 0) return { holders: own, owned: !isPossessive(clause, scene) }
  if (clause.predicate.kind !== 'noun')
    return { holders: [...adjectival(clause, scene), ...unsaid(clause, scene)], owned: true }
  const named = byOrFrom(clause, scene)
  if (named) return { holders: [named], owned: true }
  const above = clause.governor ? scene.clauses[clause.governor.clause] : undefined
  if (!above || clause.governor?.relation !== 'argument' || clause.governor.marker === 'subject')
    return { holders: before(clause, scene), owned: true }
  const pronoun = clause.subjects.length > 0
  if (
    !pronoun &&
    !scene.knowledge.wordsets['carries-stances'].has(above.predicate.lemma) &&
    clause.predicate.light === null
  )
    return { holders: before(clause, scene), owned: true }
  return { holders: partiesOf(above.subjects, above, scene), owned: false }
}

/** The one whose word a clause is, where a report says so. */
export function speakerOf(clause: Clause, { sentence, actors }: Scene): Participant | null {
  return clause.speech?.speaker ? partyOf(clause.speech.speaker, sentence, actors) : null
}

/** Whom phrases name; "it" and "they" of somebody's own words are that one. Firms take no part in negotiations. */
export function partiesOf(phrases: readonly Phrase[], clause: Clause, scene: Scene): readonly Participant[] {
  const found: Participant[] = []
  for (const phrase of phrases) {
    const own = himself(phrase, clause, scene)
    const named = own ? [own] : partiesIn(phrase, scene.sentence, scene.actors)
    const parties = named.length > 0 ? named : [collective(phrase, scene) ?? []].flat()
    for (const party of parties)
      if (party.sector !== 'BUS' && party.code !== 'MNC' && !found.some(other => other.id === party.id))
        found.push(party)
  }
  return found
}

/** "the government in Bogota", "negotiators for the Houthis": those who act for an actor named with them. */
function collective(phrase: Phrase, { text, sentence, actors, knowledge }: Scene): Participant | null {
  const head = sentence.tokens[phrase.head]
  if (!head) return null
  const words = wordsOf(head.text, head.start)
  if (!knowledge.collectives.longest(text, words, 0) && !knowledge.titles.longest(text, words, 0)) return null
  const mention = actors.find(
    found => phrase.start <= found.start && found.end <= phrase.end + 40 && inPhrase(found, phrase, sentence),
  )
  return mention ? participant(mention) : null
}

function inPhrase(mention: ActorMention, phrase: Phrase, { tokens }: Sentence): boolean {
  const index = tokens.findIndex(token => token.start >= mention.start && token.end <= mention.end)
  let at = index
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    if (at === phrase.head) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

const SELF = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'its', 'their', 'his', 'her', 'our', 'my'])

function himself(phrase: Phrase, clause: Clause, scene: Scene): Participant | null {
  const { tokens } = scene.sentence
  const head = tokens[phrase.head]
  const own = tokens.some(token => token.head === phrase.head && /^(?:his|her|their|its|our|my)$/i.test(token.text))
  // A pronoun the actors room has told is that one; only one it has not is the speaker.
  const told = scene.actors.some(found => head && found.start <= head.start && head.end <= found.end)
  if (
    (!told && SELF.has(head?.text.toLowerCase() ?? '')) ||
    (own && scene.knowledge.wordsets['own-side'].has(head?.lemma ?? ''))
  )
    return speakerOf(clause, scene)
  return null
}

/** "said it was willing", where the tree has made the "it" nobody. */
function unsaid(clause: Clause, scene: Scene): readonly Participant[] {
  const { tokens } = scene.sentence
  const pronoun = tokens.some(
    token => token.head === clause.predicate.head && token.deprel === 'expl' && SELF.has(token.text.toLowerCase()),
  )
  const speaker = pronoun && clause.subjects.length === 0 ? speakerOf(clause, scene) : null
  return speaker ? [speaker] : rightBefore(clause, scene)
}

function isPossessive(clause: Clause, { sentence }: Scene): boolean {
  const subject = clause.subjects[0]
  return subject !== undefined && SELF.has(sentence.tokens[subject.head]?.text.toLowerCase() ?? '')
}

/** "Kabul is prepared to …", read as a passive: its object is who is prepared. */
function adjectival(clause: Clause, scene: Scene): readonly Participant[] {
  return clause.passive ? partiesOf(clause.objects, clause, scene) : []
}

function byOrFrom(clause: Clause, { sentence, actors }: Scene): Participant | null {
  for (const { preposition, phrase } of clause.obliques) {
    if (preposition !== 'by' && preposition !== 'from') continue
    const party = partyOf(phrase, sentence, actors)
    if (party) return party
  }
  return null
}

/** An actor right before the word, of which it is no more than an adjective: "Ukraine demands reparations", misread as a noun. */
function before(clause: Clause, { sentence, actors }: Scene): readonly Participant[] {
  const head = sentence.tokens[clause.predicate.head]
  if (!head || clause.governor?.relation === 'argument') return []
  const mention = actors.find(found => found.end < head.start && head.start - found.end === 1)
  return mention ? [participant(mention)] : []
}

/** "Peru no longer demands", where the tree has lost the subject: the actor before the verb, but for small words. */
function rightBefore(clause: Clause, { sentence, actors }: Scene): readonly Participant[] {
  if (clause.subjects.length > 0 || clause.passive || clause.governor !== null) return []
  const { tokens } = sentence
  let at = clause.predicate.head - 1
  while (at >= 0 && ['ADV', 'AUX', 'PART'].includes(tokens[at]?.upos ?? '')) at--
  const token = tokens[at]
  const mention = token && actors.find(found => found.start <= token.start && token.end <= found.end)
  return mention ? [participant(mention)] : []
}
