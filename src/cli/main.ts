#!/usr/bin/env node
import { explain, UsageError } from './errors.js'
import { program } from './program.js'

// A reader that closes early (`| head`) is no error.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await program().parseAsync()
} catch (error) {
  process.stderr.write(`rapporteur: ${explain(error)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
