import type { Knowledge } from '../knowledge/index.js'
import type { ActorMention, Sentence, Span, Token } from '../model/index.js'
import { ArmedGroup } from './armed-group.js'
import { genderOf } from './gender.js'
import { isAboutPeople, isBare, lastPair, type Pair, Pairs, type PairWords, pairWords } from './pairs.js'
import { subjectsTogether } from './subjects-together.js'

/**
 * For how many sentences "both sides" are the two named last, and how often the two a report is about must have been told
 * of; "the sides" may be more than two.
 */
const TWO = { reach: 4, told: 1 }
const KNOWN = { reach: 2, told: 2 }

/** A sentence behind us, with whom it names. */
type Read = { readonly sentence: Sentence; readonly mentions: readonly ActorMention[] }

/**
 * Adds the mentions that point back: "he" at the person who was subject last, "the rebels" at the one group named, "the two sides" at the pair of parties
 * named last, "both presidents" at two people who are that. Where more than one could be meant, nothing is added.
 * @param mentions apart by sentence
 */
export function pointBack(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly (readonly ActorMention[])[],
  knowledge: Knowledge,
): readonly ActorMention[] {
  const all: ActorMention[] = []
  const parties = new Pairs()
  const people = new Pairs()
  const armed = new ArmedGroup()
  let subject: ActorMention | null = null
  let alone: ActorMention | null = null
  let before: Read | null = null
  let paragraph = -1
  sentences.forEach((sentence, index) => {
    const own = (mentions[index] ?? []).map(mention => {
      const group = armed.ofFighters(mention, text)
      return group ? pointing(group, mention, text, mention.sentence) : mention
    })
    // In papers of one-sentence paragraphs "he" looks back over one edge, if only one person stands beyond it.
    if (sentence.paragraph !== paragraph) subject = alone
    paragraph = sentence.paragraph
    const added: ActorMention[] = []
    let behind = 0
    for (const words of pairWords(sentence.text, sentence.start)) {
      while (behind < own.length && (own[behind]?.end ?? 0) <= words.start) behind++
      const next = own[behind]
      // "The two men", taken for the men of a country.
      const crowd = next && words.start <= next.start && next.end <= words.end && next.actor.id.startsWith('group:')
      if (next && next.start < words.end && !crowd) continue
      const pair =
        (isBare(words.noun) ? lastPair(text, own.slice(0, behind), true) : null) ??
        pairMeant(words, pairsFor(words.noun, people, parties), index)
      if (!pair) continue
      if (crowd) own.splice(behind, 1)
      for (const party of pair) added.push(pointing(party, words, text, sentence.index))
      ;(pair.every(({ actor }) => actor.kind === 'person') ? people : parties).note(pair, index)
    }
    for (const words of armed.wordsIn(sentence, own)) added.push(pointing(words.to, words, text, sentence.index))
    armed.note(own)
    added.push(...pronouns(sentence, own, subject, text, knowledge))
    const they = sentence.tokens[0]
    if (they && before && /^they$/i.test(they.text) && they.deprel.startsWith('nsubj'))
      for (const one of subjectsTogether(before.sentence, before.mentions))
        added.push(pointing(one, they, text, sentence.index))
    const both = added.length > 0 ? [...own, ...added] : own
    before = { sentence, mentions: both }
    const found = lastPair(text, own, false)
    if (found) parties.note(found, index)
    else if (own.length > 2 && own.some(({ actor }) => actor.kind !== 'person')) parties.forget()
    const two = lastPair(text, own, true)
    if (two) people.note(two, index)
    else if (own.filter(({ actor }) => actor.kind === 'person').length > 2) people.forget()
    subject = nextSubject(sentence, both, subject)
    alone = subject !== null && isAlone(subject, both) ? subject : null
    all.push(...(added.length > 0 ? [...both].sort((a, b) => a.start - b.start || a.end - b.end) : own))
  })
  return all
}

function pairsFor(noun: string, people: Pairs, parties: Pairs): readonly Pairs[] {
  if (isBare(noun)) return [people, parties]
  return isAboutPeople(noun) ? [people] : [parties, people]
}

/**
 * "Both sides" are the pair named last that can be that, failing that the one the report is about; "the sides" the other
 * way round. "A settlement with two states" is about nobody named before.
 */
