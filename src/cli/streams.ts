/** The beginning of a stream, and all of it, the beginning included. */
export type Peeked = { readonly head: Buffer; readonly all: AsyncIterable<Uint8Array> }

/**
 * Looks at the first bytes of a stream without losing them. Whoever stops reading `all` early lets go of the stream.
 * @throws what the stream throws
 */
export async function peek(stream: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  let next = await iterator.next()
  while (!next.done) {
    head = Buffer.concat([head, next.value])
    if (head.length >= bytes) break
    next = await iterator.next()
  }
  return { head, all: goOn(head, iterator) }
}

async function* goOn(head: Buffer, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

/** All of a stream, or null where it has more than `limit` bytes: it is let go of there. */
export async function gather(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
