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

/**
 * Everything in a dossier, people named as decided, joined from its reports as they are now, even where the last run was
 * cut off before joining.
 */
export async function joinedDossier(store: Store): Promise<Dossier> {
  const { joinReports, ruledReport, RULES_VERSION } = await import('../pipeline/index.js')
  const decisions = await store.decisions()
  if (!(await store.isJoined(RULES_VERSION))) {
    const reports = await store.reports()
    return ruled({
      reports,
      ...joinReports(
        reports.map(kept => kept.report),
        decisions,
      ),
    })
  }
  return ruled(await store.dossier())

  function ruled(dossier: Dossier): Dossier {
    if (decisions.length === 0) return dossier
    return {
      ...dossier,
      reports: dossier.reports.map(kept => ({ ...kept, report: ruledReport(kept.report, decisions) })),
    }
  }
}

/** Everything as it stood at the beginning of a day, YYYY-MM-DD: what had been read and decided by then. */
export async function dossierAsOf(store: Store, day: string): Promise<Dossier> {
  const { joinReports, ruledReport } = await import('../pipeline/index.js')
  const decisions = (await store.decisions())
    .filter(decision => decision.at < day)
    .map(decision => (decision.undone && decision.undone.at >= day ? { ...decision, undone: null } : decision))
  const reports = await store.reportsAsOf(day)
  const joined = joinReports(
    reports.map(kept => kept.report),
    decisions,
  )
  return { reports: reports.map(kept => ({ ...kept, report: ruledReport(kept.report, decisions) })), ...joined }
}

/**
 * Joins what waits to be joined, two hundred reports at a time, which are kept at once.
 * @param go asked before each two hundred; false ends it early, and the rest goes on waiting
 */
export async function joinAll(
  store: Store,
  go: (joined: number) => Promise<boolean> = async () => true,
): Promise<void> {
  const { rulesFrom } = await import('../pipeline/index.js')
  let joined = 0
  while (await go(joined)) {
    const count = await store.joinPending(rulesFrom)
    if (count === 0) return
    joined += count
  }
}
