import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'

/** How a body is packed, or the packing's name where it cannot be unpacked. */
export type Packing = { readonly known: 'none' | 'gzip' | 'deflate' | 'br' } | { readonly unknown: string }

export type Body =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'too-large' | 'broken' }

export const ACCEPT_ENCODING = 'gzip, deflate, br'

/** Packing may cost a few bytes more than it saves on a tiny page; beyond this, what is packed is larger than what it holds. */
const PACKING_OVERHEAD = 1024

const unpackers = {
  gzip: promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip),
  br: promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress),
  zlib: promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate),
  raw: promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw),
}

/** Reads a Content-Encoding. Packings laid over one another are refused: no honest page has them, and bombs do. */
export function packingOf(header: string | undefined): Packing {
  const codings = (header ?? '')
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim())
    .filter(coding => coding !== '' && coding !== 'identity')
  const [coding] = codings
  if (coding === undefined) return { known: 'none' }
  if (codings.length > 1) return { unknown: codings.join(', ') }
  if (coding === 'gzip' || coding === 'x-gzip') return { known: 'gzip' }
  if (coding === 'deflate' || coding === 'br') return { known: coding }
  return { unknown: coding }
}

/** The most bytes worth receiving for a page of at most `limit` bytes. */
export function wireLimit(packing: 'none' | 'gzip' | 'deflate' | 'br', limit: number): number {
  return packing === 'none' ? limit : limit + PACKING_OVERHEAD
}

/**
 * Gathers a stream into one array, or null once it passes `limit`; the stream is then closed. Chunks are copied into one
 * growing array, since a body sent byte by byte would otherwise cost a hundred times its size.
 *
 * @throws what the stream throws when it breaks off
 */
export async function gather(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer | null> {
  let room = Buffer.alloc(Math.min(limit, 64 * 1024))
  let size = 0
  for await (const chunk of stream) {
    if (size + chunk.length > limit) return null
    if (size + chunk.length > room.length) {
      const larger = Buffer.alloc(Math.min(limit, Math.max(room.length * 2, size + chunk.length)))
      larger.set(room.subarray(0, size))
      room = larger
    }
    room.set(chunk, size)
    size += chunk.length
  }
  return room.subarray(0, size)
}

/** Unpacks a body; unpacking stops as soon as it passes `limit`, so a bomb is never blown up. */
export async function unpack(
  packed: Buffer,
  packing: 'none' | 'gzip' | 'deflate' | 'br',
  limit: number,
): Promise<Body> {
  if (packed.length === 0) return { ok: true, bytes: packed }
  if (packing === 'none')
    return packed.length > limit ? { ok: false, problem: 'too-large' } : { ok: true, bytes: packed }
  const unpacker = unpackers[packing === 'deflate' ? deflateKind(packed) : packing]
  try {
    // The option must be at least 1, and an empty page passes any limit.
    return { ok: true, bytes: await unpacker(packed, { maxOutputLength: Math.max(1, limit) }) }
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return { ok: false, problem: tooLarge ? 'too-large' : 'broken' }
  }
}

/** "deflate" means zlib's format, but some servers send it bare; zlib's first byte always ends in 8. */
function deflateKind(packed: Buffer): 'zlib' | 'raw' {
  return ((packed[0] ?? 0) & 0x0f) === 8 ? 'zlib' : 'raw'
}
