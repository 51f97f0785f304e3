/** What can be wrong with a dossier file, or with what is to be put into it. */
export type StoreProblem =
  | 'not-a-dossier'
  | 'newer-schema'
  | 'locked'
  | 'full'
  | 'missing'
  | 'damaged'
  | 'no-permission'
  | 'not-a-report'

/** A dossier could not be opened, read or written; `message` is one sentence that names the file and the way out. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly problem: StoreProblem

  constructor(problem: StoreProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.problem = problem
  }
}

const SENTENCES = {
  locked: file => `${file} is being written by another process; try again when that one is done.`,
  full: file =>
    `There is no room left on the disk for ${file}; what was reported as done is kept, so free some space and run it again.`,
  damaged: file =>
    `${file} is damaged and cannot be read further; restore it from a copy, or read the reports again into a new dossier.`,
  'no-permission': file =>
    `${file} cannot be written, or its folder cannot; change the permissions, or copy the dossier to a folder of your own.`,
  'not-a-dossier': file =>
    `${file} is not a rapporteur dossier and was left as it is; name another file with --dossier.`,
  missing: file => `${file} cannot be opened; check that the path is right and its folder exists.`,
} as const satisfies Partial<Record<StoreProblem, (file: string) => string>>

type KnownProblem = keyof typeof SENTENCES

/** SQLite's primary result codes, by the problem each means to a user. */
const PROBLEMS: ReadonlyMap<number, KnownProblem> = new Map<number, KnownProblem>([
  // SQLITE_ERROR: every statement is known to fit the schema, so a table or a column it misses has been taken away.
  [1, 'damaged'],
  [3, 'no-permission'],
  [5, 'locked'],
  [6, 'locked'],
  [8, 'no-permission'],
  [10, 'damaged'],
  [11, 'damaged'],
  [13, 'full'],
  [14, 'no-permission'],
  [17, 'damaged'],
  [26, 'damaged'],
])

/** A problem and its sentence, where nothing more is known than the file. */
export function storeError(problem: KnownProblem, file: string, cause?: unknown): StoreError {
  return new StoreError(problem, SENTENCES[problem](file), cause === undefined ? undefined : { cause })
}

/**
 * The store's own error for whatever the database threw; an error that is none of the database's comes back unchanged.
 * @example asStoreError(Object.assign(new Error(), { rawCode: 5 }), 'talks.db') // problem: 'locked'
 */
export function asStoreError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('rawCode' in error) || typeof error.rawCode !== 'number') return error
  // The low byte is the primary code; the rest says more about it.
  const problem = PROBLEMS.get(error.rawCode & 0xff)
  return problem === undefined ? error : storeError(problem, file, error)
}
