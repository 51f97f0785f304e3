import { styleText } from 'node:util'
import { codeOf, OutsideError, ReaderGone } from './errors.js'

/** How a closed pipe shows itself, here and on Windows, and every write after it. */
const CLOSED: ReadonlySet<string> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

/**
 * Writes to standard output, and waits until it is taken.
 * @throws ReaderGone where nobody reads it any more
 * @throws OutsideError where it cannot be written, on a full disk for one
 */
export function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: unknown) => (error ? reject(asOutputError(error)) : resolve())
    try {
      process.stdout.write(text, done)
    } catch (error) {
      done(error)
    }
  })
}

/** `write`, for work that goes on when nobody reads about it any more. */
export async function tell(text: string): Promise<void> {
  try {
    await write(text)
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error
  }
}

/** One sentence on standard error about what went wrong. */
export function complain(message: string): void {
  process.stderr.write(`rapporteur: ${printable(message)}\n`)
}

function asOutputError(error: unknown): Error {
  const code = codeOf(error) ?? 'unknown reason'
  if (CLOSED.has(code)) return new ReaderGone()
  return new OutsideError(`Standard output cannot be written (${code}); make room, or send it somewhere else.`)
}

type Style = Parameters<typeof styleText>[0]

/** Whether standard output is a terminal that takes colours. */
export function hasStyles(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR']
}

/** Styled for a terminal; plain in a pipe or where NO_COLOR asks for it. */
export function styled(style: Style, text: string): string {
  return hasStyles() ? styleText(style, text) : text
}

// What a terminal would act on rather than show: report text must not move the cursor or retitle the window.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu
const BLANK: ReadonlySet<string> = new Set(['\n', '\t', '\u2028', '\u2029'])

/** Text from a report or a file name, safe to print on one line. */
export function printable(text: string): string {
  return text.replace(CONTROL, found => (BLANK.has(found) ? ' ' : '\ufffd'))
}
