const ATTITUDES: ReadonlySet<string> = new Set(
  `ability agreement attempt bid chance commitment consent decision desire duty effort eagerness failure hesitation inability
  intent intention intervention move need obligation offer opportunity plan pledge preparedness promise proposal readiness reason refusal
  reluctance resolve right threat unwillingness vow willingness wish`.split(/\s+/),
)

// Those nobody has or does for a purpose: "signed the agreement to end the war" says what for.
const UNMISTAKABLE: ReadonlySet<string> = new Set(
  [...ATTITUDES].filter(noun => !['agreement', 'intervention', 'move', 'effort'].includes(noun)),
)

/** Nouns of wanting, being able and being bound to: "refusal to meet", "the decision to withdraw". */
export function isAttitude(lemma: string): boolean {
  return ATTITUDES.has(lemma)
}

/** Those among them whose "to" is their own, wherever it was hung. */
export function takesInfinitive(lemma: string): boolean {
  return UNMISTAKABLE.has(lemma)
}
