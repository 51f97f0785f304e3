#!/usr/bin/env node
import { exitCodeOf, explain, ReaderGone } from './errors.js'
import { complain } from './output.js'
import { program } from './program.js'

// Whoever writes is told by the write itself; without a listener the event would end the process with a stack.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

try {
  await (await program(process.argv[2])).parseAsync()
} catch (error) {
  if (!(error instanceof ReaderGone)) {
    complain(explain(error))
    process.exitCode = exitCodeOf(error)
  }
}
