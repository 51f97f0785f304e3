import { expect, test } from 'vitest'
import { belowFloors } from './floors.js'

test.each([
  [{ joined: 0.6 }, { least: { joined: 0.6 }, most: {} }, []],
  [{ joined: 0.58 }, { least: { joined: 0.6 }, most: {} }, ['joined is 0.580, and its floor 0.6']],
  [{ perReport: 6.1 }, { least: {}, most: { perReport: 6 } }, ['perReport is 6.100, and may be 6 at most']],
  [{}, { least: { joined: 0 }, most: {} }, ['joined is not measured, and its floor 0']],
])('%j against %j', (figures, floors, said) => expect(belowFloors(figures, floors)).toEqual(said))
