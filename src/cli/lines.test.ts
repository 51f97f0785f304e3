import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Line, linesOf } from './lines.js'

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

async function read(chunks: readonly (string | Uint8Array)[], limit = 100): Promise<readonly Line[]> {
  const lines: Line[] = []
  const bytes = chunks.map(chunk => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk))
  for await (const line of linesOf(stream(bytes), limit)) lines.push(line)
  return lines
}

const texts = (lines: readonly Line[]) => lines.map(line => ('text' in line ? line.text : line.problem))

test.each<[string, readonly (string | Uint8Array)[], readonly string[]]>([
  ['nothing', [], []],
  ['a line without its end', ['a'], ['a']],
  ['a line broken over chunks', ['ab', 'c\nd', 'ef\n'], ['abc', 'def']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['line ends of Windows', ['a\r\nb\r\n'], ['a', 'b']],
  ['a character broken over chunks', [Uint8Array.of(0xc3), Uint8Array.of(0xa9, 10)], ['é']],
  ['a byte order mark before the first line', ['\ufeffa\n\ufeffb'], ['a', '\ufeffb']],
  ['a line that is no UTF-8', [Uint8Array.of(0x47, 0xe8, 10), 'b\n'], ['not-utf8', 'b']],
  ['a line as long as the limit', [`${'x'.repeat(100)}\nb`], ['x'.repeat(100), 'b']],
  ['a line longer than the limit', ['a\n', 'x'.repeat(60), 'x'.repeat(60), '\nb\n'], ['a', 'too-long', 'b']],
  ['a last line longer than the limit', ['a\n', 'x'.repeat(101)], ['a', 'too-long']],
])('%s', async (_, chunks, expected) => {
  const lines = await read(chunks)
  expect(texts(lines)).toEqual(expected)
  expect(lines.map(line => line.number)).toEqual(expected.map((_, index) => index + 1))
})

test('however a text is cut into chunks, its lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n', '🕊') }),
      fc.array(fc.nat(20)),
      async (text, cuts) => {
        const bytes = Buffer.from(text)
        const chunks: Uint8Array[] = []
        let from = 0
        for (const cut of cuts) {
          chunks.push(bytes.subarray(from, from + cut))
          from += cut
        }
        chunks.push(bytes.subarray(from))
        expect(texts(await read(chunks))).toEqual(texts(await read([bytes])))
        expect(
          texts(await read(chunks))
            .join('\n')
            .replaceAll('\r', ''),
        ).toBe(text.replaceAll('\r', '').replace(/\n$/, ''))
      },
    ),
  )
})
