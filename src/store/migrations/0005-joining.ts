/**
 * Joining report by report: what each record is joined by, which reports wait to be joined, and what people have decided.
 * All reports wait, for the layer joined before knows nothing of this.
 */
export const joining = `
create table decision (
  decision_no integer primary key autoincrement,
  decided_at text not null,
  decided_by text not null,
  kind text not null,
  reason text,
  undoes integer references decision,
  json text not null
);

create table telling (
  telling_no integer primary key,
  report_id text not null,
  record_id text not null,
  block integer not null,
  event_no integer,
  keys text not null,
  json text not null
);
create index telling_by_report on telling (report_id);
create index telling_by_block on telling (block);

create table telling_key (
  key text not null,
  telling_no integer not null,
  primary key (key, telling_no)
) without rowid;

create table join_pending (
  report_id text primary key
) without rowid;
insert into join_pending select report_id from report where is_current = 1;

delete from event_value_evidence;
delete from event_value;
delete from event_slot;
delete from event_party_evidence;
delete from event_party;
delete from event_evidence;
delete from event;
delete from cross_evidence;
delete from cross_finding;
drop table joined_layer;
create table joining (
  only_row integer primary key check (only_row = 1),
  version text not null
);

alter table event add column first_day text;
alter table event add column block integer;
create index event_by_day on event (first_day, event_id);
create index event_by_block on event (block);
alter table cross_finding add column event_no integer references event;
create index cross_finding_by_event on cross_finding (event_no);
`
