/** The layer joined from all reports: replaced as a whole, never patched. */
export const joined = `
create table joined_layer (
  only_row integer primary key check (only_row = 1),
  last_report_no integer not null
);

create table event (
  event_no integer primary key,
  event_id text not null,
  type text not null,
  status text not null,
  label text not null,
  sources integer not null,
  date_start text,
  date_end text,
  json text not null
);
create index event_by_id on event (event_id);

create table event_evidence (
  event_no integer not null references event,
  seq integer not null,
  report_id text not null,
  record_id text not null,
  primary key (event_no, seq)
) without rowid;
create index event_evidence_by_record on event_evidence (report_id, record_id);

create table event_party (
  event_party_no integer primary key,
  event_no integer not null references event,
  seq integer not null,
  part text not null,
  participant_id text not null,
  name text not null,
  kind text not null,
  code text,
  affiliation text,
  sector text,
  office text,
  role text not null,
  unique (event_no, seq)
);
create index event_party_by_id on event_party (participant_id);

create table event_party_evidence (
  event_party_no integer not null references event_party,
  seq integer not null,
  report_id text not null,
  record_id text not null,
  primary key (event_party_no, seq)
) without rowid;

create table event_slot (
  event_no integer not null references event,
  slot text not null,
  conservative text,
  informative text,
  representative text,
  disputed integer not null check (disputed in (0, 1)),
  primary key (event_no, slot)
) without rowid;

create table event_value (
  event_value_no integer primary key,
  event_no integer not null,
  slot text not null,
  seq integer not null,
  value text not null,
  unique (event_no, slot, seq),
  foreign key (event_no, slot) references event_slot
);

create table event_value_evidence (
  event_value_no integer not null references event_value,
  seq integer not null,
  report_id text not null,
  record_id text not null,
  primary key (event_value_no, seq)
) without rowid;

create table cross_finding (
  cross_finding_no integer primary key,
  finding_id text not null,
  rule text not null,
  severity text not null,
  message text not null,
  reference_text text,
  reference_source text,
  silenced text,
  event_id text,
  json text not null
);

create table cross_evidence (
  cross_finding_no integer not null references cross_finding,
  seq integer not null,
  report_id text,
  exact text not null,
  start_offset integer not null,
  end_offset integer not null,
  sentence integer not null,
  primary key (cross_finding_no, seq)
) without rowid;
`
