/** A text as its words alone, for telling whether two lines say the same: case, accents' form and punctuation gone. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether two lines say the same words; two lines without a word never do. */
export function sameWords(one: string, other: string): boolean {
  if (one.length > other.length * 2 || other.length > one.length * 2) return false
  const words = bareWords(one)
  return words !== '' && words === bareWords(other)
}

/** How many words a line has. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
}

/** Whether a line ends as a sentence does, closing quotation marks and brackets passed over. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*$/u.test(text)
}
