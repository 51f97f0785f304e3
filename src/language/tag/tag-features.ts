import { combine } from '../hashing.js'
import type { WordView } from '../word-view.js'

export const TAG_FEATURES = 40

/**
 * Writes the keys of the features by which word `at` is tagged; `view.tag` holds the tags given to the words before it.
 * @returns how many were written
 */
export function writeTagFeatures(view: WordView, at: number, out: Int32Array): number {
  const nothing = view.length + 1
  const before = at >= 1 ? at - 1 : nothing
  const before2 = at >= 2 ? at - 2 : nothing
  const after = at + 1 < view.length ? at + 1 : nothing
  const after2 = at + 2 < view.length ? at + 2 : nothing
  const { form, lower, suffix2, suffix3, suffix4, prefix2, prefix3, shape, coarse, middle, fine, tag } = view
  const value = (column: Int32Array, row: number): number => column[row] ?? 0
  const word = value(lower, at)
  const tag1 = value(tag, before)
  const tag2 = value(tag, before2)
  let count = 0
  const put = (key: number): void => {
    count++
    out[count - 1] = combine(key, count * 0x3c6ef)
  }
  put(1)
  put(word)
  put(value(form, at))
  put(value(suffix2, at))
  put(value(suffix3, at))
  put(value(suffix4, at))
  put(value(prefix2, at))
  put(value(prefix3, at))
  put(combine(value(shape, at), at === 0 ? 1 : 0))
  put(value(coarse, at))
  put(value(middle, at))
  put(value(fine, at))
  put(tag1)
  put(tag2)
  put(combine(tag1, tag2))
  put(combine(word, tag1))
  put(combine(value(suffix3, at), tag1))
  put(combine(value(middle, at), tag1))
  put(combine(combine(word, tag1), tag2))
  put(value(lower, before))
  put(value(lower, before2))
  put(value(lower, after))
  put(value(lower, after2))
  put(value(suffix3, before))
  put(value(suffix3, after))
  put(value(shape, after))
  put(value(middle, before))
  put(value(middle, after))
  put(value(fine, after))
  put(value(coarse, after2))
  put(combine(word, value(lower, before)))
  put(combine(word, value(lower, after)))
  put(combine(word, value(middle, after)))
  put(combine(value(suffix3, at), value(suffix3, after)))
  put(combine(tag1, value(lower, after)))
  put(combine(tag1, value(middle, after)))
  put(combine(combine(tag1, value(coarse, at)), value(coarse, after)))
  put(combine(combine(value(shape, before), value(shape, at)), value(shape, after)))
  put(combine(combine(value(coarse, at), value(coarse, after)), value(coarse, after2)))
  put(combine(value(suffix2, at), value(shape, at)))
  return count
}
