import { compiledEntries, compiledVersion } from '../knowledge/compiled.js'
import { buildKnowledge, type Entries } from '../knowledge/index.js'
import { compiledModel } from '../language/compiled-model.js'
import { readModel } from '../language/index.js'
import type { Tools } from './tools.js'

let made: Tools | null = null

/** The model and the word knowledge that come with rapporteur, made on first use: no file is read for it. */
export function english(): Tools {
  made ??= { model: englishModel(), knowledge: buildKnowledge(compiledEntries(), compiledVersion) }
  return made
}

export function englishModel(): Tools['model'] {
  return readModel(bytesOf(compiledModel))
}

/** The entries of our own word knowledge, to lay a user's over. */
export function englishEntries(): Entries {
  return compiledEntries()
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
