import { Argument, Command } from 'commander'
import type { Filter } from '../../dossier/index.js'
import type { CodedReport, CrossFinding, Decision, Dossier } from '../../model/index.js'
import type { Settlement } from '../check/settled.js'
import { UsageError } from '../errors.js'
import { dossierOption, filterOptions, formatOption } from '../options.js'
import { write } from '../output.js'

const KINDS = [
  'events',
  'timeline',
  'actors',
  'positions',
  'documents',
  'findings',
  'changes',
  'decisions',
  'report',
] as const
type Kind = (typeof KINDS)[number]
type Options = Filter & { readonly dossier: string; readonly format: 'text' | 'json' }

export function showCommand(): Command {
  return formatOption(
    filterOptions(
      dossierOption(
        new Command('show')
          .description('Prints what a dossier holds.')
          .addArgument(new Argument('<what>', 'what to print').choices(KINDS))
          .argument('[id]', 'with report: its id'),
      ),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  rapporteur show events --actor Qatar --since 2025-01-01\n  rapporteur show report examples/06-third-round-geneva.html\n',
    )
    .action(run)
}

async function run(what: string, id: string | undefined, options: Options): Promise<void> {
  const kind = KINDS.find(known => known === what)
  if (!kind) throw new UsageError(`There is no "${what}" to show; use one of ${KINDS.join(', ')}.`)
  if (kind === 'report') return showReport(id, options)
  if (id !== undefined)
    throw new UsageError(`"show ${kind}" takes no id (${id}); for one report use "rapporteur show report ID".`)
  const { filterFrom } = await import('../filter.js')
  const filter = filterFrom(options)
  if (kind === 'changes') return showChanges(filter, options)
  if (kind === 'decisions') return showDecisions(options)
  const { joinedDossier, withDossier } = await import('../dossier.js')
  const { narrow } = await import('../../dossier/index.js')
  await withDossier(options.dossier, async store =>
    showKind(kind, narrow(await joinedDossier(store), filter), await store.decisions(), options),
  )
}

async function showReport(id: string | undefined, options: Options): Promise<void> {
  if (id === undefined) throw new UsageError('Say which report: rapporteur show report ID.')
  const { idOfPath } = await import('../inputs.js')
  const { withDossier } = await import('../dossier.js')
  const { reportLines } = await import('../show-text.js')
  await withDossier(options.dossier, async store => {
    const kept = (await store.report(id)) ?? (await store.report(idOfPath(id)))
    if (!kept)
      throw new UsageError(
        `There is no report ${id} in ${options.dossier}; "rapporteur show events" names the reports.`,
      )
    await print(options, [kept.report], () => reportLines(kept.report))
  })
}

/** What the dossier has learned since a day: it is joined as it stood then, and held against what it says now. */
async function showChanges({ since, until, ...filter }: Filter, options: Options): Promise<void> {
  if (since === undefined) throw new UsageError('Say since when: rapporteur show changes --since 2026-03-05.')
  if (until !== undefined) throw new UsageError('"show changes" takes no --until; it goes from --since to now.')
  const { dossierAsOf, joinedDossier, withDossier } = await import('../dossier.js')
  const { changesBetween, narrow } = await import('../../dossier/index.js')
  const { changeLines, settledSince } = await import('../show-changes.js')
  await withDossier(options.dossier, async store => {
    const before = narrow(await dossierAsOf(store, since), filter)
    const now = narrow(await joinedDossier(store), filter)
    const changes = [...changesBetween(before, now), ...settledSince(now, await store.decisions(), since)]
    await print(options, changes, () => changeLines(changes))
  })
}

async function showDecisions(options: Options): Promise<void> {
  const { withDossier } = await import('../dossier.js')
  const { decisionLines } = await import('../decide.js')
  await withDossier(options.dossier, async store => {
    const decisions = await store.decisions()
    await print(options, decisions, () => decisionLines(decisions))
  })
}

async function showKind(
  kind: Exclude<Kind, 'report' | 'changes' | 'decisions'>,
  dossier: Dossier,
  decisions: readonly Decision[],
  options: Options,
): Promise<void> {
  const { actorLines, documentLines, eventLines, positionLines } = await import('../show-text.js')
  const reports = dossier.reports.map(kept => kept.report)
  switch (kind) {
    case 'events':
    case 'timeline':
      return print(options, dossier.events, () => eventLines(dossier))
    case 'actors':
      return print(options, await actorsOf(dossier), () => actorLines(dossier))
    case 'documents':
      return print(
        options,
        reports.flatMap(report => report.documents.map(document => ({ report: report.id, ...document }))),
        () => documentLines(reports),
      )
    case 'positions':
      return print(
        options,
        reports.flatMap(report => report.positions.map(position => ({ report: report.id, ...position }))),
        () => positionLines(reports),
      )
    case 'findings':
      return showFindings(reports, dossier.findings, decisions, options)
  }
}

/** Everybody and everything that takes part, most active first, with the ids of their events. */
async function actorsOf(dossier: Dossier): Promise<readonly object[]> {
  const { buildDossierView } = await import('../../dossier/index.js')
  return buildDossierView(dossier).actors.map(({ company, events, ...actor }) => ({
    ...actor,
    events: events.map(({ event, part, role }) => ({ id: event.id, part, role })),
    company: company.map(({ id, name, events: shared }) => ({ id, name, events: shared.length })),
  }))
}

/** What nobody has settled yet; as JSON all of it, with what a person has said of each. */
async function showFindings(
  reports: readonly CodedReport[],
  between: readonly CrossFinding[],
  decisions: readonly Decision[],
  options: Options,
): Promise<void> {
  const { settlementsIn, withoutSettled } = await import('../check/settled.js')
  const { placedLines } = await import('../findings.js')
  const { placeFindings } = await import('../check/place.js')
  const settlementOf = settlementsIn(decisions)
  const all = [
    ...reports.flatMap(report =>
      report.findings.map(finding => ({ reports: finding.evidence.map(() => report.id), event: null, ...finding })),
    ),
    ...between,
  ].map(finding => ({ ...finding, settled: settledAs(settlementOf(finding, '')) }))
  await print(options, all, () => {
    const open = withoutSettled(reports, between, decisions)
    return placedLines(placeFindings(open.reports, open.between, [], new Map()), { ids: true })
  })
}

function settledAs(settlement: Settlement | null): object | null {
  if (settlement === null) return null
  const { as, at, by, reason } = settlement
  return { as, at, by, reason }
}

async function print(options: Options, values: readonly object[], lines: () => readonly string[]): Promise<void> {
  if (options.format === 'json') for (const value of values) await write(`${JSON.stringify(value)}\n`)
  else for (const line of lines()) await write(`${line}\n`)
}
