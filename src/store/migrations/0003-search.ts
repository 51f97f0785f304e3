/**
 * Full text over the sentences of current revisions. The index keeps no text of its own: it reads it through the view,
 * and whoever makes a revision old takes its sentences out of the index in the same transaction.
 */
export const search = `
create view current_sentences as
  select s.sentence_no, r.report_id, s.sentence, s.paragraph, s.start_offset, s.end_offset, s.text
  from sentence s join report r on r.report_no = s.report_no
  where r.is_current = 1;

create virtual table sentence_text using fts5 (
  text,
  content = 'current_sentences',
  content_rowid = 'sentence_no',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
insert into sentence_text (sentence_text) values ('rebuild');
`
