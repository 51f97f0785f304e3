import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './errors.js'

const REPORT = /\.(?:html?|xhtml|txt|text|md)$/i
const ARCHIVE = /\.(?:ndjson|jsonl)$/i
// What a folder says of itself is no report.
const ABOUT_THE_FOLDER = /^readme(?:\.\w+)?$/i

/** Whether a file is a report by its name. */
export const isReport = (path: string): boolean => REPORT.test(path)

/** Whether a file is, by its name, an archive: a report a line. */
export const isArchive = (path: string): boolean => ARCHIVE.test(path)

/** What a folder holds: the files to read, in order of their paths, and the folders that could not be looked into. */
export type FolderFiles = {
  readonly files: readonly string[]
  readonly closed: readonly { readonly path: string; readonly code: string }[]
}

/**
 * The reports and archives of a folder and of the folders in it. Hidden files and folders are passed over, and so is a
 * README; a link to a file counts as the file, a link to a folder is not followed. Never throws.
 */
export async function filesIn(folder: string): Promise<FolderFiles> {
  const files: string[] = []
  const closed: { path: string; code: string }[] = []
  const open = [folder]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const path = at
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      closed.push({ path, code: codeOf(error) ?? 'unknown reason' })
      return []
    })
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const inside = join(path, entry.name)
      if (entry.isDirectory()) open.push(inside)
      else if (isWanted(entry.name) && (entry.isFile() || (await isFile(inside)))) files.push(inside)
    }
  }
  files.sort()
  return { files, closed }
}

function isWanted(name: string): boolean {
  return (isReport(name) || isArchive(name)) && !ABOUT_THE_FOLDER.test(name)
}

async function isFile(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null)
  return info?.isFile() ?? false
}
