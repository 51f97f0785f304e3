import type { Clause, Phrase, Sentence } from '../../../model/index.js'

/**
 * What a careful person reads in a sentence, as a line: `NOT would hold:talk(Fidan; _; with Araghchi) past said by Lavrov`.
 *
 * `NOT`, the modal and the light verb stand before the predicate, the particle behind it. In the brackets: subjects,
 * objects, then phrases with their preposition ("to: X" for an indirect object); `_` is none, `*` whatever there is, `+`
 * joins. Each is named by its head word or a word of its name. Behind them: tense, aspect, `passive`, the clause it hangs on
 * (`<adverbial:if sign`), and whose word it is (`said by`, `quoted by`, `according to`, `quoted`).
 *
 * Subjects, objects, negation, modal, voice and speaker must be as written, also where nothing is written; of the rest
 * only what is written must be so.
 */
export type Reading = {
  readonly line: string
  readonly negated: boolean
  readonly modal: string | null
  readonly light: string | null
  readonly lemma: string
  readonly particle: string | null
  readonly subjects: readonly string[] | null
  readonly objects: readonly string[] | null
  readonly indirect: readonly string[]
  readonly obliques: readonly { readonly preposition: string; readonly word: string }[]
  readonly tense: string | null
  readonly aspect: string | null
  readonly passive: boolean
  readonly governor: { readonly relation: string; readonly marker: string | null; readonly lemma: string | null } | null
  readonly speech: { readonly quoted: boolean; readonly speaker: string | null } | null
}

const SHAPE =
  /^(NOT )?(?:(be to|may|might|can|could|will|would|shall|should|must) )?(?:([a-z ]+):)?(\S+?)(?: ([a-z]+))?\((.*?)\)(.*)$/
const BEHIND =
  /^(?: (past|present|future))?(?: (perfect|progressive))?( passive)?(?: <([a-z]+)(?::([a-z]+))?(?: (?!said|quoted|according)(\S+))?)?(?: (said by|quoted by|quoted|according to)(?: (\S+))?)?$/

/** @throws an Error naming the line, where it is not written as a reading */
export function readingFrom(line: string): Reading {
  const shape = SHAPE.exec(line)
  const behind = shape && BEHIND.exec(shape[7] ?? '')
  if (!shape || !behind) throw new Error(`This is not written as a reading: ${line}`)
  const slots = (shape[6] ?? '').split(';').map(slot => slot.trim())
  const others = slots.slice(2)
  const indirect = others.filter(slot => slot.startsWith('to: ')).map(slot => slot.slice(4))
  const verb = behind[7]
  const speaker = behind[8] ?? null
  return {
    line,
    negated: shape[1] !== undefined,
    modal: shape[2] ?? null,
    light: shape[3] ?? null,
    lemma: shape[4] ?? '',
    particle: shape[5] ?? null,
    subjects: namesIn(slots[0]),
    objects: namesIn(slots[1]),
    indirect,
    obliques: others.filter(slot => !slot.startsWith('to: ')).map(obliqueFrom),
    tense: behind[1] ?? null,
    aspect: behind[2] ?? null,
    passive: behind[3] !== undefined,
    governor: behind[4] ? { relation: behind[4], marker: behind[5] ?? null, lemma: behind[6] ?? null } : null,
    speech: verb ? { quoted: verb.startsWith('quoted'), speaker: speaker === '_' ? null : speaker } : null,
  }
}

function namesIn(slot: string | undefined): readonly string[] | null {
  if (slot === '*') return null
  return !slot || slot === '_' ? [] : slot.split('+').map(name => name.trim())
}

function obliqueFrom(slot: string): { preposition: string; word: string } {
  const space = slot.lastIndexOf(' ')
  return { preposition: slot.slice(0, space), word: slot.slice(space + 1) }
}

