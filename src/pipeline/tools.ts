import { buildKnowledge, type Entries, type Knowledge } from '../knowledge/index.js'
import type { LanguageModel } from '../language/index.js'
import { hashOf } from '../model/index.js'

/** What reading a report needs besides the report: passed in, made once, shared by all. */
export type Tools = { readonly model: LanguageModel; readonly knowledge: Knowledge }

/** Knowledge from entries; its version is a hash of them, so that a user's own words show in `coder`. */
export function knowledgeFrom(entries: Entries): Knowledge {
  return buildKnowledge(entries, hashOf(JSON.stringify(entries)).slice(0, 8))
}
