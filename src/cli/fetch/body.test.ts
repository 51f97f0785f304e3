import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gather, packingOf, unpack } from './body.js'

test.each([
  [undefined, { known: 'none' }],
  ['', { known: 'none' }],
  ['identity', { known: 'none' }],
  ['GZip', { known: 'gzip' }],
  ['x-gzip', { known: 'gzip' }],
  ['deflate', { known: 'deflate' }],
  [' br ', { known: 'br' }],
  ['identity, gzip', { known: 'gzip' }],
  ['gzip, gzip', { unknown: 'gzip, gzip' }],
  ['zstd', { unknown: 'zstd' }],
])('Content-Encoding %j', (header, packing) => expect(packingOf(header)).toEqual(packing))

describe('unpack', () => {
  const page = Buffer.from('The envoys met in Geneva.')
  test.each([
    ['none', page],
    ['gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['br', brotliCompressSync(page)],
  ] as const)('%s: at the limit it is taken, one byte above refused', async (packing, packed) => {
    expect(await unpack(packed, packing, page.length)).toEqual({ ok: true, bytes: page })
    expect(await unpack(packed, packing, page.length - 1)).toEqual({ ok: false, problem: 'too-large' })
  })

  const bomb = Buffer.alloc(64 * 1024 * 1024)
  test.each([
    ['gzip', gzipSync(bomb)],
    ['deflate', deflateSync(bomb)],
    ['br', brotliCompressSync(bomb)],
  ] as const)('a bomb packed as %s is not blown up', async (packing, packed) =>
    expect(await unpack(packed, packing, 100_000)).toEqual({ ok: false, problem: 'too-large' }),
  )

  test.each([
    ['gzip', Buffer.from('no gzip')],
    ['gzip', gzipSync(page).subarray(0, 20)],
    ['deflate', Buffer.from('no deflate')],
    ['br', Buffer.from('no brotli')],
  ] as const)('%s that is none is broken', async (packing, packed) =>
    expect(await unpack(packed, packing, 1000)).toEqual({ ok: false, problem: 'broken' }),
  )

  test('any bytes get an answer, never above the limit', async () => {
    const packings = fc.constantFrom('none' as const, 'gzip' as const, 'deflate' as const, 'br' as const)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), packings, async (bytes, packing) => {
        const body = await unpack(Buffer.from(bytes), packing, 100)
        expect(body.ok ? body.bytes.length : 0).toBeLessThanOrEqual(100)
      }),
    )
  })
})

test('gather keeps every byte up to its limit and closes the stream beyond it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 })), fc.nat(400), async (chunks, limit) => {
      let closed = false
      async function* stream(): AsyncGenerator<Uint8Array> {
        try {
          yield* chunks
        } finally {
          closed = true
        }
      }
      const whole = Buffer.concat(chunks)
      expect(await gather(stream(), limit)).toEqual(whole.length > limit ? null : whole)
      expect(closed).toBe(true)
    }),
  )
})