/** Whether a clause is what a reading says. */
export function fits(reading: Reading, clause: Clause, clauses: readonly Clause[], sentence: Sentence): boolean {
  const { predicate, governor, speech } = clause
  const above = governor ? clauses[governor.clause] : undefined
  const wanted = reading.governor
  return (
    predicate.lemma === reading.lemma &&
    (reading.particle === null || predicate.particle === reading.particle) &&
    (reading.light === null || predicate.light === reading.light) &&
    clause.negated === reading.negated &&
    clause.modal === reading.modal &&
    clause.passive === reading.passive &&
    (reading.tense === null || clause.tense === reading.tense) &&
    (reading.aspect === null || clause.aspect === reading.aspect) &&
    sameNames(reading.subjects, clause.subjects, sentence) &&
    sameNames(reading.objects, clause.objects, sentence) &&
    reading.indirect.every(word => clause.indirectObjects.some(phrase => isNamed(phrase, word, sentence))) &&
    reading.obliques.every(({ preposition, word }) =>
      clause.obliques.some(found => found.preposition === preposition && isNamed(found.phrase, word, sentence)),
    ) &&
    (wanted === null ||
      (governor?.relation === wanted.relation &&
        (wanted.marker === null || governor.marker === wanted.marker) &&
        (wanted.lemma === null || above?.predicate.lemma === wanted.lemma))) &&
    (reading.speech === null
      ? speech === null
      : speech !== null &&
        speech.quoted === reading.speech.quoted &&
        (reading.speech.speaker === null
          ? speech.speaker === null
          : speech.speaker !== null && isNamed(speech.speaker, reading.speech.speaker, sentence)))
  )
}

function sameNames(names: readonly string[] | null, phrases: readonly Phrase[], sentence: Sentence): boolean {
  if (names === null) return true
  return (
    names.length === phrases.length &&
    names.every(name => phrases.some(phrase => isNamed(phrase, name, sentence))) &&
    phrases.every(phrase => names.some(name => isNamed(phrase, name, sentence)))
  )
}

/** The word is the phrase's head or, where that is a name or has a name, a word of the name. */
function isNamed(phrase: Phrase, word: string, sentence: Sentence): boolean {
  const heads = new Set([phrase.head])
  sentence.tokens.forEach((token, index) => {
    const partOfName =
      token.deprel === 'flat' ||
      token.deprel === 'fixed' ||
      token.deprel === 'nmod:desc' ||
      (token.deprel === 'compound' && token.upos === 'PROPN')
    if (partOfName && heads.has(token.head)) heads.add(index)
  })
  return [...heads].some(index => {
    const text = sentence.tokens[index]?.text.toLowerCase() ?? ''
    return text === word.toLowerCase() || text.endsWith(`-${word.toLowerCase()}`)
  })
}

/** A clause in the words of a reading, for whoever looks into a failure. */
export function written(clause: Clause, clauses: readonly Clause[], sentence: Sentence): string {
  const { predicate, governor, speech } = clause
  const head = (phrase: Phrase) => sentence.tokens[phrase.head]?.text ?? '?'
  const names = (phrases: readonly Phrase[]) => phrases.map(head).join(' + ') || '_'
  const slots = [
    names(clause.subjects),
    names(clause.objects),
    ...clause.indirectObjects.map(phrase => `to: ${head(phrase)}`),
    ...clause.obliques.map(({ preposition, phrase }) => `${preposition || '-'} ${head(phrase)}`),
  ]
  const above = governor ? clauses[governor.clause]?.predicate.lemma : undefined
  return [
    clause.negated ? 'NOT' : '',
    clause.modal ?? '',
    `${predicate.light ? `${predicate.light}:` : ''}${predicate.lemma}${predicate.particle ? ` ${predicate.particle}` : ''}(${slots.join('; ')})`,
    clause.tense ?? '',
    clause.aspect ?? '',
    clause.passive ? 'passive' : '',
    governor ? `<${governor.relation}${governor.marker ? `:${governor.marker}` : ''} ${above}` : '',
    speech
      ? `${speech.quoted ? 'quoted' : 'said'} by ${speech.speaker ? head(speech.speaker) : '_'} (${speech.verb})`
      : '',
  ]
    .filter(part => part !== '')
    .join(' ')
}
