import { stat } from 'node:fs/promises'

/**
 * Loads anew only where one of the files has changed since: the same object comes back as long as none has.
 * @example const load = whileUnchanged(['talks.db', 'talks.db-wal'], () => store.dossier())
 */
export function whileUnchanged<T>(files: readonly string[], load: () => Promise<T>): () => Promise<T> {
  let last: { readonly state: string; readonly value: Promise<T> } | null = null
  return async () => {
    // Looked at before loading, so that a change in the meantime is loaded the next time.
    const state = (await Promise.all(files.map(stateOf))).join(' ')
    if (last?.state === state) return last.value
    const loaded = { state, value: load() }
    last = loaded
    loaded.value.catch(() => {
      if (last === loaded) last = null
    })
    return loaded.value
  }
}

async function stateOf(file: string): Promise<string> {
  const info = await stat(file, { bigint: true }).catch(() => null)
  return info ? `${info.ino} ${info.size} ${info.mtimeNs}` : 'none'
}