function pairMeant({ noun, sort }: PairWords, among: readonly Pairs[], at: number): Pair | null {
  const { reach, told } = sort === 'known' ? KNOWN : TWO
  const near = among.map(pairs => pairs.within(reach, at, noun)).find(pair => pair !== null) ?? null
  if (sort === 'any') return near
  const [main] = among.flatMap(pairs => pairs.main(noun, told) ?? []).sort((a, b) => b.times - a.times)
  return (sort === 'known' ? (main?.pair ?? near) : (near ?? main?.pair)) ?? null
}

function pointing(to: ActorMention, span: Span, text: string, sentence: number): ActorMention {
  const { start, end } = span
  return {
    start,
    end,
    sentence,
    text: text.slice(start, end),
    actor: to.actor,
    officeText: null,
    role: null,
    alsoPlace: false,
  }
}

/** "He" and "she" as subjects: whoever is subject of the clause above, else of the sentence before. */
function pronouns(
  sentence: Sentence,
  own: readonly ActorMention[],
  subject: ActorMention | null,
  text: string,
  knowledge: Knowledge,
): readonly ActorMention[] {
  const found: ActorMention[] = []
  let next = 0
  let first: ActorMention | null = null
  let several = false
  for (const token of sentence.tokens) {
    for (let mention = own[next]; mention && mention.end <= token.start; mention = own[++next]) {
      if (mention.actor.kind !== 'person') continue
      if (first === null) first = mention
      else if (first.actor.id !== mention.actor.id) several = true
    }
    if (token.upos !== 'PRON' || isInName(token, sentence) || !token.deprel.startsWith('nsubj') || several) continue
    const word = token.text.toLowerCase()
    const to = first ?? subject
    if ((word === 'he' || word === 'she') && to && fitsGender(to, word, knowledge))
      found.push(pointing(to, token, text, sentence.index))
  }
  return found
}

/** "Vice Premier He Lifeng", "Liu He": a capital inside a sentence is no pronoun's. */
function isInName(token: Token, { text, start }: Sentence): boolean {
  return token.text === 'He' && /\p{L}\s$/u.test(text.slice(0, token.start - start))
}

function fitsGender(mention: ActorMention, word: 'he' | 'she', knowledge: Knowledge): boolean {
  const gender = genderOf(mention, knowledge)
  return gender === null || (gender === 'male') === (word === 'he')
}

/** Whom the next sentence's "he" can mean: the subject of the main clause, if it is a person and no second stands with it. */
function nextSubject(
  sentence: Sentence,
  mentions: readonly ActorMention[],
  before: ActorMention | null,
): ActorMention | null {
  const root = sentence.tokens.findIndex(token => token.head === -1)
  const subject = sentence.tokens.find(token => token.head === root && token.deprel.startsWith('nsubj'))
  if (!subject) return mentions.some(({ actor }) => actor.kind === 'person') ? null : before
  const people = mentions.filter(({ actor }) => actor.kind === 'person')
  const named = people.filter(mention => mention.start <= subject.start && subject.end <= mention.end)
  if (named.length === 0) return onlySubject(sentence, people)
  const [only] = named
  if (!only || named.length > 1) return null
  return hasConjunct(sentence, subject) ? null : only
}

/** "The houses agreed, but their speaker, Saleh, ruled out a vote": the only person of a sentence, subject of a part of it. */
function onlySubject(sentence: Sentence, people: readonly ActorMention[]): ActorMention | null {
  const [only] = people
  if (!only || people.some(({ actor }) => actor.id !== only.actor.id)) return null
  const isSubject = sentence.tokens.some(
    ({ deprel, start, end }) => deprel.startsWith('nsubj') && only.start <= start && end <= only.end,
  )
  return isSubject ? only : null
}

function isAlone(subject: ActorMention, mentions: readonly ActorMention[]): boolean {
  return mentions.every(({ actor }) => actor.kind !== 'person' || actor.id === subject.actor.id)
}

/** "Lavrov and Fidan": two subjects leave no "he". */
function hasConjunct(sentence: Sentence, subject: Token): boolean {
  const at = sentence.tokens.indexOf(subject)
  return sentence.tokens.some(token => token.head === at && token.deprel === 'conj')
}
