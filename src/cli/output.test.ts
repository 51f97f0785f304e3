import { afterEach, expect, test, vi } from 'vitest'
import { OutsideError, ReaderGone } from './errors.js'
import { hasStyles, printable, styled, tell, write } from './output.js'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test.each([
  ['a file\nof two lines', 'a file of two lines'],
  ['tab\tand\u2028separator', 'tab and separator'],
  ['\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
  ['title\u001b]0;gone\u0007', 'title\ufffd]0;gone\ufffd'],
  ['over\rwritten and C1 \u009b2J', 'over\ufffdwritten and C1 \ufffd2J'],
  ['Rutte \u202egnp.exe', 'Rutte \ufffdgnp.exe'],
  ['Genève, Тбилиси, 🕊 and a‑b', 'Genève, Тбилиси, 🕊 and a‑b'],
])('%j is printed as %j', (text, expected) => expect(printable(text)).toBe(expected))

test.each([
  [true, '', true],
  [true, '1', false],
  [false, '', false],
])('on a terminal %s, with NO_COLOR "%s": styles %s', (isTTY, noColor, expected) => {
  vi.stubEnv('NO_COLOR', noColor)
  const before = process.stdout.isTTY
  process.stdout.isTTY = isTTY
  try {
    expect(hasStyles()).toBe(expected)
    expect(styled('bold', 'Oslo') === 'Oslo').toBe(!expected)
  } finally {
    process.stdout.isTTY = before
  }
})

function outputFails(code: string): void {
  vi.spyOn(process.stdout, 'write').mockImplementation((_chunk, _encoding, callback) => {
    const done = typeof _encoding === 'function' ? _encoding : callback
    done?.(Object.assign(new Error('write'), { code }))
    return false
  })
}

test.each(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'])(
  '%s: nobody reads any more, which only who must know is told',
  async code => {
    outputFails(code)
    await expect(write('x')).rejects.toBeInstanceOf(ReaderGone)
    await tell('x')
  },
)

test('a full disk is told in one sentence', async () => {
  outputFails('ENOSPC')
  await expect(tell('x')).rejects.toThrow(
    new OutsideError('Standard output cannot be written (ENOSPC); make room, or send it somewhere else.'),
  )
})
