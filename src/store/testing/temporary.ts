import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore } from '../open.js'
import type { Store } from '../store.js'

/** A folder of the running test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-store-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new, empty dossier and where it lies; closed when the test ends. */
export async function temporaryStore(): Promise<{ readonly store: Store; readonly file: string }> {
  const file = join(temporaryFolder(), 'talks.db')
  const store = await openStore(file, { create: true })
  onTestFinished(() => store.close())
  return { store, file }
}
