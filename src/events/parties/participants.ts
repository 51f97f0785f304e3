import type { Frame, Slot } from '../../knowledge/index.js'
import type { ActorMention, Clause, Phrase, Role } from '../../model/index.js'
import { behindObjects } from '../frames/behind-objects.js'
import type { FrameIndex } from '../frames/frames.js'
import { stateOf } from '../frames/match.js'
import { dependentsOf, lemmaAt, type Scene, within } from '../scene.js'
import { addressees, doersOfPassive } from './addressees.js'
import { authors } from './authors.js'
import { partiesBeside } from './beside.js'
import { capacities, hosts, roleAs } from './capacities.js'
import { carriers } from './carriers.js'
import type { Cast } from './cast.js'
import { CastBuilder } from './cast-builder.js'
import { companions, madeUpOf } from './companions.js'
import { doneTo } from './done-to.js'
import { initiators } from './initiators.js'
import { leaders } from './leaders.js'
import { mentionsOf } from './phrase-mentions.js'
import { placedGroups } from './placed-groups.js'
import { protestAims } from './protest-aims.js'
import { represented } from './represented.js'
import { roleOfWord } from './role-words.js'
import { speakersInTalks } from './speakers.js'
import { sufferers } from './sufferers.js'
import { mediatedParties, thirdParties } from './third-parties.js'
import { undertakers } from './undertakers.js'
import { wordedThirdParties } from './worded-third-parties.js'

// Prepositions every frame shares; "behind" a noun they are whole: "at the request of".
const SHARED: readonly (readonly [RegExp, Slot, Role])[] = [
  [
    /^(?:at|on|upon) (?:request|initiative|invitation|behest|instigation|suggestion) (?:of|by|from)$/,
    'initiator',
    'participant',
  ],
  [
    /^(?:under|with) (?:auspex|auspice|auspices|mediation|facilitation|help|support|assistance|participation|involvement) of$/,
    'thirdParty',
    'mediator',
  ],
  [/^through mediation of$/, 'thirdParty', 'mediator'],
  [/^with (?:help|support|assistance|mediation) from$/, 'thirdParty', 'mediator'],
  [/^in presence of$/, 'thirdParty', 'witness'],
  [/^on behalf of$/, 'actor', 'participant'],
  [/^(?:between|among|amongst|together with|along with|alongside)$/, 'actor', 'participant'],
]

/** Puts the mentions of a clause into the parts its frame gives them. */
export function castOf(told: Clause, frame: Frame, scene: Scene, index: FrameIndex): Cast {
  const clause = doneTo(told, frame, scene)
  const cast = new CastBuilder(scene)
  addArguments(clause, frame, scene, cast)
  for (const inner of innerHappenings(clause, frame, scene)) addArguments(inner, INNER, scene, cast)
  // "An Israeli air strike killed four": who owns the weapon used it.
  if (frame.event === 'ASSAULT' && frame.subject === 'none') cast.add(clause.subjects, 'actor', 'participant')
  if (clause.predicate.kind === 'verb') addNeighbours(clause, frame, cast)
  partiesBeside(clause, frame, scene, cast)
  authors(clause, frame, scene, cast)
  undertakers(clause, frame, scene, index, cast)
  thirdParties(clause, frame, scene, cast)
  mediatedParties(clause, frame, scene, cast)
  if (frame.subject === 'actor') carriers(clause, scene, cast, frame.mutual)
  protestAims(clause, frame, scene, cast)
  doersOfPassive(clause, frame, scene, cast)
  addressees(clause, frame, scene, cast)
  sufferers(clause, frame, scene, index, cast)
  placedGroups(clause, frame, scene, index, cast)
  madeUpOf(clause, frame, scene, cast)
  if (frame.event === 'CONSULT') {
    initiators(clause, scene, cast)
    hosts(clause, frame, scene, cast)
    companions(clause, frame, scene, cast)
    leaders(clause, scene, cast)
  }
  if (frame.event === 'CONSULT' || scene.knowledge.wordsets.signing.has(clause.predicate.lemma))
    wordedThirdParties(frame, scene, cast)
  if (frame.event === 'CONSULT' || frame.event === 'SUPPORT' || frame.mode === 'release')
    capacities(clause, frame, scene, cast)
  if (frame.event === 'CONSULT' || frame.event === 'SUPPORT') represented(clause, frame, scene, cast)
  if (frame.event === 'CONSULT' || frame.event === 'AGREE') speakersInTalks(clause, scene, cast)
  return cast.done()
}

