import { isUtf8 } from 'node:buffer'

/**
 * A page's bytes as UTF-8, where the server says which other charset they are in: it knows better than the page, which
 * may say nothing. Bytes that are UTF-8, have a byte order mark, or come with no charset anybody knows stay as they are.
 * @example inUtf8(Uint8Array.of(0xcf), 'text/html; charset=windows-1251') // 'П' in UTF-8
 */
export function inUtf8(bytes: Uint8Array, contentType: string | null): Uint8Array {
  const label = /;\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1]
  if (label === undefined || isUtf8(bytes) || hasByteOrderMark(bytes)) return bytes
  const decoder = decoderFor(label)
  return decoder === null || decoder.encoding === 'utf-8' ? bytes : Buffer.from(decoder.decode(bytes), 'utf8')
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}
