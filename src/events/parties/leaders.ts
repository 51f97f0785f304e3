import type { ActorMention, Clause, Span } from '../../model/index.js'
import type { Scene } from '../scene.js'
import type { Cast } from './cast.js'
import type { CastBuilder } from './cast-builder.js'
import { joinedTo } from './lists.js'

const BY =
  "(?:(?:which|that) (?:is|was) )?(?:(?:led|headed|chaired|represented|fronted) by|under the (?:leadership|command|chairmanship|presidency) of)\\s+(?:the\\s+|its\\s+|\\S+['’]s\\s+)?$"
// "The Rescue Front (RF), led by"; of a delegation, whose it is and where from may stand between: "from the embassy in Lima, headed by".
const LED = new RegExp(
  `^["”’']?(?:\\s?\\([^()]{1,24}\\))?(?: (?:faction|wing|alliance|coalition|group|side))?,?\\s+${BY}`,
  'i',
)
const TEAM_LED = new RegExp(`^[^.;:,]{0,70},?\\s+${BY}`, 'i')
const TEAM = /\b(?:delegation|team|mission|panel|committee)\b/i
const FACTION = /^["”’']?\s(?:faction|wing)\b/
const A_TEAM_LED = new RegExp(`\\b(?:delegation|team|mission)s?,?\\s+${BY}`, 'i')
const LED_BEFORE = /(?:^|[.,;]\s+|["“]\s*)(?:(?:led|headed|chaired) by|under the leadership of)\s+(?:the\s+)?$/i
const COMMA = /^["”’']?,\s+(?:the\s+|an?\s+|its\s+)?$/
// "Under the leadership of Odera, envoy of Peru and head of the panel, the council": who the leader is stands between.
const DESCRIBED = /^["”’']?,\s[^.;:]{3,120},\s+(?:the\s+|an?\s+|its\s+)?$/
const FAR = 140

/**
 * Who leads a body or a delegation that takes part, where it is said right beside it, takes part as well: "a team from
 * Lima headed by X", "the Front, represented by X", "led by X, the Front met".
 */
export function leaders(clause: Clause, scene: Scene, cast: CastBuilder): void {
  const people = scene.actors.filter(isPerson)
  for (const slot of ['actor', 'recipient', 'thirdParty'] as const)
    for (const { mention } of [...cast.done()[slot]])
      if (!isPerson(mention)) {
        const role = TEAM.test(mention.text) ? 'head-of-delegation' : 'participant'
        for (const leader of scene.actors)
          if (leader !== mention && leads(leader, mention, scene)) addLeader(leader, slot, role, scene, cast)
      }
      // "A Kenyan team led by X met": the tree may take X for who met.
      else
        for (const led of scene.actors)
          if (!isPerson(led) && leads(mention, led, scene)) cast.addMention(led, slot, 'participant')
  for (const leader of people) {
    const team = unnamedTeam(leader, scene)
    const over =
      clause.governor && clause.governor.relation !== 'relative' ? scene.clauses[clause.governor.clause] : null
    if (team === null || ![clause, over].some(one => one && names(one, team))) continue
    for (const sent of scene.clauses)
      if (sent.objects.some(object => holds(object, team))) cast.add(sent.subjects, 'actor', 'participant')
    addLeader(leader, 'actor', 'head-of-delegation', scene, cast)
  }
}

function addLeader(
  leader: ActorMention,
  slot: keyof Cast,
  role: 'head-of-delegation' | 'participant',
  scene: Scene,
  cast: CastBuilder,
): void {
  const isAlike = ({ actor }: ActorMention) => (actor.kind === 'person') === isPerson(leader)
  for (const one of [leader, ...joinedTo(leader, scene, scene.sentence.end).filter(isAlike)])
    cast.addMention(one, slot, role)
}

function isPerson({ actor }: ActorMention): boolean {
  return actor.kind === 'person'
}

function leads(leader: ActorMention, led: ActorMention, scene: Scene): boolean {
  const { text, sentence } = scene
  if (leader.start < led.end)
    return isRightBefore(leader, led, scene) && LED_BEFORE.test(text.slice(sentence.start, leader.start))
  if (leader.start - led.end > FAR) return false
  const between = text.slice(led.end, leader.start)
  if (LED.test(between)) return true
  return (
    (TEAM.test(led.text) || FACTION.test(between)) &&
    TEAM_LED.test(between) &&
    !hasVerb({ start: led.end, end: leader.start }, scene)
  )
}

function isRightBefore(leader: ActorMention, led: ActorMention, scene: Scene): boolean {
  const between = scene.text.slice(leader.end, led.start)
  if (COMMA.test(between)) return true
  const isSubject = scene.clauses.some(({ subjects }) =>
    subjects.some(({ start, end }) => start <= led.start && led.end <= end),
  )
  return isSubject && DESCRIBED.test(between) && !hasVerb({ start: leader.end, end: led.start }, scene)
}

/** Whether anything else is told between two names than who leads. */
function hasVerb(span: Span, { clauses, sentence }: Scene): boolean {
  return clauses.some(({ predicate }) => {
    const token = sentence.tokens[predicate.head]
    return (
      token !== undefined &&
      predicate.kind === 'verb' &&
      token.start >= span.start &&
      token.end <= span.end &&
      !/^(?:led|headed|chaired|represented|fronted|based)$/i.test(token.text)
    )
  })
}

/** "Sent a delegation, headed by X": where the delegation nobody names stands. */
function unnamedTeam(leader: ActorMention, { text, sentence }: Scene): number | null {
  const from = Math.max(sentence.start, leader.start - FAR / 2)
  const team = A_TEAM_LED.exec(text.slice(from, leader.start))
  return team ? from + team.index : null
}

function names({ subjects, objects, obliques }: Clause, at: number): boolean {
  return [...subjects, ...objects, ...obliques.map(({ phrase }) => phrase)].some(phrase => holds(phrase, at))
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at < end
}
