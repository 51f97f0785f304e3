import { bareWords, countWords } from './same-words.js'

const SEPARATOR = /\s+(?:[|·•»–—-]|::|\/\/)\s+/g

/**
 * A page's title without the outlet's name behind (or before) it.
 * @param outlets the outlet's name and its host, as far as known
 * @param headings the page's own h1 headings: what they leave over of a title is not the headline
 * @example withoutOutlet('Talks resume in Doha | The Example', ['The Example'], []) // 'Talks resume in Doha'
 */
export function withoutOutlet(
  title: string,
  outlets: readonly (string | undefined)[],
  headings: readonly string[],
): string {
  const known = outlets.flatMap(outlet => (outlet ? [packed(outlet.replace(/\.[a-z.]{2,8}$/i, ''))] : []))
  const cuts = [...title.slice(0, 1000).matchAll(SEPARATOR)]
  for (const cut of cuts) {
    const before = title.slice(0, cut.index).trim()
    const after = title.slice(cut.index + cut[0].length).trim()
    if (headings.some(heading => bareWords(heading) === bareWords(before)) || isOutlet(after, known)) return before
    if (isOutlet(before, known)) return after
  }
  const last = cuts.at(-1)
  if (last?.[0].trim() !== '|') return title
  const before = title.slice(0, last.index).trim()
  const after = title.slice(last.index + last[0].length)
  return countWords(before) > 3 && countWords(after) <= 4 ? before : title
}

function isOutlet(part: string, known: readonly string[]): boolean {
  const words = packed(part)
  return (
    words.length > 1 &&
    known.some(
      outlet =>
        outlet.length > 1 &&
        (outlet === words ||
          (words.length > 3 && outlet.includes(words)) ||
          (outlet.length > 3 && words.startsWith(outlet))),
    )
  )
}

// "The Example Times" and "exampletimes.com" are one outlet.
function packed(text: string): string {
  return bareWords(text)
    .replace(/^(?:www|the) /, '')
    .replaceAll(' ', '')
}
