import { describe, expect, test } from 'vitest'
import { EVENT_TYPES, MODES } from '../model/index.js'
import { cameoRootOf, quadOf, scoreOf } from './plover-codes.js'

describe('quad class, score and CAMEO root of an event', () => {
  test.each([
    ['CONSULT', 'phone', 1, 1.5, '04'],
    ['CONSULT', null, 1, 2.5, '04'],
    ['RETREAT', 'release', 2, 6.5, '08'],
    ['ACCUSE', 'investigate', 3, -3.5, '09'],
    ['ACCUSE', null, 3, -3, '11'],
    ['SANCTION', 'expel', 4, -5.5, '16'],
    ['COERCE', 'arrest', 4, -7, '17'],
    ['ASSAULT', 'drone', 4, -9.5, '19'],
    ['ASSAULT', 'unconventional', 4, -10, '20'],
  ] as const)('%s %s: quad %i, %d, CAMEO %s', (event, mode, quad, score, cameo) => {
    expect([quadOf(event), scoreOf(event, mode), cameoRootOf(event, mode)]).toEqual([quad, score, cameo])
  })

  test.each(EVENT_TYPES)('%s and its modes are within the scale, on the side of its quad class', event => {
    for (const mode of [null, ...MODES[event]]) {
      const score = scoreOf(event, mode)
      expect(Math.abs(score)).toBeLessThanOrEqual(10)
      if (quadOf(event) < 3) expect(score).toBeGreaterThan(0)
      else expect(score).toBeLessThanOrEqual(0.5)
      expect(cameoRootOf(event, mode)).toMatch(/^(?:0[3-9]|1\d|20)$/)
    }
  })
})
