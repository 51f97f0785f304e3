import { matchesIn } from '../../knowledge/index.js'
import { type Anchor, anchorAt, type Clause, type Span } from '../../model/index.js'
import { clauseAbove, dependentsOf, lemmaAt, overlaps, type Scene } from '../scene.js'

/** A field and the words it was read from. */
export type Cued<T> = { readonly value: T; readonly cue: Anchor }

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

export function cued<T>(scene: Scene, value: T, span: Span): Cued<T> {
  return { value, cue: anchorAt(scene.text, span, scene.sentence.index) }
}

/** "the third round", "round three", "a fourth round of talks". */
export function roundOf(clause: Clause, scene: Scene): Cued<number> | null {
  const heads = new Set([
    clause.predicate.head,
    ...clause.subjects.map(s => s.head),
    ...clause.objects.map(o => o.head),
    ...clause.obliques.map(o => o.phrase.head),
  ])
  for (const { head } of clause.predicate.kind === 'verb' ? [...clause.subjects, ...clause.objects] : []) {
    // "The fifth ended in Lima": the number alone.
    const token = scene.sentence.tokens[head]
    const value = token && token.upos !== 'NUM' ? ordinal(token.text) : null
    if (token && value !== null) return cued(scene, value, token)
  }
  for (const head of heads) {
    if (lemmaAt(scene, head) !== 'round') continue
    const found = ordinalBeside(scene, head)
    if (found) return found
  }
  const token = scene.sentence.tokens[clause.predicate.head]
  const parent = token && lemmaAt(scene, token.head) === 'round' ? ordinalBeside(scene, token.head) : null
  return parent
}

function ordinalBeside(scene: Scene, head: number): Cued<number> | null {
  const round = scene.sentence.tokens[head]
  if (!round) return null
  for (const { token } of dependentsOf(scene, head, 'amod', 'nummod', 'compound')) {
    const value = ordinal(token.text)
    if (value !== null)
      return cued(scene, value, { start: Math.min(token.start, round.start), end: Math.max(token.end, round.end) })
  }
  return null
}

/** @example ordinal('3rd') // 3 */
export function ordinal(text: string): number | null {
  const word = ORDINALS.indexOf(text.toLowerCase())
  if (word >= 0) return word + 1
  const figures = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(text)
  return figures ? Number(figures[1]) : null
}

const CALLED =
  /\b(?:over|by|via|on|through|in)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:(phone|telephone|hotline|phone call|telephone call|telephone conversation)|(video(?:\s?link|\s?conference|\s?call)?|videoconference|teleconference|zoom))\b/gi

/** "over the phone", "by telephone", "via video link" behind the predicate, or a "phone call"; null where nothing says so. */
export function remoteOf(clause: Clause, scene: Scene): 'call' | 'video' | null {
  const predicate = scene.sentence.tokens[clause.predicate.head]
  if (!predicate) return null
  const compounds = dependentsOf(scene, clause.predicate.head, 'amod', 'compound')
  if (compounds.some(({ index }) => scene.knowledge.wordsets['by-telephone'].has(lemmaAt(scene, index)))) return 'call'
  if (compounds.some(({ index }) => lemmaAt(scene, index) === 'video')) return 'video'
  for (const match of matchesIn(scene.sentence.text, CALLED)) {
    const at = scene.sentence.start + match.index
    const between = scene.sentence.text.slice(Math.max(0, predicate.end - scene.sentence.start), match.index)
    if (at < predicate.end || /[;:]|, (?:and|but|while|who|which)\b/.test(between)) continue
    if (!isOfAnother(clause, { start: at, end: at + match[0].length }, scene)) return match[1] ? 'call' : 'video'
  }
  return null
}

/** "Met the premier and spoke with his envoy by phone": the words hang on a happening of their own. */
function isOfAnother(clause: Clause, words: Span, scene: Scene): boolean {
  const owner = scene.clauses[clauseAbove(scene, words) ?? -1]
  return (
    owner !== undefined && owner !== clause && owner.governor?.relation === 'conjunct' && scene.candidates.has(owner)
  )
}

const ABOUT = new Set(['about', 'on', 'over', 'regarding', 'concerning', 'aimed at', 'towards', 'toward', 'around'])

// "On the sidelines", "over breakfast": where and how, and not what about.
const NO_TOPIC =
  /^(?:sideline|margin|fringe|basis|occasion|condition|eve|breakfast|lunch|dinner|tea|coffee|weekend|behalf)$/

function meetingAt(head: number, { candidates }: Scene): Clause | undefined {
  for (const [clause, { event }] of candidates) if (clause.predicate.head === head && event === 'CONSULT') return clause
  return undefined
}

/** What it was about, in the report's words: the object of "discuss", or behind "about", "on", "over". */
export function topicOf(clause: Clause, scene: Scene, objectIsTopic: boolean): Cued<string> | null {
  const object = objectIsTopic && clause.predicate.kind === 'verb' ? clause.objects[0] : undefined
  // "Hosted talks on fishing": what was held is what the record is of, and has its own topic.
  const held = object && meetingAt(object.head, scene)
  if (held) return topicOf(held, scene, false)
  const about = clause.obliques.find(
    oblique =>
      ABOUT.has(oblique.preposition) &&
      !NO_TOPIC.test(lemmaAt(scene, oblique.phrase.head)) &&
      !scene.knowledge.wordsets['by-telephone'].has(lemmaAt(scene, oblique.phrase.head)) &&
      !scene.dates.some(date => overlaps(date, oblique.phrase)),
  )
  const phrase = object ?? about?.phrase
  if (!phrase || phrase.end <= phrase.start) return null
  const remote = scene.text.slice(phrase.start, phrase.end).search(CALLED)
  const comma = scene.text.slice(phrase.start, phrase.end).indexOf(', with ')
  const cuts = [remote, comma].filter(at => at > 0)
  const end = Math.min(phrase.end, ...cuts.map(at => phrase.start + at))
  const words = scene.text.slice(phrase.start, end).trimEnd()
  return cued(scene, words, { start: phrase.start, end: phrase.start + words.length })
}
