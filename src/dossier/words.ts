// A query of more words than any name has is cut, so that a hostile one costs no more than a plain one.
const LONGEST = 400

/**
 * A text as bare words for comparing: lower case, no accents, anything but letters and digits a single space, and a
 * space at either end so that whole words can be looked for with `includes`.
 * @example foldedWords('Erdoğan, R.T.') // ' erdogan r t '
 */
export function foldedWords(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return ` ${plain} `
}

/**
 * A test whether a text has the query's words, whole and in a row, whatever their case and accents.
 * A query without a letter or digit matches only the same text.
 * @example wordMatcher('iran')('Tirana') // false
 */
export function wordMatcher(query: string): (text: string) => boolean {
  const cut = query.slice(0, LONGEST)
  const words = foldedWords(cut)
  if (words.trim() === '') return text => text === cut
  return text => foldedWords(text).includes(words)
}
