import { complain } from './output.js'

/** Standard input; whoever sits at a terminal is told that it is waited for. */
export function openStdin(): AsyncIterable<Uint8Array> {
  if (process.stdin.isTTY) complain('Reading standard input; end it with Ctrl-D, or name files instead.')
  return process.stdin
}
