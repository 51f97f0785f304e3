import { Argument, Command } from 'commander'
import { type Filter, readFilter } from '../../dossier/index.js'
import type { CodedReport, CrossFinding, Dossier } from '../../model/index.js'
import { UsageError } from '../errors.js'
import { dossierOption, filterOptions, formatOption } from '../options.js'
import { write } from '../output.js'

const KINDS = ['events', 'timeline', 'actors', 'positions', 'documents', 'findings', 'report'] as const
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
  const { joinedDossier, withDossier } = await import('../dossier.js')
  const { narrow } = await import('../../dossier/index.js')
  const { filter, problem } = checkedFilter(options)
  if (problem !== null) throw new UsageError(problem)
  await withDossier(options.dossier, async store => {
    const dossier = narrow(await joinedDossier(store), filter)
    if (kind === 'report') await showReport(dossier, id, options)
    else await showKind(kind, dossier, options)
  })
}

function checkedFilter(options: Options): { readonly filter: Filter; readonly problem: string | null } {
  const { actor, process: name, type, status, since, until } = options
  const { filter, problems } = readFilter({ actor, process: name, type, status, since, until })
  return { filter, problem: problems[0] ?? null }
}

async function showReport(dossier: Dossier, id: string | undefined, options: Options): Promise<void> {
  const report = dossier.reports.find(kept => kept.report.id === id)?.report
  if (!report)
    throw new UsageError(
      id === undefined
        ? 'Say which report: rapporteur show report ID.'
        : `There is no report ${id} in ${options.dossier}; "rapporteur show events" names the reports.`,
    )
  const { reportLines } = await import('../show-text.js')
  await print(options, [report], () => reportLines(report))
}

async function showKind(kind: Exclude<Kind, 'report'>, dossier: Dossier, options: Options): Promise<void> {
  const { actorLines, documentLines, eventLines, positionLines } = await import('../show-text.js')
  const { findingLines } = await import('../findings.js')
  const reports = dossier.reports.map(kept => kept.report)
  switch (kind) {
    case 'events':
    case 'timeline':
      return print(options, dossier.events, () => eventLines(dossier))
    case 'actors':
      return print(
        options,
        reports.flatMap(report =>
          report.records.flatMap(record => [...record.actor, ...record.recipient, ...record.thirdParty]),
        ),
        () => actorLines(dossier),
      )
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
      return print(options, findingsIn(reports, dossier.findings), () =>
        findingLines(reports, dossier.findings, new Map()),
      )
  }
}

function findingsIn(reports: readonly CodedReport[], between: readonly CrossFinding[]): readonly object[] {
  return [
    ...reports.flatMap(report =>
      report.findings.map(finding => ({ reports: finding.evidence.map(() => report.id), event: null, ...finding })),
    ),
    ...between,
  ]
}

async function print(options: Options, values: readonly object[], lines: () => readonly string[]): Promise<void> {
  if (options.format === 'json') for (const value of values) await write(`${JSON.stringify(value)}\n`)
  else for (const line of lines()) await write(`${line}\n`)
}
