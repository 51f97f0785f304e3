import { layOver } from '../knowledge/index.js'
import { english, englishEntries, englishModel, knowledgeFrom, type Tools } from '../pipeline/index.js'
import { entriesIn } from './word-folder.js'

/**
 * The model and word knowledge to read with; a user's folder, where one is given, is laid over ours.
 * @throws UsageError where that folder cannot be used
 */
export async function toolsFor(folder: string | undefined): Promise<Tools> {
  if (folder === undefined) return english()
  const entries = await entriesIn(folder)
  return { model: englishModel(), knowledge: knowledgeFrom(layOver(englishEntries(), entries)) }
}
