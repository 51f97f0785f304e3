import { combine } from '../hashing.js'
import type { WordView } from '../word-view.js'
import { bufferAt, type ParseState, stackAt } from './parse-state.js'

export const MOVE_FEATURES = 136

/**
 * Writes the keys of the features by which the next move is chosen.
 * @returns how many were written
 */
export function writeMoveFeatures(state: ParseState, view: WordView, out: Int32Array): number {
  const nothing = state.length + 1
  const { lower, tag, middle, fine, coarse } = view
  const { label, left1, left2, right1, lefts, rights } = state
  const child = (column: Int32Array, row: number): number => {
    const found = column[row] ?? -1
    return found < 0 ? nothing : found
  }
  const s0 = stackAt(state, 0)
  const s1 = stackAt(state, 1)
  const s2 = stackAt(state, 2)
  const b0 = bufferAt(state, 0)
  const b1 = bufferAt(state, 1)
  const b2 = bufferAt(state, 2)
  const s0l = child(left1, s0)
  const s0l2 = child(left2, s0)
  const s0r = child(right1, s0)
  const s1l = child(left1, s1)
  const s1r = child(right1, s1)
  const s2r = child(right1, s2)
  const b0l = child(left1, b0)
  const b0l2 = child(left2, b0)
  const w = (row: number): number => lower[row] ?? 0
  const t = (row: number): number => tag[row] ?? 0
  const c = (row: number): number => middle[row] ?? 0
  const f = (row: number): number => fine[row] ?? 0
  const k = (row: number): number => coarse[row] ?? 0
  const d = (row: number): number => label[row] ?? 0
  const s0w = w(s0)
  const s1w = w(s1)
  const b0w = w(b0)
  const s0t = t(s0)
  const s1t = t(s1)
  const b0t = t(b0)
  const b1t = t(b1)
  const s0wt = combine(s0w, s0t)
  const s1wt = combine(s1w, s1t)
  const b0wt = combine(b0w, b0t)
  const s0b0 = combine(s0t, b0t)
  const s1s0 = combine(s1t, s0t)
  const s1s0b0 = combine(s1s0, b0t)
  const near = bucket(b0 - s0)
  const far = bucket(s0 - s1)
  const s0v = combine(lefts[s0] ?? 0, rights[s0] ?? 0)
  const s1v = combine(lefts[s1] ?? 0, rights[s1] ?? 0)
  let count = 0
  const put = (key: number): void => {
    count++
    out[count - 1] = combine(key, count * 0x3c6ef)
  }
  put(1)
  put(s0w)
  put(s0t)
  put(s0wt)
  put(c(s0))
  put(f(s0))
  put(s1w)
  put(s1t)
  put(s1wt)
  put(c(s1))
  put(f(s1))
  put(b0w)
  put(b0t)
  put(b0wt)
  put(c(b0))
  put(f(b0))
  put(w(b1))
  put(b1t)
  put(combine(w(b1), b1t))
  put(c(b1))
  put(w(b2))
  put(t(b2))
  put(w(s2))
  put(t(s2))
  put(combine(s0wt, b0wt))
  put(combine(s0wt, b0t))
  put(combine(s0t, b0wt))
  put(combine(s0w, b0w))
  put(s0b0)
  put(combine(c(s0), c(b0)))
  put(combine(combine(k(s0), k(b0)), s0b0))
  put(combine(s1wt, s0wt))
  put(combine(s1wt, s0t))
  put(combine(s1t, s0wt))
  put(combine(s1w, s0w))
  put(s1s0)
  put(combine(c(s1), c(s0)))
  put(combine(combine(k(s1), k(s0)), s1s0))
  put(combine(s1t, b0t))
  put(combine(s1w, b0t))
  put(combine(c(s1), c(b0)))
  put(combine(b0t, b1t))
  put(combine(b0wt, b1t))
  put(combine(s0b0, b1t))
  put(combine(combine(s0b0, b1t), t(b2)))
  put(s1s0b0)
  put(combine(s1s0b0, b1t))
  put(combine(s1s0b0, s0w))
  put(combine(s1s0b0, s1w))
  put(combine(s1s0b0, b0w))
  put(combine(combine(t(s2), s1s0), b0t))
  put(combine(t(s2), s1s0))
  put(combine(combine(b0t, b1t), t(b2)))
  put(combine(s0b0, combine(t(s0l), d(s0l))))
  put(combine(s0b0, combine(t(s0r), d(s0r))))
  put(combine(s0b0, combine(t(b0l), d(b0l))))
  put(combine(s1s0, combine(t(s1l), d(s1l))))
  put(combine(s1s0, combine(t(s1r), d(s1r))))
  put(combine(s1s0, combine(t(s0l), d(s0l))))
  put(combine(s1s0, combine(t(s0r), d(s0r))))
  put(combine(s1s0b0, d(s0l)))
  put(combine(s1s0b0, d(s0r)))
  put(combine(s1s0b0, d(s1r)))
  put(combine(s1s0b0, d(b0l)))
  put(combine(s0w, near))
  put(combine(s0t, near))
  put(combine(b0w, near))
  put(combine(b0t, near))
  put(combine(s0b0, near))
  put(combine(s1w, far))
  put(combine(s1t, far))
  put(combine(s1s0, far))
  put(combine(combine(s1s0b0, far), near))
  put(combine(s0w, s0v))
  put(combine(s0t, s0v))
  put(combine(s1w, s1v))
  put(combine(s1t, s1v))
  put(combine(s1s0, combine(rights[s1] ?? 0, lefts[s0] ?? 0)))
  put(combine(b0t, lefts[b0] ?? 0))
  put(combine(b0w, lefts[b0] ?? 0))
  put(combine(s0b0, combine(lefts[b0] ?? 0, rights[s0] ?? 0)))
  put(w(s0l))
  put(combine(t(s0l), d(s0l)))
  put(w(s0r))
  put(combine(t(s0r), d(s0r)))
  put(w(s1l))
  put(combine(t(s1l), d(s1l)))
  put(w(s1r))
  put(combine(t(s1r), d(s1r)))
  put(w(b0l))
  put(combine(t(b0l), d(b0l)))
  put(combine(combine(s0t, d(s0l)), d(s0l2)))
  put(combine(combine(b0t, d(b0l)), d(b0l2)))
  put(combine(s0t, combine(d(s0l), d(s0r))))
  put(combine(s1t, combine(d(s1l), d(s1r))))
  put(combine(s1w, w(s0l)))
  put(combine(combine(s1t, w(s0l)), s0t))
  put(combine(combine(s1w, w(s0l)), s0t))
  put(combine(combine(c(s1), w(s0l)), c(s0)))
  put(combine(combine(t(s2), s1t), combine(w(s0l), s0t)))
  put(combine(w(s2), w(s0l)))
  put(combine(combine(s0t, d(s0r)), b0w))
  put(combine(combine(s1t, d(s1r)), s0w))
  put(combine(combine(s1t, w(s1r)), s0t))
  put(combine(combine(s0t, w(s0r)), b0t))
  put(combine(combine(t(s2), d(s2r)), s1s0))
  put(combine(combine(c(s0), c(b0)), s1t))
  put(combine(combine(c(s1), c(s0)), b0t))
  put(combine(combine(k(s1), k(s0)), k(b0)))
  put(combine(combine(w(s0l), s0t), b0t))
  return count
}

function bucket(distance: number): number {
  if (distance <= 4) return distance
  if (distance <= 6) return 5
  return distance <= 10 ? 6 : 7
}
