/**
 * Every match of a global pattern in a text, in order: as `matchAll` gives them, without the copy of the pattern that it
 * makes for each text, which costs more than most patterns do.
 * @example matchesIn('one, two', /\w+/g).length // 2
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // Where nothing was matched the pattern would stand still.
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
