/** The user asked for something that cannot be done as asked; `message` is one sentence with the way out. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What a user sees of an error: its sentence, without a stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message.split('\n', 1)[0] ?? error.name
}
