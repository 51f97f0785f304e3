import {
  type Anchor,
  anchorAt,
  type CodedReport,
  type DateValue,
  type Event,
  type EventRecord,
  type Evidence,
  type Finding,
  hashOf,
  type Participant,
  type Slot,
  type SlotName,
} from '../../model/index.js'

/** A report's text to hang records on. */
export type Written = Pick<CodedReport, 'id' | 'text'>

/** The anchor of the nth time some words stand in a text; fails where they do not. */
export function wordsIn(text: string, words: string, nth = 0): Anchor {
  let start = text.indexOf(words)
  for (let skipped = 0; skipped < nth && start >= 0; skipped += 1) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`The sample text has no "${words}".`)
  const sentence = (text.slice(0, start).match(/[.!?]["”]?\s/g) ?? []).length
  return anchorAt(text, { start, end: start + words.length }, sentence)
}

/** A participant found by its words in a text. */
export function person(
  text: string,
  words: string,
  facts: Partial<Participant> & Pick<Participant, 'id' | 'name'>,
): Participant {
  const { start, end } = wordsIn(text, words)
  return {
    text: words,
    start,
    end,
    kind: 'person',
    code: null,
    affiliation: null,
    sector: null,
    office: null,
    role: 'participant',
    ...facts,
  }
}

/** A record with nothing but what is given; `clause` and `trigger` are words of the text. */
export function recordIn(
  text: string,
  given: Partial<EventRecord> & Pick<EventRecord, 'id' | 'event'> & { clause: string; trigger: string },
): EventRecord {
  const { clause, trigger, ...fields } = given
  return {
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
    anchor: wordsIn(text, clause),
    ...fields,
    cues: { trigger: wordsIn(text, trigger), ...fields.cues },
  }
}

/** A day as words of a report give it. */
export function dayOf(day: string, text: string): DateValue {
  return { start: day, end: day, precision: 'day', text }
}

/** A coded report around its text. */
export function reportOf(given: Partial<CodedReport> & Written): CodedReport {
  return {
    coder: 'rapporteur 0.1.0 sample',
    records: [],
    documents: [],
    positions: [],
    findings: [],
    ...given,
    textHash: hashOf(given.text),
  }
}

/** A slot with its values and one reading for all three, unless others are given. */
export function slotOf(
  slot: SlotName,
  values: readonly (readonly [string, ...Evidence[]])[],
  readings: Partial<Slot> = {},
): Slot {
  const only = values.length === 1 ? (values[0]?.[0] ?? null) : null
  return {
    slot,
    values: values.map(([value, ...evidence]) => ({ value, evidence })),
    conservative: only,
    informative: only,
    representative: only,
    disputed: values.length > 1,
    ...readings,
  }
}

/** A joined event of the records given, parties taken from the records. */
export function eventOf(
  id: string,
  label: string,
  evidence: readonly (readonly [report: CodedReport, record: string])[],
  slots: readonly Slot[] = [],
): Event {
  const found = evidence.flatMap(([report, id]) => {
    const record = report.records.find(each => each.id === id)
    return record ? [{ evidence: { report: report.id, record: id }, record, hash: report.textHash }] : []
  })
  const first = found[0]?.record
  if (!first) throw new Error(`The sample event ${id} has no record.`)
  const parts = ['actor', 'recipient', 'thirdParty'] as const
  const parties = parts.flatMap(part => {
    const named = new Map<string, { participant: Participant; part: typeof part; evidence: Evidence[] }>()
    for (const { evidence, record } of found) {
      for (const participant of record[part]) {
        const party = named.get(participant.id)
        if (party) party.evidence.push(evidence)
        else named.set(participant.id, { participant, part, evidence: [evidence] })
      }
    }
    return [...named.values()]
  })
  return {
    id,
    event: first.event,
    status: first.status,
    label,
    parties,
    slots,
    evidence: found.map(each => each.evidence),
    sources: new Set(found.map(each => each.hash)).size,
  }
}

/** A finding with nothing silenced and no reference, unless given. */
export function findingOf(given: Partial<Finding> & Pick<Finding, 'id' | 'rule' | 'message' | 'evidence'>): Finding {
  return { severity: 'warning', silenced: null, ...given }
}
