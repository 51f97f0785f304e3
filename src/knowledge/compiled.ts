import { createRequire } from 'node:module'
import { type PackedOffice, UnpackedOffice } from './packed-offices.js'
import type { Entries } from './parse.js'

/** What training/compile-knowledge.ts makes of the YAML beside this file, every entry held against its schema. */
type Compiled = {
  readonly version: string
  readonly entries: Omit<Entries, 'offices'> & { readonly offices: readonly PackedOffice[] }
}

const require = createRequire(import.meta.url)
let made: { readonly version: string; readonly entries: Entries } | null = null

/** The entries of our own word knowledge. Read on first use, as a module: JSON is read several times faster than code. */
export function compiledEntries(): Entries {
  return compiled().entries
}

/** A hash of those entries. */
export function compiledVersion(): string {
  return compiled().version
}

function compiled(): { readonly version: string; readonly entries: Entries } {
  if (made) return made
  const { version, entries }: Compiled = require('./compiled.json')
  made = { version, entries: { ...entries, offices: entries.offices.map(packed => new UnpackedOffice(packed)) } }
  return made
}
