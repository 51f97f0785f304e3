/** First row and number of rows of each sentence of a batch. */
export type Rows = { readonly starts: readonly number[]; readonly lengths: readonly number[]; readonly total: number }

/** Visits every row with the first row of its sentence. */
export function eachRow(rows: Rows, visit: (row: number, start: number, end: number) => void): void {
  for (const [index, start] of rows.starts.entries()) {
    const end = start + (rows.lengths[index] ?? 0)
    for (let row = start; row < end; row++) visit(row, start, end)
  }
}

/** Visits the rows of each sentence in the order in which a state runs through them, forwards and then backwards. */
export function eachStep(rows: Rows, visit: (row: number, before: number, forwards: boolean) => void): void {
  for (const [index, start] of rows.starts.entries()) {
    const end = start + (rows.lengths[index] ?? 0)
    for (let row = start; row < end; row++) visit(row, row === start ? -1 : row - 1, true)
    for (let row = end - 1; row >= start; row--) visit(row, row === end - 1 ? -1 : row + 1, false)
  }
}

/** The same steps, the other way round; `last` tells the first of each run. */
export function eachStepBack(
  rows: Rows,
  visit: (row: number, before: number, forwards: boolean, last: boolean) => void,
): void {
  for (const [index, start] of rows.starts.entries()) {
    const end = start + (rows.lengths[index] ?? 0)
    for (let row = end - 1; row >= start; row--) visit(row, row === start ? -1 : row - 1, true, row === end - 1)
    for (let row = start; row < end; row++) visit(row, row === end - 1 ? -1 : row + 1, false, row === start)
  }
}

/** Draws, for each sentence and column, whether it is left out of this step, and scales up what is kept. */
export function drawMask(mask: Float32Array, rows: Rows, width: number, drop: number, random: () => number): void {
  for (const [index, start] of rows.starts.entries())
    for (let column = 0; column < width; column++) {
      const keep = drop > 0 && random() < drop ? 0 : 1 / (1 - drop)
      const end = start + (rows.lengths[index] ?? 0)
      for (let row = start; row < end; row++) mask[row * width + column] = keep
    }
}
