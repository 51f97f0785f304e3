/** Reports, all their revisions, and one row for each thing read from them. */
export const reports = `
create table report (
  report_no integer primary key autoincrement,
  report_id text not null,
  revision integer not null check (revision >= 0),
  is_current integer not null check (is_current in (0, 1)),
  title text,
  url text,
  source text,
  published text,
  text text not null,
  text_hash text not null,
  coder text not null,
  read_at text not null,
  json text not null,
  unique (report_id, revision)
);
create unique index report_current on report (report_id) where is_current = 1;
create index report_text on report (text_hash, report_id) where is_current = 1;

create table sentence (
  sentence_no integer primary key,
  report_no integer not null references report,
  sentence integer not null,
  paragraph integer not null,
  start_offset integer not null,
  end_offset integer not null,
  text text not null,
  unique (report_no, sentence)
);

create table record (
  record_no integer primary key,
  report_no integer not null references report,
  seq integer not null,
  record_id text not null,
  type text not null,
  mode text,
  meeting_kind text,
  meeting_level text,
  status text not null,
  date_start text,
  date_end text,
  date_precision text,
  date_text text,
  place text,
  place_country text,
  place_text text,
  round integer,
  process text,
  duration text,
  topic text,
  initiator text,
  speaker text,
  exact text not null,
  start_offset integer not null,
  end_offset integer not null,
  sentence integer not null,
  unique (report_no, seq)
);
create index record_by_id on record (record_id);

create table record_context (
  record_no integer not null references record,
  context text not null,
  primary key (record_no, context)
) without rowid;

create table cue (
  record_no integer not null references record,
  field text not null,
  exact text not null,
  start_offset integer not null,
  end_offset integer not null,
  sentence integer not null,
  primary key (record_no, field)
) without rowid;

create table quantity (
  record_no integer not null references record,
  seq integer not null,
  low real not null,
  best real not null,
  high real not null,
  unit text not null,
  text text not null,
  primary key (record_no, seq)
) without rowid;

create table document (
  document_no integer primary key,
  report_no integer not null references report,
  seq integer not null,
  document_id text not null,
  name text not null,
  title text,
  kind text not null,
  status text,
  date_start text,
  date_end text,
  date_precision text,
  date_text text,
  tabled_by text,
  exact text not null,
  start_offset integer not null,
  end_offset integer not null,
  sentence integer not null,
  unique (report_no, seq)
);

create table provision (
  provision_no integer primary key,
  document_no integer not null references document,
  seq integer not null,
  party text,
  text text not null,
  issue text,
  condition text,
  counterpart text,
  deadline_start text,
  deadline_end text,
  deadline_precision text,
  deadline_text text,
  exact text not null,
  start_offset integer not null,
  end_offset integer not null,
  sentence integer not null,
  unique (document_no, seq)
);

create table position (
  position_no integer primary key,
  report_no integer not null references report,
  seq integer not null,
  party text not null,
  issue text not null,
  stance text not null,
  firmness text not null,
  text text not null,
  speaker text,
  date_start text,
  date_end text,
  date_precision text,
  date_text text,
  exact text not null,
  start_offset integer not null,
  end_offset integer not null,
  sentence integer not null,
  unique (report_no, seq)
);

create table participant (
  participant_no integer primary key,
  report_no integer not null references report,
  record_no integer references record,
  document_no integer references document,
  provision_no integer references provision,
  position_no integer references position,
  part text not null,
  seq integer not null,
  participant_id text not null,
  name text not null,
  text text not null,
  start_offset integer not null,
  end_offset integer not null,
  kind text not null,
  code text,
  affiliation text,
  sector text,
  office text,
  role text not null,
  check ((record_no is not null) + (document_no is not null) + (provision_no is not null) + (position_no is not null) = 1)
);
create index participant_by_record on participant (record_no, part, seq) where record_no is not null;
create index participant_by_document on participant (document_no, part, seq) where document_no is not null;
create index participant_by_id on participant (participant_id);

create table finding (
  finding_no integer primary key,
  report_no integer not null references report,
  seq integer not null,
  finding_id text not null,
  rule text not null,
  severity text not null,
  message text not null,
  reference_text text,
  reference_source text,
  silenced text,
  unique (report_no, seq)
);

create table evidence (
  finding_no integer not null references finding,
  seq integer not null,
  exact text not null,
  start_offset integer not null,
  end_offset integer not null,
  sentence integer not null,
  primary key (finding_no, seq)
) without rowid;

create table unreadable (
  report_id text primary key,
  problem text not null,
  message text not null,
  read_at text not null
) without rowid;
`
