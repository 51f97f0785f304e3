import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestTree } from './best-tree.js'

/** The score of the best single-root tree, by trying all head assignments. */
function bestScore(scores: readonly number[], words: number): number {
  const heads = new Array<number>(words + 1).fill(0)
  let best = Number.NEGATIVE_INFINITY
  const assign = (word: number, sum: number): void => {
    if (word > words) {
      if (isTree(heads)) best = Math.max(best, sum)
      return
    }
    for (let head = 0; head <= words; head++) {
      heads[word] = head
      if (head !== word) assign(word + 1, sum + (scores[head * (words + 1) + word] ?? 0))
    }
  }
  assign(1, 0)
  return best
}

function isTree(heads: ArrayLike<number>): boolean {
  let roots = 0
  for (let word = 1; word < heads.length; word++) {
    if (heads[word] === 0) roots++
    let at = word
    for (let steps = 0; at !== 0 && steps < heads.length; steps++) at = heads[at] ?? 0
    if (at !== 0) return false
  }
  return roots === 1
}

const square = (words: number) =>
  fc.array(fc.integer({ min: -20, max: 20 }), { minLength: (words + 1) ** 2, maxLength: (words + 1) ** 2 })

describe('bestTree', () => {
  test.each([1, 2, 3, 4, 5])('is the best of all trees over %i words', words => {
    fc.assert(
      fc.property(square(words), scores => {
        const heads = bestTree(Float64Array.from(scores), words)
        expect(isTree(heads)).toBe(true)
        const sum = heads.slice(1).reduce((total, head, at) => total + (scores[head * (words + 1) + at + 1] ?? 0), 0)
        expect(sum).toBe(bestScore(scores, words))
      }),
      { numRuns: 200 },
    )
  })

  test('is the same in room that was used before', () => {
    const room = new Float64Array(100)
    const arcs = new Int32Array(100)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }).chain(words => fc.tuple(fc.constant(words), square(words))),
        one => {
          const [words, scores] = one
          room.set(scores)
          expect(bestTree(room, words, arcs)).toEqual(bestTree(Float64Array.from(scores), words))
        },
      ),
    )
  })

  test('is a tree over many words that all want one another', () => {
    const size = 301
    const scores = Float64Array.from({ length: size * size }, (_, at) => (at * 7919) % 1009)
    expect(isTree(bestTree(scores, size - 1))).toBe(true)
  })
})
