import { type Frame, fold, type Knowledge } from '../../knowledge/index.js'
import type { Clause, Meeting, MeetingKind, MeetingLevel, Participant } from '../../model/index.js'
import type { Scene } from '../scene.js'
import { kindInWords, levelInWords } from './meeting-words.js'

/** What kind of meeting a CONSULT (or a planned one) is, and at which level. */
export function meetingOf(
  clause: Clause,
  scene: Scene,
  frame: Frame,
  remote: 'call' | 'video' | null,
  round: number | null,
  parties: readonly Participant[],
  knowledge: Knowledge,
): Meeting {
  const told = remote ?? kindInWords(clause, scene)
  return {
    kind: told ?? kindOf(frame, round, parties),
    level: levelOf(parties, knowledge) ?? levelInWords(clause, scene),
  }
}

function kindOf(frame: Frame, round: number | null, parties: readonly Participant[]): MeetingKind {
  if (round !== null) return 'round'
  if (frame.meeting) return frame.meeting === 'call' && frame.mode !== 'phone' ? 'bilateral' : frame.meeting
  const sides = new Set(parties.map(party => (party.kind === 'person' ? (party.code ?? party.id) : party.id)))
  if (sides.size === 3) return 'trilateral'
  return sides.size > 3 ? 'multilateral' : 'bilateral'
}

function levelOf(parties: readonly Participant[], knowledge: Knowledge): MeetingLevel | null {
  const levels = new Set<MeetingLevel>()
  for (const party of parties) {
    if (party.role === 'head-of-delegation' || party.role === 'member') levels.add('delegations')
    const level = party.office === null ? undefined : levelOfOffice(party.office, knowledge)
    if (level) levels.add(level)
  }
  for (const level of ['delegations', 'technical', 'ministers', 'leaders'] as const) if (levels.has(level)) return level
  return null
}

function levelOfOffice(office: string, knowledge: Knowledge): MeetingLevel | undefined {
  return titleLevels(knowledge).get(fold(office).replaceAll('-', ' '))
}

const levels = new WeakMap<Knowledge, ReadonlyMap<string, MeetingLevel>>()

function titleLevels(knowledge: Knowledge): ReadonlyMap<string, MeetingLevel> {
  const known = levels.get(knowledge)
  if (known) return known
  const built = new Map<string, MeetingLevel>()
  for (const title of knowledge.titleList)
    if (title.level)
      for (const form of [title.title, ...title.forms]) built.set(fold(form).replaceAll('-', ' '), title.level)
  levels.set(knowledge, built)
  return built
}
