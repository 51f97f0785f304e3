import type { Anchor, DateValue, Finding, Participant } from '../model/index.js'

/** An anchor's columns; what stands before and behind it is in the report's text, and its JSON. */
export function anchorColumns(anchor: Anchor) {
  return {
    exact: anchor.exact,
    start_offset: anchor.start,
    end_offset: anchor.end,
    sentence: anchor.sentence,
  }
}

export function dateColumns(date: DateValue | null) {
  return {
    date_start: date?.start ?? null,
    date_end: date?.end ?? null,
    date_precision: date?.precision ?? null,
    date_text: date?.text ?? null,
  }
}

export function findingColumns(finding: Finding) {
  return {
    finding_id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    reference_text: finding.reference?.text ?? null,
    reference_source: finding.reference?.source ?? null,
    silenced: finding.silenced,
  }
}

export function participantColumns(participant: Participant) {
  return {
    participant_id: participant.id,
    name: participant.name,
    kind: participant.kind,
    code: participant.code,
    affiliation: participant.affiliation,
    sector: participant.sector,
    office: participant.office,
    role: participant.role,
  }
}
