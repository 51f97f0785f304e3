import type { CodedReport, EventRecord, EventType, Participant } from '../../model/index.js'

type Party = Partial<Participant> & { readonly name: string }

/** A participant with only what a test asks about. */
export function party(given: Party): Participant {
  const blank = { id: given.name, text: given.name, start: 0, end: 0, kind: 'state' as const, code: null }
  return { ...blank, affiliation: null, sector: null, office: null, role: 'participant', ...given }
}

/** States by their codes, as participants. */
export function states(...codes: readonly string[]): readonly Participant[] {
  return codes.map(code => party({ name: code, code: code.slice(0, 3) }))
}

/** A record with only what a test asks about. */
export function record(event: EventType, given: Partial<EventRecord> = {}): EventRecord {
  const anchor = { exact: '', prefix: '', suffix: '', start: 0, end: 0, sentence: 0 }
  return {
    id: 'r',
    event,
    mode: null,
    meeting: null,
    context: [],
    status: 'occurred',
    actor: [],
    recipient: [],
    thirdParty: [],
    date: null,
    place: null,
    round: null,
    process: null,
    duration: null,
    quantity: [],
    initiator: null,
    topic: null,
    speaker: null,
    anchor,
    cues: {},
    ...given,
  }
}

export function report(...records: readonly EventRecord[]): CodedReport {
  return {
    id: 'a',
    text: '',
    textHash: '0'.repeat(64),
    coder: 'test',
    records,
    documents: [],
    positions: [],
    findings: [],
  }
}
