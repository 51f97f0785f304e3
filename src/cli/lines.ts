/** A line of a stream, without its end; `number` from 1. One that is too long keeps no text. */
export type Line = { readonly number: number; readonly text: string; readonly tooLong: boolean }

/**
 * The lines of a stream, in bounded memory: a line longer than `limit` bytes is passed over and said to be too long.
 * @throws what the stream throws
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>, limit: number): AsyncGenerator<Line> {
  let held: Buffer[] = []
  let size = 0
  let number = 1
  for await (const chunk of chunks) {
    const buffer =
      typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let end = buffer.indexOf(10, from); end >= 0; end = buffer.indexOf(10, from)) {
      keep(buffer.subarray(from, end))
      yield take()
      from = end + 1
    }
    keep(buffer.subarray(from))
  }
  if (size > 0) yield take()

  function keep(part: Buffer): void {
    size += part.length
    if (size <= limit) held.push(part)
    else held = []
  }

  function take(): Line {
    const tooLong = size > limit
    const line = { number, text: tooLong ? '' : Buffer.concat(held).toString('utf8').replace(/\r$/, ''), tooLong }
    held = []
    size = 0
    number++
    return line
  }
}
