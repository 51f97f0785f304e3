/**
 * Whether a folded name may be a spelling of another: a word in common, or last words that differ by a letter or two.
 * @example isSpellingOf('giorgos gerapetritis', 'george gerapetritis') // true
 */
export function isSpellingOf(a: string, b: string): boolean {
  const [one, two] = [a, b].map(name => name.split(/[\s-]+/).filter(word => word.length > 2))
  if (!one || !two) return false
  if (one.some(word => two.includes(word))) return true
  const [last, other] = [one.at(-1) ?? '', two.at(-1) ?? '']
  return Math.min(last.length, other.length) > 4 && lettersApart(last, other, 2) <= 2
}

/**
 * By how many letters put in, left out or changed two words differ; more than `most` is told as `most + 1`.
 * @example lettersApart('kadirov', 'kadyrov', 2) // 1
 */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > 40) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1),
        ),
      )
    row = next
  }
  return Math.min(row[b.length] ?? most + 1, most + 1)
}