/** What the words beside a verb say where its tree says nothing. */
function addNeighbours(clause: Clause, frame: Frame, cast: CastBuilder): void {
  if (clause.passive || clause.governor?.relation === 'control') return
  if (clause.subjects.length === 0 && frame.subject === 'actor') cast.addNeighbour(clause, 'actor', 'before')
  if (frame.mutual && frame.obliques['with'] !== 'recipient') {
    if (clause.subjects.length === 0) cast.addListBefore(clause)
    cast.addCompany(clause)
  }
  if (frame.object === 'recipient') cast.addNeighbour(clause, 'recipient', 'behind')
  else if (frame.object === 'actor' && clause.objects.length === 0) cast.addRightBehind(clause)
}

/** Where something happened is whom it was done to only where nobody else is: "killed two Ghanaians outside Gao". */
const WHERE: ReadonlySet<string> = new Set(['at', 'in', 'near', 'outside', 'over', 'through', 'under'])

/** What an inner noun's arguments are: parties, whatever the frame around it. */
const INNER: ArgumentFrame = { subject: 'actor', object: 'actor', obliques: {}, mutual: true }

type ArgumentFrame = Pick<Frame, 'subject' | 'object' | 'obliques' | 'mutual'>

/** "The third round of talks between A and B", "hosted talks between A and B": the parties stand with the inner noun. */
function innerHappenings(clause: Clause, frame: Frame, scene: Scene): readonly Clause[] {
  if (clause.predicate.kind !== 'noun' && frame.subject !== 'thirdParty') return []
  const heads = new Set(clause.objects.map(object => object.head))
  return scene.clauses.filter(other => other.predicate.kind === 'noun' && heads.has(other.predicate.head))
}

function addArguments(clause: Clause, frame: ArgumentFrame, scene: Scene, cast: CastBuilder): void {
  const predicate = scene.sentence.tokens[clause.predicate.head]
  const role =
    frame.subject === 'thirdParty'
      ? (roleAs(clause, scene) ?? roleOfWord(clause.predicate.lemma, scene.knowledge) ?? 'mediator')
      : 'participant'
  const subjects = subjectsOf(clause, scene)
  cast.addAll(pronounsOf(clause, subjects, scene), frame.subject, role)
  // "The three, known as the Trio, convened", taken for a passive: who convenes is not convened.
  if (clause.passive && subjects.length === 0 && frame.mutual && frame.object === 'none')
    cast.add(clause.objects, 'actor', role)
  cast.addBefore(subjects, frame.subject, role, predicate?.start ?? 0)
  if (frame.object !== 'topic' && frame.object !== 'content')
    cast.add(clause.objects, frame.mutual && frame.object === 'recipient' ? 'actor' : frame.object, 'participant')
  else if (clause.predicate.kind === 'noun' && frame.mutual) cast.add(clause.objects, 'actor', 'participant')
  else if (frame.object === 'content') cast.add(clause.objects, 'recipient', 'participant')
  cast.add(clause.indirectObjects, 'recipient', 'participant')
  const inObjects = behindObjects(clause, scene)
  for (const oblique of [...clause.obliques, ...inObjects]) {
    // "Condemned cooperation between Fiji and Samoa": they do what is condemned, and condemn nothing.
    if (oblique.preposition === 'between' && inObjects.includes(oblique) && isOneSided(frame) && cast.has('actor')) {
      cast.add([oblique.phrase], frame.obliques['between'] ?? 'recipient', 'participant')
      continue
    }
    const shared = SHARED.find(([pattern]) => pattern.test(oblique.preposition))
    const own = frame.obliques[oblique.preposition]
    if (oblique.preposition === 'with' && !own && isHelp(oblique.phrase, scene)) continue
    if (shared && !(own && shared[1] === 'actor')) cast.add([oblique.phrase], shared[1], shared[2])
    else if (own === 'recipient' && WHERE.has(oblique.preposition) && cast.has('recipient')) continue
    else if (own) cast.add([oblique.phrase], own, own === 'thirdParty' ? role : 'participant')
    else if (oblique.preposition === 'with' || (frame.mutual && COMPANY.test(oblique.preposition)))
      cast.add([oblique.phrase], frame.mutual ? 'actor' : 'recipient', 'participant')
    else if (oblique.preposition === 'of' && clause.predicate.light === 'be' && frame.mutual)
      cast.add([oblique.phrase], 'actor', 'participant') // "was at the meeting of Chile and Peru"
    else if (oblique.preposition === 'compound' && frame.subject === 'actor')
      cast.add([oblique.phrase], 'actor', 'participant')
    else if (oblique.preposition === 'mediated by') cast.add([oblique.phrase], 'thirdParty', 'mediator')
    else if (oblique.preposition === 'hosted by') cast.add([oblique.phrase], 'thirdParty', 'host')
  }
}

