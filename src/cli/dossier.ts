import { existsSync } from 'node:fs'
import type { Dossier } from '../model/index.js'
import type { Store } from '../store/index.js'
import { UsageError } from './errors.js'

/** Opens a dossier that must be there, runs `work` on it, and closes it whatever happens. */
export async function withDossier<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  if (!existsSync(path))
    throw new UsageError(
      `There is no dossier ${path}; make one with "rapporteur read FILE…", or name another with --dossier.`,
    )
  return withStore(path, false, work)
}

export async function withStore<T>(path: string, create: boolean, work: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import('../store/index.js')
  const store = await openStore(path, { create })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Everything in a dossier, joined from its reports as they are now, even where the last run was cut off before joining. */
export async function joinedDossier(store: Store): Promise<Dossier> {
  if (await store.isJoined()) return store.dossier()
  const { joinReports } = await import('../pipeline/index.js')
  const reports = await store.reports()
  return { reports, ...joinReports(reports.map(kept => kept.report)) }
}
