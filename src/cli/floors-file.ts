import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { Floors, type FloorsOfSet } from '../evaluate/index.js'
import { codeOf, UsageError } from './errors.js'

/**
 * The floors that a file keeps for a gold set, by the name of its file without its ending.
 * @throws UsageError where the file cannot be read, is no file of floors or has none for the set
 */
export async function floorsFor(file: string, gold: string): Promise<FloorsOfSet> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(
      `${file} could not be read (${codeOf(error) ?? 'unknown reason'}); check the path of the floors.`,
    )
  })
  const parsed = Floors.safeParse(fromJson(text))
  if (!parsed.success)
    throw new UsageError(`${file} is no file of floors; write it as {"events": {"least": {"type.f1": 0.6}}}.`)
  const name = basename(gold, extname(gold))
  const floors = parsed.data[name]
  if (floors === undefined)
    throw new UsageError(
      `${file} has no floors for ${name}, only for ${Object.keys(parsed.data).join(', ')}; add them.`,
    )
  return floors
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
