import type { Matrices } from '../../src/language/network/matrices.js'

/** A matrix of learned numbers: offsets of its values and of its gradients. */
export type Parameter = {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly at: number
  readonly gradient: number
}

const BETA1 = 0.9
const BETA2 = 0.98
const EPSILON = 1e-8

type Moments = { readonly first: Float32Array; readonly second: Float32Array; readonly average: Float32Array }

/** The dense parameters of a network, and how they learn (Adam). An average over late steps is what is kept. */
export class Parameters {
  readonly all: Parameter[] = []
  private readonly moments = new Map<Parameter, Moments>()
  private step = 0

  constructor(
    private readonly matrices: Matrices,
    private readonly random: () => number,
  ) {}

  /** A new matrix of numbers drawn evenly from -spread to spread. */
  add(name: string, rows: number, columns: number, spread: number): Parameter {
    const size = rows * columns
    const parameter = { name, rows, columns, at: this.matrices.reserve(size), gradient: this.matrices.reserve(size) }
    const values = this.values(parameter)
    for (let index = 0; index < size; index++) values[index] = (this.random() * 2 - 1) * spread
    this.all.push(parameter)
    this.moments.set(parameter, {
      first: new Float32Array(size),
      second: new Float32Array(size),
      average: values.slice(),
    })
    return parameter
  }

  values({ at, rows, columns }: Parameter): Float32Array {
    return this.matrices.floats.subarray(at, at + rows * columns)
  }

  gradients({ gradient, rows, columns }: Parameter): Float32Array {
    return this.matrices.floats.subarray(gradient, gradient + rows * columns)
  }

  averaged(parameter: Parameter): Float32Array {
    return this.moments.get(parameter)?.average ?? this.values(parameter)
  }

  clear(): void {
    for (const parameter of this.all) this.gradients(parameter).fill(0)
  }

  squaredNorm(): number {
    return this.all.reduce((sum, parameter) => sum + squares(this.gradients(parameter)), 0)
  }

  learn(rate: number, scale: number, decay: number): void {
    this.step++
    const stepRate = (rate * Math.sqrt(1 - BETA2 ** this.step)) / (1 - BETA1 ** this.step)
    for (const [parameter, { first, second, average }] of this.moments) {
      const values = this.values(parameter)
      const gradients = this.gradients(parameter)
      for (let at = 0; at < values.length; at++) {
        const gradient = (gradients[at] ?? 0) * scale
        const mean = BETA1 * (first[at] ?? 0) + (1 - BETA1) * gradient
        const square = BETA2 * (second[at] ?? 0) + (1 - BETA2) * gradient * gradient
        first[at] = mean
        second[at] = square
        const value = (values[at] ?? 0) - (stepRate * mean) / (Math.sqrt(square) + EPSILON)
        values[at] = value
        average[at] = decay * (average[at] ?? 0) + (1 - decay) * value
      }
    }
  }
}

function squares(numbers: Float32Array): number {
  let sum = 0
  for (let at = 0; at < numbers.length; at++) sum += (numbers[at] ?? 0) ** 2
  return sum
}
