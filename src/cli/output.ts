import { styleText } from 'node:util'

/** Writes to standard output, waiting where the reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>(resolve => process.stdout.once('drain', () => resolve()))
}

type Style = Parameters<typeof styleText>[0]

/** Styled for a terminal; plain in a pipe or where NO_COLOR asks for it. */
export function styled(style: Style, text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text
}

// What a terminal would act on rather than show: report text must not move the cursor or retitle the window.
const CONTROL = /[\p{Cc}\p{Bidi_Control}]/gu

/** Text from a report, safe to print on one line. */
export function printable(text: string): string {
  return text.replace(CONTROL, found => (found === '\n' || found === '\t' ? ' ' : '\ufffd'))
}
