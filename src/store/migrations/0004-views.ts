const names = (part: string) => `(
    select group_concat(name, '; ')
    from (select p.name from participant p where p.record_no = c.record_no and p.part = '${part}' order by p.seq)
  )`

/** A slot for reading: where reports disagree, only what most of them say, or nothing. */
const slot = (name: string) => `(
    select case when s.disputed then s.representative else coalesce(s.representative, s.informative, s.conservative) end
    from event_slot s where s.event_no = e.event_no and s.slot = '${name}'
  )`

/** What an analyst asks first. Only current revisions; written for any SQLite from 3.25 on. */
export const views = `
create view current_reports as
  select r.report_no, r.report_id, r.revision, r.title, r.url, r.source, r.published, r.text, r.text_hash, r.coder,
    r.read_at,
    (
      select min(o.report_id) from report o
      where o.is_current = 1 and o.text_hash = r.text_hash and o.report_id < r.report_id
    ) as duplicate_of
  from report r
  where r.is_current = 1;

create view current_records as
  select r.report_id, r.published, c.record_no, c.seq, c.record_id, c.type, c.mode, c.meeting_kind, c.meeting_level,
    c.status, ${names('actor')} as actors, ${names('recipient')} as recipients,
    ${names('third_party')} as third_parties, c.date_start, c.date_end, c.date_precision, c.date_text, c.place,
    c.place_country, c.place_text, c.round, c.process, c.duration, c.topic, c.initiator, c.speaker, c.exact,
    c.start_offset, c.end_offset, c.sentence
  from record c join report r on r.report_no = c.report_no
  where r.is_current = 1;

create view current_participants as
  select r.report_id, p.record_no, p.document_no, p.provision_no, p.position_no, p.part, p.seq, p.participant_id,
    p.name, p.text, p.start_offset, p.end_offset, p.kind, p.code, p.affiliation, p.sector, p.office, p.role
  from participant p join report r on r.report_no = p.report_no
  where r.is_current = 1;

create view current_documents as
  select r.report_id, d.document_no, d.seq, d.document_id, d.name, d.title, d.kind, d.status, d.date_start, d.date_end,
    d.date_precision, d.date_text, d.tabled_by, d.exact, d.start_offset, d.end_offset, d.sentence
  from document d join report r on r.report_no = d.report_no
  where r.is_current = 1;

create view current_provisions as
  select r.report_id, d.document_id, d.name as document, p.provision_no, p.seq, p.party, p.text, p.issue, p.condition,
    p.counterpart, p.deadline_start, p.deadline_end, p.deadline_precision, p.deadline_text, p.exact, p.start_offset,
    p.end_offset, p.sentence
  from provision p
  join document d on d.document_no = p.document_no
  join report r on r.report_no = d.report_no
  where r.is_current = 1;

create view current_positions as
  select r.report_id, r.published, p.position_no, p.seq, p.party, p.issue, p.stance, p.firmness, p.text, p.speaker,
    p.date_start, p.date_end, p.date_precision, p.date_text, p.exact, p.start_offset, p.end_offset, p.sentence
  from position p join report r on r.report_no = p.report_no
  where r.is_current = 1;

create view events as
  select e.event_no, e.event_id, e.type, ${slot('mode')} as mode, e.status, e.label,
    (
      select group_concat(name, '; ')
      from (select p.name from event_party p where p.event_no = e.event_no order by p.seq)
    ) as parties,
    e.date_start, e.date_end, ${slot('place')} as place, ${slot('round')} as round, ${slot('process')} as process,
    ${slot('duration')} as duration, ${slot('quantity')} as quantity, ${slot('topic')} as topic, e.sources,
    (select count(distinct v.report_id) from event_evidence v where v.event_no = e.event_no) as reports,
    (
      select group_concat(slot, ', ')
      from (select s.slot from event_slot s where s.event_no = e.event_no and s.disputed order by s.slot)
    ) as disputed
  from event e;

create view who_met_whom as
  select distinct a.participant_id as one_id, a.name as one, a.code as one_code,
    b.participant_id as other_id, b.name as other, b.code as other_code,
    e.event_id, e.mode, e.status, e.label, e.date_start, e.date_end, e.place, e.sources
  from events e
  join event_party a on a.event_no = e.event_no
  join event_party b on b.event_no = e.event_no and a.participant_id < b.participant_id
  where e.type = 'CONSULT' and e.status in ('occurred', 'ongoing')
    and a.part in ('actor', 'recipient') and b.part in ('actor', 'recipient')
    and a.role <> 'absent' and b.role <> 'absent';

create view contradictions as
  select 'report' as scope, f.finding_id, f.rule, f.severity, f.message, f.silenced, f.reference_text,
    f.reference_source, null as event_id, r.report_id, v.seq as side, v.exact, v.start_offset, v.end_offset, v.sentence
  from finding f
  join report r on r.report_no = f.report_no
  left join evidence v on v.finding_no = f.finding_no
  where r.is_current = 1
  union all
  select 'dossier', f.finding_id, f.rule, f.severity, f.message, f.silenced, f.reference_text, f.reference_source,
    f.event_id, v.report_id, v.seq, v.exact, v.start_offset, v.end_offset, v.sentence
  from cross_finding f
  left join cross_evidence v on v.cross_finding_no = f.cross_finding_no;
`
