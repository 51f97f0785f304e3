import type { Generated } from 'kysely'

type Anchored = { exact: string; start_offset: number; end_offset: number; sentence: number }
type Dated = {
  date_start: string | null
  date_end: string | null
  date_precision: string | null
  date_text: string | null
}
type Found = { report_no: number; seq: number }
type Cited = { seq: number; report_id: string; record_id: string }
type Judged = {
  finding_id: string
  rule: string
  severity: string
  message: string
  reference_text: string | null
  reference_source: string | null
  silenced: string | null
}
type Somebody = {
  part: string
  seq: number
  participant_id: string
  name: string
  kind: string
  code: string | null
  affiliation: string | null
  sector: string | null
  office: string | null
  role: string
}

/** The tables as `migrations/` leaves them; what each column means is in docs/dossier.md. */
export type Tables = {
  report: {
    report_no: Generated<number>
    report_id: string
    revision: number
    is_current: 0 | 1
    title: string | null
    url: string | null
    source: string | null
    published: string | null
    text: string
    text_hash: string
    coder: string
    read_at: string
    json: string
  }
  sentence: {
    sentence_no: Generated<number>
    report_no: number
    sentence: number
    paragraph: number
    start_offset: number
    end_offset: number
    text: string
  }
  record: Found &
    Dated &
    Anchored & {
      record_no: Generated<number>
      record_id: string
      type: string
      mode: string | null
      meeting_kind: string | null
      meeting_level: string | null
      status: string
      place: string | null
      place_country: string | null
      place_text: string | null
      round: number | null
      process: string | null
      duration: string | null
      topic: string | null
      initiator: string | null
      speaker: string | null
    }
  record_context: { record_no: number; context: string }
  cue: Anchored & { record_no: number; field: string }
  quantity: { record_no: number; seq: number; low: number; best: number; high: number; unit: string; text: string }
  document: Found &
    Dated &
    Anchored & {
      document_no: Generated<number>
      document_id: string
      name: string
      title: string | null
      kind: string
      status: string | null
      tabled_by: string | null
    }
  provision: Anchored & {
    provision_no: Generated<number>
    document_no: number
    seq: number
    party: string | null
    text: string
    issue: string | null
    condition: string | null
    counterpart: string | null
    deadline_start: string | null
    deadline_end: string | null
    deadline_precision: string | null
    deadline_text: string | null
  }
  position: Found &
    Dated &
    Anchored & {
      position_no: Generated<number>
      party: string
      issue: string
      stance: string
      firmness: string
      text: string
      speaker: string | null
    }
  participant: Somebody & {
    participant_no: Generated<number>
    report_no: number
    record_no: number | null
    document_no: number | null
    provision_no: number | null
    position_no: number | null
    text: string
    start_offset: number
    end_offset: number
  }
  finding: Found & Judged & { finding_no: Generated<number> }
  evidence: Anchored & { finding_no: number; seq: number }
  unreadable: { report_id: string; problem: string; message: string; read_at: string }
  decision: {
    decision_no: Generated<number>
    decided_at: string
    decided_by: string
    kind: string
    reason: string | null
    undoes: number | null
    json: string
  }
  telling: {
    telling_no: Generated<number>
    report_id: string
    record_id: string
    block: number
    event_no: number | null
    keys: string
    json: string
  }
  telling_key: { key: string; telling_no: number }
  join_pending: { report_id: string }
  joining: { only_row: number; version: string }
  event: {
    event_no: Generated<number>
    event_id: string
    type: string
    status: string
    label: string
    sources: number
    date_start: string | null
    date_end: string | null
    json: string
    first_day: string | null
    block: number | null
  }
  event_evidence: Cited & { event_no: number }
  event_party: Somebody & { event_party_no: Generated<number>; event_no: number }
  event_party_evidence: Cited & { event_party_no: number }
  event_slot: {
    event_no: number
    slot: string
    conservative: string | null
    informative: string | null
    representative: string | null
    disputed: 0 | 1
  }
  event_value: { event_value_no: Generated<number>; event_no: number; slot: string; seq: number; value: string }
  event_value_evidence: Cited & { event_value_no: number }
  cross_finding: Judged & {
    cross_finding_no: Generated<number>
    event_id: string | null
    json: string
    event_no: number | null
  }
  cross_evidence: Anchored & { cross_finding_no: number; seq: number; report_id: string | null }
}
