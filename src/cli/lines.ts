import { isUtf8 } from 'node:buffer'

/** A line of a stream, without its end; `number` from 1. One that cannot be taken as text keeps none, and says why. */
export type Line = { readonly number: number } & (
  | { readonly text: string }
  | { readonly problem: 'too-long' | 'not-utf8' }
)

const BYTE_ORDER_MARK = /^\ufeff/

/**
 * The lines of a stream of UTF-8, in bounded memory: a line longer than `limit` bytes is passed over and said to be too
 * long.
 * @throws what the stream throws
 * @example for await (const line of linesOf(createReadStream('a.ndjson'), 1024)) …
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Buffer[] = []
  let size = 0
  let number = 1
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
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
    const line = lineOf(number, size > limit ? null : Buffer.concat(held))
    held = []
    size = 0
    number++
    return line
  }
}

function lineOf(number: number, bytes: Buffer | null): Line {
  if (bytes === null) return { number, problem: 'too-long' }
  if (!isUtf8(bytes)) return { number, problem: 'not-utf8' }
  const text = bytes.toString('utf8').replace(/\r$/, '')
  return { number, text: number === 1 ? text.replace(BYTE_ORDER_MARK, '') : text }
}
