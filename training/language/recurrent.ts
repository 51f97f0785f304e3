import type { Matrices } from '../../src/language/network/matrices.js'
import { drawMask, eachRow, eachStep, eachStepBack, type Rows } from './batch-rows.js'
import { backwardLinear, forwardLinear, type Scratch } from './linear.js'
import type { Parameter, Parameters } from './parameters.js'

/**
 * A layer of simple recurrent units (Lei et al., 2018), half of them reading forwards and half backwards: all products
 * are made at once, only cheap sums run along the sentence. Before the product each row takes in some of its neighbours.
 */
export class RecurrentLayer {
  /** How much of the row before, and of the row after, each unit takes in. */
  private readonly mix: Parameter
  private readonly weights: Parameter
  private readonly bias: Parameter
  /** How much a unit's state moves its forget gate, and the gate that lets the input pass. */
  private readonly peep: Parameter
  private readonly masked: number
  private readonly mixed: number
  private readonly parts: number
  private readonly dParts: number
  private readonly states: number
  private readonly gates: number
  private readonly mask: Float32Array

  constructor(
    private readonly matrices: Matrices,
    private readonly scratch: Scratch,
    private readonly parameters: Parameters,
    private readonly width: number,
    name: string,
    mostRows: number,
  ) {
    this.mix = parameters.add(`${name}Mix`, 1, width * 2, 0.3)
    this.weights = parameters.add(`${name}Weights`, width, width * 3, Math.sqrt(3 / width))
    this.bias = parameters.add(`${name}Bias`, 1, width * 3, 0)
    this.peep = parameters.add(`${name}Peep`, 1, width * 2, 0.3)
    this.masked = matrices.reserve(mostRows * width)
    this.mixed = matrices.reserve(mostRows * width)
    this.parts = matrices.reserve(mostRows * width * 3)
    this.dParts = matrices.reserve(mostRows * width * 3)
    this.states = matrices.reserve(mostRows * width)
    this.gates = matrices.reserve(mostRows * width * 2)
    this.mask = new Float32Array(mostRows * width)
    parameters.values(this.bias).fill(0.5, width, width * 2)
  }

  forward(x: number, y: number, rows: Rows, drop: number, random: () => number): void {
    const { width, matrices, mask, masked, parts, states, gates } = this
    const { floats } = matrices
    drawMask(mask, rows, width, drop, random)
    for (let at = 0; at < rows.total * width; at++) floats[masked + at] = (floats[x + at] ?? 0) * (mask[at] ?? 0)
    this.mixForward(rows)
    forwardLinear(matrices, this.scratch, this.mixed, parts, rows.total, this.weights, this.bias)
    const peep = this.parameters.values(this.peep)
    eachStep(rows, (row, before, forwards) => {
      const first = forwards ? 0 : width / 2
      for (let unit = first; unit < first + width / 2; unit++) {
        const at = row * width + unit
        const part = parts + row * width * 3 + unit
        const last = before < 0 ? 0 : (floats[states + before * width + unit] ?? 0)
        const forget = gateOf((floats[part + width] ?? 0) + (peep[unit] ?? 0) * last)
        const reset = gateOf((floats[part + width * 2] ?? 0) + (peep[width + unit] ?? 0) * last)
        const state = forget * last + (1 - forget) * (floats[part] ?? 0)
        floats[states + at] = state
        floats[gates + at * 2] = forget
        floats[gates + at * 2 + 1] = reset
        floats[y + at] = (reset * state) / (1 + Math.abs(state)) + (1 - reset) * (floats[x + at] ?? 0)
      }
    })
  }

