const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'al', 'el', 'bin', 'ibn', 'to', 'de'])

/** A name in small Latin letters and digits, one blank between words, accents off. */
export function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function wordsOf(name: string): readonly string[] {
  return plain(name)
    .split(' ')
    .filter(word => word !== '' && !SMALL.has(word))
}

/** Whether the last word of a name, or its acronym, stands in a text already made `plain`. */
export function isShown(name: string, plainText: string): boolean {
  const last = wordsOf(name).at(-1)
  return last !== undefined && ` ${plainText} `.includes(` ${last} `)
}

/** Two names agree where one has all words of the other. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  return x.size > 0 && y.size > 0 && (within(x, y) || within(y, x))
}

/** Of people the last word is enough: given names are left out, shortened and spelled in many ways. */
export function samePerson(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a).at(-1), wordsOf(b).at(-1)]
  return (x !== undefined && x === y) || sameName(a, b)
}

function within(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every(word => all.has(word))
}
