import type { Frame } from '../../knowledge/index.js'
import type { Clause, EventType, Participant, Status } from '../../model/index.js'
import type { Candidate } from '../candidate.js'
import { isUnreal } from '../status/status.js'

const MEDIATING: ReadonlySet<Participant['role']> = new Set(['mediator', 'facilitator', 'host'])

const AHEAD: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])

const HARM: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST'])

/** What is still to come is an AGREE in PLOVER, but for a retreat, which is a CONCEDE, and harm, which is a THREATEN. */
export function eventType({ clause, frame, status: reading }: Candidate, content: Candidate | undefined): EventType {
  const { event } = frame
  const status = frame.status === 'planned' && !isUnreal(reading.status) ? 'planned' : reading.status
  if (status === 'planned' || status === 'proposed') {
    if (AHEAD.has(event)) return 'AGREE'
    if (event === 'RETREAT') return 'CONCEDE'
    if (isThreat(frame, status, clause)) return 'THREATEN'
  }
  if (status === 'refused' && (AHEAD.has(event) || event === 'AGREE' || event === 'RETREAT' || event === 'CONCEDE'))
    return 'REJECT'
  if (event === 'AGREE' && content) {
    const { event: within } = content.frame
    if ((within === 'RETREAT' || within === 'CONCEDE') && !frame.keepsType) return 'CONCEDE'
    if ((HARM.has(within) || within === 'THREATEN') && !content.clause.negated) return 'THREATEN'
    if (within === 'REJECT') return 'REJECT'
  }
  return event
}

/** "Would attack" threatens; who "wanted to attack" said nothing. */
function isThreat({ event }: Frame, status: Status, clause: Clause): boolean {
  return HARM.has(event) && status === 'planned' && (clause.tense === 'future' || clause.modal !== null)
}

/** A pledge is a pledge made; the meeting or release it is about is planned, or proposed where the word says so. */
export function statusFor(candidate: Candidate, content: Candidate | undefined): Status {
  const { status, frame } = candidate
  const told = content && (content.frame.event === 'CONSULT' || content.frame.event === 'RETREAT')
  if (told && frame.event === 'AGREE' && !isUnreal(status.status))
    return isUnreal(content.status.status) ? content.status.status : 'planned'
  return frame.status && !isUnreal(status.status) ? frame.status : status.status
}

export function modeOf(
  candidate: Candidate,
  content: Candidate | undefined,
  remote: 'call' | 'video' | null,
): string | null {
  const { frame } = candidate
  if (
    frame.event === 'CONSULT' &&
    AHEAD.has(frame.event) &&
    (candidate.status.status === 'planned' || candidate.status.status === 'proposed')
  )
    return null
  if (frame.event === 'CONSULT' && remote) return 'phone'
  if (
    frame.event === 'CONSULT' &&
    (frame.mode === undefined || frame.subject === 'recipient') &&
    candidate.cast.thirdParty.some(({ role }) => MEDIATING.has(role))
  )
    return 'third-party'
  if ((frame.event === 'REQUEST' || frame.event === 'REJECT') && content) {
    if (content.frame.event === 'CONSULT') return 'meet'
    if (content.frame.event === 'RETREAT' || content.frame.event === 'CONCEDE') return 'yield'
    if (content.frame.event === 'AID' || content.frame.event === 'COOPERATE' || content.frame.event === 'SUPPORT')
      return 'assist'
  }
  if (frame.event === 'THREATEN' && frame.mode === undefined && content) return threatened(content.frame)
  if (isThreat(frame, candidate.status.status, candidate.clause)) return threatened(frame)
  if (candidate.status.status === 'refused' && frame.event !== 'REJECT') return refusedMode(frame.event)
  return frame.event === 'AGREE' ? null : (frame.mode ?? null)
}

/** What is refused, in the modes of REJECT. */
function refusedMode(event: EventType): string | null {
  if (event === 'CONSULT') return 'meet'
  if (event === 'RETREAT' || event === 'CONCEDE') return 'yield'
  return event === 'AID' || event === 'COOPERATE' || event === 'SUPPORT' ? 'assist' : null
}

/** What is threatened, in the modes of THREATEN. */
function threatened({ event, mode }: Frame): string | null {
  if (event === 'ASSAULT' || event === 'MOBILIZE') return 'violence'
  if (event === 'SANCTION') return mode === 'expel' ? 'expel' : 'relations'
  if (event === 'COERCE') return mode === 'arrest' ? 'arrest' : 'restrict'
  return null
}
