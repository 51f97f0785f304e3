import { wellFormed } from './block.js'
import { endsSentence } from './same-words.js'

/** Lines of a paragraph written at one width are joined; longer ones each stand for themselves. */
const WIDEST_WRAP = 100
const NARROWEST_WRAP = 50

/** Wrapped lines break off in the middle of a sentence, for the most part. */
const MOST_FINISHED = 0.4

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
const BULLET = /^(?:[-*•–·]|\(?\d{1,2}[.)])\s/

/** A text's lines, whichever way their ends are written. */
export function linesOf(text: string): readonly string[] {
  return wellFormed(text).split(LINE_END)
}

/**
 * Lines, trimmed, in the groups blank lines part.
 * @example groupsOf(['One', '', 'Two']) // [['One'], ['Two']]
 */
export function groupsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]]
  for (const raw of lines) {
    const line = raw.trim()
    if (line !== '') groups.at(-1)?.push(line)
    else if (groups.at(-1)?.length) groups.push([])
  }
  return groups.filter(group => group.length > 0)
}

/**
 * The lines of one group as paragraphs: wrapped ones joined by a space, others each alone.
 * @param width the width the text is wrapped at, from `wrapWidth`; null where it is not
 */
export function joinWrapped(lines: readonly string[], width: number | null): readonly string[] {
  const joined: string[] = []
  let before: string | undefined
  for (const line of lines) {
    if (before !== undefined && width !== null && continues(before, line, width)) {
      joined[joined.length - 1] = `${joined.at(-1)} ${line}`
    } else joined.push(line)
    before = line
  }
  return joined
}

/** The width a text's lines are wrapped at, or null where each line is a paragraph or every paragraph one line. */
export function wrapWidth(groups: readonly (readonly string[])[]): number | null {
  const widest = groups.flat().reduce((width, line) => Math.max(width, line.length), 0)
  if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return null
  const inner = groups.flatMap(group => group.slice(0, -1))
  const finished = inner.filter(endsSentence).length
  return finished < inner.length * MOST_FINISHED ? widest : null
}

// A line goes on where its next word would not have fitted on it any more.
function continues(line: string, next: string, width: number): boolean {
  if (line === next || BULLET.test(next)) return false
  const word = /^\S+/.exec(next)?.[0].length ?? 0
  return line.length + 1 + word > width - 2
}
