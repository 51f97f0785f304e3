import { expect, test } from 'vitest'
import { guardedLookup, InwardAddress } from './guarded-lookup.js'
import { isPublicAddress } from './public-address.js'

const known = [
  { address: '10.0.0.1', family: 4 },
  { address: '8.8.8.8', family: 4 },
  { address: '64:ff9b::808:808', family: 6 },
  { address: '2606:4700::1', family: 6 },
]

function answer(addresses: typeof known, all: boolean): Promise<readonly unknown[]> {
  const look = guardedLookup({ isAllowed: isPublicAddress, resolve: async () => addresses })
  return new Promise(resolve => look('news.example', { all }, (...args) => resolve(args)))
}

test.each([
  ['all', true, [null, [known[1], known[3]]]],
  ['one', false, [null, '8.8.8.8', 4]],
] as const)('asked for %s, only public addresses are handed over', async (_, all, expected) =>
  expect(await answer(known, all)).toEqual(expected),
)

test.each([true, false])('with inward addresses alone, none is (all: %s)', async all =>
  expect(await answer(known.slice(0, 1), all)).toEqual([new InwardAddress('10.0.0.1'), '', 0]),
)

test('a host without addresses is not found', async () =>
  expect((await answer([], true))[0]).toMatchObject({ code: 'ENOTFOUND' }))
