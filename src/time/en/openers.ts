import type { Word } from '../words.js'

const OPENERS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
    'a an the that this these several few in within from between since by until till before after ' +
    'last next same previous following current coming recent first second third fourth final ' +
    'early mid late earlier later start beginning middle end close ' +
    'today tonight yesterday tomorrow overnight spring summer autumn fall winter ' +
    'no not christmas boxing new palm maundy good easter year month q1 q2 q3 q4'
  ).split(' '),
)

/** Whether a date can begin with a word: most words are passed over by this one look. */
export function canOpenDate(word: Word): boolean {
  if (word.kind === 'word') return OPENERS.has(word.lower)
  return word.kind !== 'mark'
}
