import type { EventRecord } from '../model/index.js'
import { codes, codesOf, countries, isReal, sameSet } from './dyad.js'
import type { EventGold, GoldEvent } from './event-gold.js'
import { share } from './measures.js'

/**
 * The fields beside type and parties, of records whose type is the gold event's: the share whose mode, status and third
 * parties are right, where the gold set says them. And of what a sentence denies or only supposes, the share told so.
 */
export class FieldScores {
  readonly #asked = { mode: 0, status: 0, third: 0, unreal: 0 }
  readonly #right = { mode: 0, status: 0, third: 0, unreal: 0 }

  add(gold: EventGold, records: readonly EventRecord[]): void {
    const real = records.filter(isReal)
    const free = new Set(real)
    for (const event of gold.gold) {
      const record = [...free].find(one => one.event === event.type)
      if (record === undefined) continue
      free.delete(record)
      this.#compare(event, record)
    }
    for (const event of gold.unreal) {
      const told = records.some(one => isOf(event, one) && (event.status?.includes(one.status) ?? !isReal(one)))
      this.#count('unreal', told && !real.some(one => isOf(event, one)))
    }
  }

  figures(): Readonly<Record<string, number>> {
    const figure = (name: keyof FieldScores['sums']) =>
      this.#asked[name] === 0 ? [] : [[name, share(this.#right[name], this.#asked[name])] as const]
    return Object.fromEntries([...figure('mode'), ...figure('status'), ...figure('third'), ...figure('unreal')])
  }

  /** How many of each were asked for. */
  get sums(): Readonly<Record<'mode' | 'status' | 'third' | 'unreal', number>> {
    return this.#asked
  }

  #compare(event: GoldEvent, record: EventRecord): void {
    if (event.mode !== undefined) this.#count('mode', event.mode.includes(record.mode))
    if (event.status !== undefined) this.#count('status', event.status.includes(record.status))
    if (event.third.length > 0)
      this.#count('third', sameSet(countries(codes(event.third), false), countries(codesOf(record.thirdParty), false)))
  }

  #count(name: keyof FieldScores['sums'], right: boolean): void {
    this.#asked[name]++
    if (right) this.#right[name]++
  }
}

function isOf(event: GoldEvent, record: EventRecord): boolean {
  return record.event === event.type || event.alt.includes(record.event)
}
