// Verbs whose object, not their subject, is to do what follows: "urged Kyiv to sign".
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'ask urge order tell request invite call press push persuade convince force compel allow permit enable help encourage warn advise instruct direct require want expect authorize authorise appeal command beg pressure implore oblige lead cause remind challenge forbid let make have get keep see watch hear'.split(
    ' ',
  ),
)

// Verbs whose subject is to do what follows, and which nobody does for a purpose: "promised the families to bring them home".
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(
  'agree refuse decline promise pledge vow offer threaten try attempt seek want hope fail begin start plan intend prepare decide manage choose consent undertake volunteer hesitate'.split(
    ' ',
  ),
)

export function isObjectControl(lemma: string): boolean {
  return OBJECT_CONTROL.has(lemma)
}

/** Whether "to" behind a verb says what is to be done, rather than what for. */
export function isControlling(lemma: string): boolean {
  return OBJECT_CONTROL.has(lemma) || SUBJECT_CONTROL.has(lemma)
}
