/** How common a word is: 1 for the commonest, `Infinity` for one never seen. */
export type Rank = (lower: string) => number

/**
 * The base of a regular verb form in "-ed" or "-ing": of the spellings it may come from ("stopped": "stopp", "stop",
 * "stoppe") the commonest word.
 */
export function stripVerb(form: string, ending: string, rank: Rank): string {
  const stem = form.slice(0, -ending.length)
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return form
  if (ending === 'ed' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdfgklmnprtvz])\1$/.test(stem)) return commonest([stem.slice(0, -1), stem], rank, 1)
  return commonest([`${stem}e`, stem], rank, endsLikeSilentE(stem) ? 30 : 0.3)
}

/** The base of a comparative or superlative: "bigger" is "big", "later" "late", "easier" "easy". */
export function stripDegree(form: string, ending: string, rank: Rank): string {
  const stem = form.slice(0, -ending.length)
  if (stem.length < 2) return form
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/.test(stem)) return commonest([stem.slice(0, -1), stem], rank, 1)
  return commonest([stem, `${stem}e`], rank, 1)
}

/** The singular of a regular plural, or the base of a verb in "-s". */
export function stripS(form: string, rank: Rank): string {
  if (form.length < 3 || !form.endsWith('s') || /(?:ss|us|is)$/.test(form)) return form
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`
  if (/(?:ss|sh|tch|x|zz)es$/.test(form)) return form.slice(0, -2)
  if (/(?:ch|z|o|s)es$/.test(form)) return commonest([form.slice(0, -1), form.slice(0, -2)], rank, 1)
  return form.slice(0, -1)
}

// The first is taken unless the second is `favour` times as common.
function commonest([first = '', second = '']: readonly string[], rank: Rank, favour: number): string {
  const one = rank(first)
  const other = rank(second)
  if (one === Number.POSITIVE_INFINITY && other === Number.POSITIVE_INFINITY) return favour > 1 ? first : second
  return one <= other * favour ? first : second
}

function endsLikeSilentE(stem: string): boolean {
  return /(?:[cgsuvz]|[bdfgkpt]l|[aiu]t|iz|ur|ir|ag|uc|us|ac|ak|iv)$/.test(stem) && !/(?:ss|ng|ou)$/.test(stem)
}
