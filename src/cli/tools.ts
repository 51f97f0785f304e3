import { readFile } from 'node:fs/promises'
import { compiledEntries, compiledVersion } from '../knowledge/compiled.js'
import { buildKnowledge, layOver } from '../knowledge/index.js'
import { type LanguageModel, readModel } from '../language/index.js'
import { knowledgeFrom, type Tools } from '../pipeline/index.js'
import { entriesIn } from './word-folder.js'

/**
 * The model and word knowledge to read with; a user's folder, where one is given, is laid over ours.
 * @throws UsageError where that folder cannot be used
 */
export async function toolsFor(folder: string | undefined): Promise<Tools> {
  const entries = folder === undefined ? null : await entriesIn(folder)
  const knowledge = entries
    ? knowledgeFrom(layOver(compiledEntries(), entries))
    : buildKnowledge(compiledEntries(), compiledVersion())
  return { model: await modelFile(), knowledge }
}

/** The model from its file, which is read faster than the module that holds it for those without a file system. */
async function modelFile(): Promise<LanguageModel> {
  return readModel(await readFile(new URL('../language/model/english.bin', import.meta.url)))
}
