import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type KnowledgeFile, layOver, parseKnowledge } from '../knowledge/index.js'
import { english, englishEntries, englishModel, knowledgeFrom, type Tools } from '../pipeline/index.js'
import { UsageError } from './errors.js'

/** The model and word knowledge to read with; a user's folder, where one is given, is laid over ours. */
export async function toolsFor(folder: string | undefined): Promise<Tools> {
  if (folder === undefined) return english()
  const { entries, problems } = parseKnowledge(await yamlFilesIn(folder))
  const [problem] = problems
  if (problem) throw new UsageError(`${join(folder, problem)}`)
  return { model: englishModel(), knowledge: knowledgeFrom(layOver(englishEntries(), entries)) }
}

/** The YAML files of a folder of word knowledge, one folder deep, in order of name. */
export async function yamlFilesIn(folder: string): Promise<readonly KnowledgeFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (!entries)
    throw new UsageError(`There is no folder ${folder}; give --knowledge one with folders such as offices/ or people/.`)
  const files: KnowledgeFile[] = []
  for (const entry of entries.filter(entry => entry.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1)))
    for (const file of (await readdir(join(folder, entry.name))).filter(name => name.endsWith('.yaml')).sort())
      files.push({ path: `${entry.name}/${file}`, text: await readFile(join(folder, entry.name, file), 'utf8') })
  return files
}
