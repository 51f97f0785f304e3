import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreError, storeError } from './store-error.js'

/** `PRAGMA application_id` of a dossier: "rapp" in ASCII. */
export const APPLICATION_ID = 0x72617070

const MAGIC = 'SQLite format 3\u0000'
const APPLICATION_ID_AT = 68
const HEADER_SIZE = 100

/** What lies at a path: `nothing` is an absent or an empty file. */
export type FileKind = 'nothing' | 'dossier' | 'other'

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function readHeader(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const header = Buffer.alloc(HEADER_SIZE)
    return header.subarray(0, readSync(descriptor, header, 0, HEADER_SIZE, 0))
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Looks at a file without the database's help, which would mend or extend a file that belongs to somebody else.
 * An empty file with a journal beside it is another program's database at birth: a dossier is born whole.
 * @throws StoreError `missing` where the folder is not there, `no-permission` where the file cannot be read
 */
export function kindOfFile(file: string): FileKind {
  try {
    if (!statSync(file).isFile()) return 'other'
    const header = readHeader(file)
    if (header.length === 0) return existsSync(`${file}-wal`) || existsSync(`${file}-journal`) ? 'other' : 'nothing'
    if (header.length < HEADER_SIZE || header.toString('latin1', 0, MAGIC.length) !== MAGIC) return 'other'
    return header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID ? 'dossier' : 'other'
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' && existsSync(dirname(file))) return 'nothing'
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new StoreError('missing', `The folder of ${file} does not exist; make it first, or name another file.`)
    if (code === 'EACCES' || code === 'EPERM') throw storeError('no-permission', file, error)
    throw storeError('missing', file, error)
  }
}
