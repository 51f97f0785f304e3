import { describe, expect, test } from 'vitest'
import { coded } from '../pipeline/testing/tools.js'
import { type Miss, missedPositions, missedProvisions, readIntoOrdinary } from './testing/expected.js'
import { ORDINARY_SENTENCES } from './testing/ordinary-sentences.js'
import { POSITION_SENTENCES } from './testing/position-sentences.js'
import { PROVISION_TEXTS, PROVISIONS_WRITTEN } from './testing/provision-texts.js'

// A floor is a row or two under what is right now, for actors and dates have a say in it; it may only rise.
const FLOORS = { positions: 137, provisions: 75 }
const READ_INTO_ORDINARY = 0

const read = (text: string) => coded(text, PROVISIONS_WRITTEN)

function listed(misses: readonly Miss[]): string {
  return misses.map(({ text, read }) => `${text}\n  read: ${read.join(' / ') || 'nothing'}\n`).join('')
}

describe('sentences of our own', () => {
  test.each([
    ['positions', POSITION_SENTENCES.length, 110, missedPositions],
    ['provisions', PROVISION_TEXTS.length, 70, missedProvisions],
  ] as const)('%s: %i sentences, at least %i', (kind, count, least, misses) => {
    const missed = misses(read)
    const right = count - missed.length
    process.stdout.write(`${kind}: ${right} of ${count} right\n${listed(missed)}`)
    expect(count).toBeGreaterThanOrEqual(least)
    expect(right, listed(missed)).toBeGreaterThanOrEqual(FLOORS[kind])
  })

  test('ordinary reporting has none', () => {
    const misread = readIntoOrdinary(read)
    process.stdout.write(`ordinary: ${misread.length} of ${ORDINARY_SENTENCES.length} read into\n${listed(misread)}`)
    expect(ORDINARY_SENTENCES.length).toBeGreaterThanOrEqual(110)
    expect(misread.length, listed(misread)).toBeLessThanOrEqual(READ_INTO_ORDINARY)
  })
})
