/** Prints the counts of the last test run as one line; exit 1 where there are none. */
import { readFileSync } from 'node:fs'

const file = new URL('../node_modules/.cache/test-results.json', import.meta.url)
try {
  const results = JSON.parse(readFileSync(file, 'utf8'))
  process.stdout.write(
    `${results.numPassedTests} passed, ${results.numFailedTests} failed, ${results.numPendingTests} skipped\n`,
  )
} catch {
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
}