function isOneSided({ mutual, subject, object }: ArgumentFrame): boolean {
  return !mutual && subject === 'actor' && object !== 'actor'
}

/** "With Togo's help": whoever helps is not whom it is done to. */
function isHelp({ head }: Phrase, scene: Scene): boolean {
  return HELP.has(lemmaAt(scene, head))
}

const HELP: ReadonlySet<string> = new Set([
  'help',
  'support',
  'assistance',
  'backing',
  'aid',
  'approval',
  'consent',
  'blessing',
  'participation',
  'cooperation',
  'mediation',
])

/** "Is prepared to": the subject of a state stands as its object. "The envoy is in Sudan to mediate": the tree hangs the purpose on the place, and leaves it without a subject. */
function subjectsOf(clause: Clause, scene: Scene): Clause['subjects'] {
  if (stateOf(clause, scene)) return clause.objects
  const own = gerundSubject(clause, scene)
  if (own) return [own]
  const { governor, subjects } = clause
  const above =
    governor?.relation === 'relative' && governor.marker === 'to' ? scene.clauses[governor.clause] : undefined
  return subjects.length === 0 && above?.predicate.light === 'be' ? above.subjects : subjects
}

/** "Objected to Peru opening an inquiry": who stands right before the verb does it, and not who objects. */
function gerundSubject({ governor, predicate }: Clause, scene: Scene): Phrase | undefined {
  const above = governor?.relation === 'control' ? scene.clauses[governor.clause] : undefined
  if (!above || !scene.sentence.tokens[predicate.head]?.text.endsWith('ing')) return undefined
  return above.obliques.find(({ preposition, phrase }) => {
    const last = scene.sentence.tokens[predicate.head - 1]
    return /^(?:to|of|about|on|at)$/.test(preposition) && last !== undefined && last.end === phrase.end
  })?.phrase
}

/** "spoke by phone with", "in talks with". */
const COMPANY = /^\w+ (?:phone|telephone|videoconference|talk|meeting|call|conversation|discussion) with$/

/** "Iran denied that it had met …": a pronoun under a reporting verb is the speaker, where it can be. */
function pronounsOf(clause: Clause, subjects: Clause['subjects'], scene: Scene): readonly ActorMention[] {
  const pronoun = subjects.map(subject => scene.sentence.tokens[subject.head]).find(token => token?.upos === 'PRON')
  const speaker = clause.speech?.speaker ?? sayerOf(clause, scene)
  if (!pronoun) return speaker && subjects.some(subject => isOwnSide(subject, scene)) ? mentionsOf(speaker, scene) : []
  if (!speaker) return []
  const word = pronoun.text.toLowerCase()
  if (scene.actors.some(mention => mention.start === pronoun.start)) return []
  if (!within(speaker, scene.sentence)) return []
  if (clause.speech?.quoted && /^(?:i|my|we|our|us)$/.test(word)) return mentionsOf(speaker, scene)
  return mentionsOf(speaker, scene).filter(({ actor }) =>
    /^(?:it|its|they|their)$/.test(word)
      ? actor.kind !== 'person'
      : /^(?:he|his|she|her)$/.test(word) && actor.kind === 'person',
  )
}

/** "Said his country would": a speaker's own side acts as he does. */
function isOwnSide({ head }: Phrase, scene: Scene): boolean {
  const { 'own-side': sides } = scene.knowledge.wordsets
  return (
    sides.has(lemmaAt(scene, head)) &&
    dependentsOf(scene, head, 'nmod:poss').some(({ token }) => /^(?:his|her|their|its|our|my)$/i.test(token.text))
  )
}

/** Who says, denies or hopes what a clause tells: the subject of what it is reported by. */
function sayerOf(clause: Clause, scene: Scene): Phrase | null {
  let current = clause
  for (let steps = 0; steps < 3; steps++) {
    const { governor } = current
    const above = governor ? scene.clauses[governor.clause] : undefined
    if (!governor || !above) return null
    if (governor.relation === 'reported') return above.subjects[0] ?? null
    if (governor.relation !== 'argument' && governor.relation !== 'control') return null
    current = above
  }
  return null
}