  /** Adds to `dx` what `dy` says. */
  backward(x: number, dx: number, dy: number, rows: Rows): void {
    const { width, matrices, parts, dParts, states, gates, mask } = this
    const { floats } = matrices
    const peep = this.parameters.values(this.peep)
    const dPeep = this.parameters.gradients(this.peep)
    floats.fill(0, dParts + rows.total * width * 3, dParts + (rows.total + 4) * width * 3)
    const carried = new Float32Array(width)
    eachStepBack(rows, (row, before, forwards, last) => {
      const first = forwards ? 0 : width / 2
      if (last) carried.fill(0, first, first + width / 2)
      for (let unit = first; unit < first + width / 2; unit++) {
        const at = row * width + unit
        const state = floats[states + at] ?? 0
        const previous = before < 0 ? 0 : (floats[states + before * width + unit] ?? 0)
        const forget = floats[gates + at * 2] ?? 0
        const reset = floats[gates + at * 2 + 1] ?? 0
        const dOut = floats[dy + at] ?? 0
        const scale = 1 / (1 + Math.abs(state))
        const dState = (carried[unit] ?? 0) + dOut * reset * scale * scale
        const dReset = dOut * (state * scale - (floats[x + at] ?? 0)) * gateSlope(reset)
        floats[dx + at] = (floats[dx + at] ?? 0) + dOut * (1 - reset)
        const dForget = dState * (previous - (floats[parts + row * width * 3 + unit] ?? 0)) * gateSlope(forget)
        const dPart = dParts + row * width * 3 + unit
        floats[dPart] = dState * (1 - forget)
        floats[dPart + width] = dForget
        floats[dPart + width * 2] = dReset
        dPeep[unit] = (dPeep[unit] ?? 0) + dForget * previous
        dPeep[width + unit] = (dPeep[width + unit] ?? 0) + dReset * previous
        carried[unit] = dState * forget + dForget * (peep[unit] ?? 0) + dReset * (peep[width + unit] ?? 0)
      }
    })
    const dMixed = this.scratch.product
    floats.fill(0, dMixed, dMixed + (rows.total + 4) * width)
    backwardLinear(matrices, this.scratch, this.mixed, dMixed, dParts, rows.total, this.weights, this.bias)
    const dMasked = this.mixBackward(dMixed, rows)
    for (let at = 0; at < rows.total * width; at++)
      floats[dx + at] = (floats[dx + at] ?? 0) + (floats[dMasked + at] ?? 0) * (mask[at] ?? 0)
  }

  private mixForward(rows: Rows): void {
    const { width, masked, mixed } = this
    const { floats } = this.matrices
    const mix = this.parameters.values(this.mix)
    eachRow(rows, (row, start, end) => {
      for (let unit = 0; unit < width; unit++) {
        const at = row * width + unit
        const before = row === start ? 0 : (floats[masked + at - width] ?? 0)
        const after = row === end - 1 ? 0 : (floats[masked + at + width] ?? 0)
        floats[mixed + at] = (floats[masked + at] ?? 0) + (mix[unit] ?? 0) * before + (mix[width + unit] ?? 0) * after
      }
    })
  }

  // Written over the mixed rows, which are no longer needed.
  private mixBackward(dMixed: number, rows: Rows): number {
    const { width, masked, mixed } = this
    const { floats } = this.matrices
    const mix = this.parameters.values(this.mix)
    const dMix = this.parameters.gradients(this.mix)
    eachRow(rows, (row, start, end) => {
      for (let unit = 0; unit < width; unit++) {
        const at = row * width + unit
        const slope = floats[dMixed + at] ?? 0
        const before = row === start ? 0 : (floats[dMixed + at - width] ?? 0)
        const after = row === end - 1 ? 0 : (floats[dMixed + at + width] ?? 0)
        if (row > start) dMix[unit] = (dMix[unit] ?? 0) + slope * (floats[masked + at - width] ?? 0)
        if (row < end - 1) dMix[width + unit] = (dMix[width + unit] ?? 0) + slope * (floats[masked + at + width] ?? 0)
        floats[mixed + at] = slope + (mix[unit] ?? 0) * after + (mix[width + unit] ?? 0) * before
      }
    })
    return mixed
  }
}

// A gate between 0 and 1 without an exponential, so that every machine gives the same bits.
function gateOf(value: number): number {
  return 0.5 + (0.5 * value) / (1 + Math.abs(value))
}

// The slope follows from the gate's value.
function gateSlope(gate: number): number {
  const rest = 1 - Math.abs(2 * gate - 1)
  return 0.5 * rest * rest
}
