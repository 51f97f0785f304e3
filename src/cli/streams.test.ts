import { expect, test } from 'vitest'
import { gather, peek } from './streams.js'

function stream(...chunks: readonly string[]): { readonly chunks: AsyncIterable<Uint8Array>; isLetGo(): boolean } {
  let letGo = false
  async function* run() {
    try {
      for (const chunk of chunks) yield Buffer.from(chunk)
    } finally {
      letGo = true
    }
  }
  return { chunks: run(), isLetGo: () => letGo }
}

test.each([
  [['{"', 'id"', ': 1}'], 4, '{"id"'],
  [['abcdef'], 2, 'abcdef'],
  [['ab'], 10, 'ab'],
  [[], 10, ''],
])('of %j the first %i bytes are seen, and nothing is lost', async (chunks, bytes, head) => {
  const peeked = await peek(stream(...chunks).chunks, bytes)
  expect(peeked.head.toString()).toBe(head)
  expect((await gather(peeked.all, 100))?.toString()).toBe(chunks.join(''))
})

test('a stream longer than the limit is let go of', async () => {
  const long = stream('abc', 'def', 'ghi')
  const { all } = await peek(long.chunks, 1)
  expect(await gather(all, 5)).toBe(null)
  expect(long.isLetGo()).toBe(true)
})
