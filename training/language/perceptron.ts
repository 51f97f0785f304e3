import { type FeatureTable, keyOf, slotOf } from '../../src/language/feature-table.js'

/**
 * An averaged perceptron over hashed features while it learns. `total` gathers each change times the step at which it
 * came, so that the average over all steps is weight - total / steps.
 */
export class Perceptron {
  private keys = new Int32Array(1 << 20)
  private rows = new Int32Array(1 << 20)
  private weight: Float32Array
  private total: Float64Array
  private updates = new Int32Array(1 << 19)
  private used = 0
  private step = 0

  constructor(readonly classes: number) {
    this.weight = new Float32Array(classes << 19)
    this.total = new Float64Array(classes << 19)
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0)
    const { keys, rows, weight, classes } = this
    for (let index = 0; index < count; index++) {
      const slot = slotOf(keys, features[index] ?? 0)
      if (slot < 0) continue
      const from = (rows[slot] ?? 0) * classes
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weight[from + c] ?? 0)
    }
  }

  tick(): void {
    this.step++
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let index = 0; index < count; index++) {
      const row = this.rowFor(features[index] ?? 0)
      this.updates[row] = (this.updates[row] ?? 0) + 1
      this.change(row * this.classes + right, 1)
      this.change(row * this.classes + wrong, -1)
    }
  }

  /** The averaged weights, scaled to 16 bits; features updated fewer than `least` times, and tiny weights, are left out. */
  finish(least: number): FeatureTable {
    const { classes, step } = this
    const average = (at: number): number => (this.weight[at] ?? 0) - (this.total[at] ?? 0) / Math.max(1, step)
    const kept: { key: number; row: number }[] = []
    let largest = 0
    for (let slot = 0; slot < this.keys.length; slot++) {
      const key = this.keys[slot] ?? 0
      const row = this.rows[slot] ?? 0
      if (key === 0 || (this.updates[row] ?? 0) < least) continue
      kept.push({ key, row })
      for (let c = 0; c < classes; c++) largest = Math.max(largest, Math.abs(average(row * classes + c)))
    }
    const scale = 8000 / largest
    let capacity = 16
    while (capacity * 0.7 < kept.length) capacity *= 2
    const keys = new Int32Array(capacity)
    const rowOf = new Int32Array(capacity)
    for (const { key, row } of kept) rowOf[claimSlot(keys, key)] = row
    const rowStart = new Uint32Array(capacity + 1)
    const pairClass: number[] = []
    const pairWeight: number[] = []
    for (let slot = 0; slot < capacity; slot++) {
      rowStart[slot] = pairClass.length
      if (keys[slot] === 0) continue
      for (let c = 0; c < classes; c++) {
        const scaled = Math.round(average((rowOf[slot] ?? 0) * classes + c) * scale)
        if (Math.abs(scaled) < 4) continue
        pairClass.push(c)
        pairWeight.push(scaled)
      }
    }
    rowStart[capacity] = pairClass.length
    return { classes, keys, rowStart, pairClass: Uint8Array.from(pairClass), pairWeight: Int16Array.from(pairWeight) }
  }

  private change(at: number, by: number): void {
    this.weight[at] = (this.weight[at] ?? 0) + by
    this.total[at] = (this.total[at] ?? 0) + by * this.step
  }

  private rowFor(hash: number): number {
    const slot = slotOf(this.keys, hash)
    if (slot >= 0) return this.rows[slot] ?? 0
    if (this.used * 2 > this.keys.length) this.growKeys()
    if (this.used >= this.updates.length) this.growRows()
    this.rows[claimSlot(this.keys, keyOf(hash))] = this.used
    this.used++
    return this.used - 1
  }

  private growKeys(): void {
    const { keys, rows } = this
    this.keys = new Int32Array(keys.length * 2)
    this.rows = new Int32Array(keys.length * 2)
    for (let slot = 0; slot < keys.length; slot++) {
      const key = keys[slot] ?? 0
      if (key !== 0) this.rows[claimSlot(this.keys, key)] = rows[slot] ?? 0
    }
  }

  private growRows(): void {
    const length = this.updates.length * 2
    const { updates, weight, total } = this
    this.updates = new Int32Array(length)
    this.weight = new Float32Array(length * this.classes)
    this.total = new Float64Array(length * this.classes)
    this.updates.set(updates)
    this.weight.set(weight)
    this.total.set(total)
  }
}

/** Keeps the `most` features with the largest weights. */
export function pruneTable(table: FeatureTable, most: number): FeatureTable {
  const { classes, keys, rowStart, pairClass, pairWeight } = table
  const slots = [...keys.keys()].filter(slot => keys[slot] !== 0)
  const strength = new Map(
    slots.map(slot => [
      slot,
      pairWeight.subarray(rowStart[slot], rowStart[slot + 1]).reduce((a, b) => Math.max(a, Math.abs(b)), 0),
    ]),
  )
  const kept = slots.sort((a, b) => (strength.get(b) ?? 0) - (strength.get(a) ?? 0)).slice(0, most)
  let capacity = 16
  while (capacity * 0.7 < kept.length) capacity *= 2
  const newKeys = new Int32Array(capacity)
  const from = new Int32Array(capacity)
  for (const slot of kept) from[claimSlot(newKeys, keys[slot] ?? 0)] = slot
  const newStart = new Uint32Array(capacity + 1)
  const newClass: number[] = []
  const newWeight: number[] = []
  for (let slot = 0; slot < capacity; slot++) {
    newStart[slot] = newClass.length
    if (newKeys[slot] === 0) continue
    const old = from[slot] ?? 0
    for (let pair = rowStart[old] ?? 0; pair < (rowStart[old + 1] ?? 0); pair++) {
      newClass.push(pairClass[pair] ?? 0)
      newWeight.push(pairWeight[pair] ?? 0)
    }
  }
  newStart[capacity] = newClass.length
  return {
    classes,
    keys: newKeys,
    rowStart: newStart,
    pairClass: Uint8Array.from(newClass),
    pairWeight: Int16Array.from(newWeight),
  }
}

/** The first free slot for a key that the table does not hold, which it then holds. */
export function claimSlot(keys: Int32Array, key: number): number {
  const mask = keys.length - 1
  let slot = key & mask
  while (keys[slot] !== 0) slot = (slot + 1) & mask
  keys[slot] = key
  return slot
}
