const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'and or but nor the a an to in at on of for with by from into over under when while as that which who whom whose where if ' +
    'it he she they we you i his her its their our my this these those there after before because until since though ' +
    'although were was had did has have is are be been will would could should may might can not no than so then also ' +
    'between during without within about against through'
  ).split(' '),
)

/** Words of grammar: behind a date they open something new, where any other word would be what the date belongs to. */
export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower)
}
