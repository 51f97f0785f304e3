const WORDS = 624
const MIDDLE = 397

/**
 * Whole numbers below a bound, the same for the same seed on every machine: the Mersenne Twister (MT19937), seeded and
 * read as Python's `random` does it, so that intervals of resampled figures agree with a scorer written in Python.
 * @returns a function that gives the next number from 0 to `bound` − 1; `bound` from 1 to 2³¹
 */
export function randomNumbers(seed: number): (bound: number) => number {
  const state = seeded(seed)
  let at = WORDS
  const next = (): number => {
    if (at === WORDS) {
      stir(state)
      at = 0
    }
    return temper(state[at++] ?? 0)
  }
  return bound => {
    const unused = Math.clz32(bound)
    let drawn = next() >>> unused
    while (drawn >= bound) drawn = next() >>> unused
    return drawn
  }
}

function seeded(seed: number): Uint32Array {
  const state = started(19_650_218)
  const word = (index: number) => state[index] ?? 0
  const mixed = (index: number, factor: number) => {
    const before = word(index - 1)
    return word(index) ^ Math.imul(before ^ (before >>> 30), factor)
  }
  let i = 1
  const step = () => {
    i++
    if (i === WORDS) {
      state[0] = word(WORDS - 1)
      i = 1
    }
  }
  for (let k = 0; k < WORDS; k++, step()) state[i] = mixed(i, 1_664_525) + seed
  for (let k = 1; k < WORDS; k++, step()) state[i] = mixed(i, 1_566_083_941) - i
  state[0] = 0x80000000
  return state
}

function started(from: number): Uint32Array {
  const state = new Uint32Array(WORDS)
  state[0] = from
  for (let i = 1; i < WORDS; i++) {
    const before = state[i - 1] ?? 0
    state[i] = Math.imul(before ^ (before >>> 30), 1_812_433_253) + i
  }
  return state
}

function stir(state: Uint32Array): void {
  for (let i = 0; i < WORDS; i++) {
    const bits = ((state[i] ?? 0) & 0x80000000) | ((state[(i + 1) % WORDS] ?? 0) & 0x7fffffff)
    state[i] = (state[(i + MIDDLE) % WORDS] ?? 0) ^ (bits >>> 1) ^ (bits & 1 ? 0x9908b0df : 0)
  }
}

function temper(word: number): number {
  let bits = word
  bits ^= bits >>> 11
  bits ^= (bits << 7) & 0x9d2c5680
  bits ^= (bits << 15) & 0xefc60000
  return (bits ^ (bits >>> 18)) >>> 0
}
