import { isApostrophe } from './characters.js'
import type { PutWord } from './put-word.js'

const FUSED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  wont: 2,
  cant: 2,
  isnt: 2,
  wasnt: 3,
  couldnt: 5,
  wouldnt: 5,
}

/** Splits "don't" into "do" and "n't", "Kyiv's" into "Kyiv" and "'s", "parties'" into "parties" and "'". */
export function splitClitics(text: string, start: number, end: number, put: PutWord): void {
  const cut = cliticStart(text, start, end)
  if (cut > start) put(start, cut)
  put(cut, end)
}

function cliticStart(text: string, start: number, end: number): number {
  const length = end - start
  if (length < 3) return start
  const last = text.charCodeAt(end - 1)
  if (length <= 8 && (last === 116 || last === 97)) {
    const fused = FUSED[text.slice(start, end).toLowerCase()]
    if (fused !== undefined) return start + fused
  }
  let mark = end - 1
  while (mark > start && mark > end - 4 && !isApostrophe(text.charCodeAt(mark))) mark--
  if (mark === start || mark === end - 4) return start
  const ending = text.slice(mark + 1, end).toLowerCase()
  if (ending === 't' && /n/i.test(text.charAt(mark - 1))) return Math.max(mark - 1, start)
  return /^(?:s|m|d|re|ve|ll)$/.test(ending) ? mark : start
}
