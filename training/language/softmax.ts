/** The loss of scores by rows against their gold classes; the scores turn into their gradients. */
export function softmaxLoss(
  floats: Float32Array,
  scores: number,
  rows: number,
  classes: number,
  gold: Int32Array,
): number {
  let loss = 0
  for (let row = 0; row < rows; row++) {
    const line = scores + row * classes
    const right = gold[row] ?? 0
    let most = Number.NEGATIVE_INFINITY
    for (let at = 0; at < classes; at++) most = Math.max(most, floats[line + at] ?? 0)
    let sum = 0
    for (let at = 0; at < classes; at++) {
      const score = floats[line + at] ?? 0
      if (at === right) loss -= score - most
      const weight = Math.exp(score - most)
      floats[line + at] = weight
      sum += weight
    }
    loss += Math.log(sum)
    for (let at = 0; at < classes; at++)
      floats[line + at] = flushed((floats[line + at] ?? 0) / sum - (at === right ? 1 : 0))
  }
  floats.fill(0, scores + rows * classes, scores + (rows + 4) * classes)
  return loss
}

/** Nothing for next to nothing: numbers below the normal range of floats would slow every product down. */
export function flushed(gradient: number): number {
  return Math.abs(gradient) < 1e-9 ? 0 : gradient
}
