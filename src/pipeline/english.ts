import { compiledEntries, compiledVersion } from '../knowledge/compiled.js'
import { buildKnowledge, type Entries } from '../knowledge/index.js'
import { compiledModel } from '../language/compiled-model.js'
import { readModel } from '../language/index.js'
import type { Tools } from './tools.js'

let made: Tools | null = null

/** The model and the word knowledge that come with rapporteur, made on first use: no file is read for it. */
export function english(): Tools {
  made ??= { model: englishModel(), knowledge: buildKnowledge(compiledEntries(), compiledVersion()) }
  return made
}

export function englishModel(): Tools['model'] {
  return readModel(Buffer.from(compiledModel, 'base64'))
}

/** The entries of our own word knowledge, to lay a user's over. */
export function englishEntries(): Entries {
  return compiledEntries()
}
