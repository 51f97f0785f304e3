import { combine } from '../hashing.js'
import type { WordView } from '../word-view.js'
import type { ParseState } from './parse-state.js'

export const LABEL_FEATURES = 64

/**
 * Writes the keys of the features by which an arc is named, at the moment it is drawn: all dependents of `dependent`
 * are known by then, and the nearer ones of `head`.
 * @returns how many were written
 */
export function writeLabelFeatures(
  state: ParseState,
  view: WordView,
  head: number,
  dependent: number,
  out: Int32Array,
): number {
  const nothing = state.length + 1
  const { lower, tag, middle, fine, coarse, suffix3 } = view
  const { label, left1, left2, right1, right2 } = state
  const child = (column: Int32Array, row: number): number => {
    const found = column[row] ?? -1
    return found < 0 ? nothing : found
  }
  const w = (row: number): number => lower[row] ?? 0
  const t = (row: number): number => tag[row] ?? 0
  const c = (row: number): number => middle[row] ?? 0
  const f = (row: number): number => fine[row] ?? 0
  const k = (row: number): number => coarse[row] ?? 0
  const l = (row: number): number => label[row] ?? 0
  const forward = dependent > head ? 1 : 2
  const distance = Math.min(8, Math.abs(head - dependent))
  const before = dependent > 0 ? dependent - 1 : nothing
  const after = dependent + 1 < state.length ? dependent + 1 : nothing
  const beforeHead = head > 0 ? head - 1 : nothing
  const afterHead = head + 1 < state.length ? head + 1 : nothing
  const dl = child(left1, dependent)
  const dl2 = child(left2, dependent)
  const dr = child(right1, dependent)
  const hl = child(left1, head)
  const hl2 = child(left2, head)
  const hr = child(right1, head)
  const hr2 = child(right2, head)
  const hw = w(head)
  const dw = w(dependent)
  const ht = combine(t(head), forward)
  const dt = combine(t(dependent), forward)
  const hd = combine(ht, t(dependent))
  let count = 0
  const put = (key: number): void => {
    count++
    out[count - 1] = combine(key, count * 0x51ab3)
  }
  put(forward)
  put(combine(hw, forward))
  put(combine(dw, forward))
  put(ht)
  put(dt)
  put(combine(hw, ht))
  put(combine(dw, dt))
  put(combine(c(head), forward))
  put(combine(c(dependent), forward))
  put(combine(f(head), forward))
  put(combine(f(dependent), forward))
  put(hd)
  put(combine(hd, distance))
  put(combine(hd, hw))
  put(combine(hd, dw))
  put(combine(combine(hw, dw), forward))
  put(combine(c(head), c(dependent)))
  put(combine(hd, combine(k(head), k(dependent))))
  put(combine(hw, c(dependent)))
  put(combine(c(head), dw))
  put(combine(suffix3[head] ?? 0, dt))
  put(combine(suffix3[dependent] ?? 0, ht))
  put(combine(dt, t(before)))
  put(combine(dt, t(after)))
  put(combine(ht, t(beforeHead)))
  put(combine(ht, t(afterHead)))
  put(combine(hd, combine(t(before), t(after))))
  put(combine(hd, combine(t(beforeHead), t(afterHead))))
  put(combine(dt, w(before)))
  put(combine(dt, w(after)))
  put(combine(dt, w(dl)))
  put(combine(dt, combine(t(dl), l(dl))))
  put(combine(dt, w(dr)))
  put(combine(dt, combine(t(dr), l(dr))))
  put(combine(hd, l(dl)))
  put(combine(hd, l(dr)))
  put(combine(hd, combine(l(dl), l(dl2))))
  put(combine(hd, w(dl)))
  put(combine(hd, combine(w(dl), hw)))
  put(combine(combine(w(dl), c(head)), c(dependent)))
  put(combine(combine(dw, w(dl)), forward))
  put(combine(ht, l(hl)))
  put(combine(ht, l(hr)))
  put(combine(hd, l(hl)))
  put(combine(hd, l(hr)))
  put(combine(hd, combine(l(hl), l(hl2))))
  put(combine(hd, combine(l(hr), l(hr2))))
  put(combine(hw, combine(l(hr), forward)))
  put(combine(hw, combine(l(hl), forward)))
  put(combine(hd, combine(l(hr), t(dr))))
  put(combine(dw, combine(t(head), l(hl))))
  put(combine(w(hl), hd))
  put(combine(w(hr), hd))
  put(combine(combine(l(hl), l(dl)), hd))
  put(combine(combine(l(hr), l(dl)), hd))
  put(combine(combine(c(dependent), t(head)), l(dl)))
  put(combine(combine(dt, dependent === 0 ? 1 : 0), distance))
  put(combine(combine(hd, distance), w(dl)))
  return count
}
