import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Entries, type KnowledgeFile, parseKnowledge } from '../knowledge/index.js'
import { explain, UsageError } from './errors.js'

const YAML = /\.ya?ml$/i

/**
 * A user's word knowledge, every entry of which fits.
 * @throws UsageError for a folder that holds none, or something that does not fit: the first of it, with its file
 */
export async function entriesIn(folder: string): Promise<Entries> {
  const { entries, problems } = parsed(folder, await yamlFilesIn(folder))
  const [problem] = problems
  if (problem !== undefined) throw new UsageError(problem)
  return entries
}

/** Reads a user's word knowledge; each problem is a sentence that begins with the file. */
export function parsed(folder: string, files: readonly KnowledgeFile[]): ReturnType<typeof parseKnowledge> {
  const { entries, problems } = parseKnowledge(files)
  return { entries, problems: problems.map(problem => `${join(folder, '/')}${asSentence(problem)}`) }
}

/**
 * The YAML files of a folder of word knowledge, one folder deep, in order of name.
 * @throws UsageError where there is no such folder, no YAML in it, or some that would be passed over
 */
export async function yamlFilesIn(folder: string): Promise<readonly KnowledgeFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (!entries)
    throw new UsageError(`There is no folder ${folder}; give one with folders such as offices/ or people/ in it.`)
  const files: KnowledgeFile[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) files.push(...(await yamlFilesOf(folder, entry.name)))
    else if (YAML.test(entry.name))
      throw new UsageError(
        `${join(folder, entry.name)} stands in no folder of word knowledge; move it into one such as offices/ or people/.`,
      )
  }
  if (files.length === 0)
    throw new UsageError(`${folder} holds no word knowledge; put YAML into folders such as offices/ or people/ in it.`)
  return files
}

async function yamlFilesOf(folder: string, name: string): Promise<readonly KnowledgeFile[]> {
  const files: KnowledgeFile[] = []
  for (const file of (await readdir(join(folder, name))).filter(file => YAML.test(file)).sort()) {
    const path = join(folder, name, file)
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw new UsageError(explain(error))
    })
    files.push({ path: `${name}/${file}`, text })
  }
  return files
}

function asSentence(problem: string): string {
  return `${problem.replace(/[.:,;]+$/, '')}.`
}
