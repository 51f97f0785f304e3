import type { LemmaExceptions } from './lemma/lemma.js'
import type { Reader } from './network/reader.js'
import type { WordTag } from './tags.js'

/** What was learned from treebanks, ready for use. It is passed in by whoever needs it. */
export type LanguageModel = {
  readonly tags: readonly WordTag[]
  readonly labels: readonly string[]
  readonly lemmas: LemmaExceptions
  readonly reader: Reader
}
