import { StoreError, type StoreProblem } from '../store/store-error.js'

/** The user asked for something that cannot be done as asked; `message` is one sentence with the way out. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Something outside went wrong; `message` is one sentence with the way out. Exit code 1. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError'
}

/** Nobody reads standard output any more (`| head`): no error, but there is no point in writing on. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone'
}

/** Problems with a dossier that naming another file would have spared. */
const NAMED_WRONGLY: ReadonlySet<StoreProblem> = new Set<StoreProblem>(['missing', 'not-a-dossier'])

/** What a user sees of an error: one sentence, without a stack. */
export function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof OutsideError || error instanceof StoreError) return error.message
  const code = codeOf(error)
  if (error instanceof Error && code !== null && 'path' in error && typeof error.path === 'string')
    return `${error.path} could not be used (${code}); check the path, its permissions and the room on the disk.`
  const said = error instanceof Error ? `${error.name}: ${error.message.split('\n', 1)[0]}` : String(error)
  return `Something went wrong inside rapporteur (${said}); please report it with the command you gave.`
}

/** 2 where the command was given wrongly, 1 where it was right and could not be done. */
export function exitCodeOf(error: unknown): 1 | 2 {
  if (error instanceof UsageError) return 2
  return error instanceof StoreError && NAMED_WRONGLY.has(error.problem) ? 2 : 1
}

/** The system's own name for what went wrong ("EACCES"), or null. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
