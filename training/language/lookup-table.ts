const BETA1 = 0.9
const BETA2 = 0.98
const EPSILON = 1e-8

/** Vectors looked up by number. Only the rows that a batch touched learn from it (Adam). */
export class LookupTable {
  readonly values: Float32Array
  readonly average: Float32Array
  private readonly gradients: Float32Array
  private readonly first: Float32Array
  private readonly second: Float32Array
  private readonly touched = new Set<number>()
  private step = 0

  constructor(
    readonly rows: number,
    readonly width: number,
    spread: number,
    random: () => number,
  ) {
    const size = rows * width
    this.values = new Float32Array(size)
    for (let at = 0; at < size; at++) this.values[at] = (random() * 2 - 1) * spread
    this.average = this.values.slice()
    this.gradients = new Float32Array(size)
    this.first = new Float32Array(size)
    this.second = new Float32Array(size)
  }

  /** Adds a row's vector to `width` numbers of `out`. */
  addTo(out: Float32Array, at: number, row: number): void {
    const from = row * this.width
    for (let index = 0; index < this.width; index++)
      out[at + index] = (out[at + index] ?? 0) + (this.values[from + index] ?? 0)
  }

  /** Takes what the loss says about a row's vector. */
  collect(row: number, gradients: Float32Array, at: number): void {
    this.touched.add(row)
    const to = row * this.width
    for (let index = 0; index < this.width; index++)
      this.gradients[to + index] = (this.gradients[to + index] ?? 0) + (gradients[at + index] ?? 0)
  }

  learn(rate: number, scale: number): void {
    this.step++
    const stepRate = (rate * Math.sqrt(1 - BETA2 ** this.step)) / (1 - BETA1 ** this.step)
    for (const row of this.touched) {
      const end = (row + 1) * this.width
      for (let at = row * this.width; at < end; at++) {
        const gradient = (this.gradients[at] ?? 0) * scale
        this.gradients[at] = 0
        const mean = BETA1 * (this.first[at] ?? 0) + (1 - BETA1) * gradient
        const square = BETA2 * (this.second[at] ?? 0) + (1 - BETA2) * gradient * gradient
        this.first[at] = mean
        this.second[at] = square
        this.values[at] = (this.values[at] ?? 0) - (stepRate * mean) / (Math.sqrt(square) + EPSILON)
      }
    }
    this.touched.clear()
  }

  /** Moves the average towards the present values. */
  blend(decay: number): void {
    for (let at = 0; at < this.values.length; at++)
      this.average[at] = decay * (this.average[at] ?? 0) + (1 - decay) * (this.values[at] ?? 0)
  }
}
