import { Argument, Command, Option } from 'commander'
import type { CrossFinding, Dossier, Finding, Ruling } from '../../model/index.js'
import { SETTLED_AS } from '../../model/index.js'
import { type DecideOptions, decideOptions } from '../decide.js'
import { UsageError } from '../errors.js'
import { dossierOption } from '../options.js'

type Options = DecideOptions & { readonly as?: (typeof SETTLED_AS)[number] }

export function settleCommand(): Command {
  return dossierOption(
    decideOptions(
      new Command('settle')
        .description(
          'Says what a finding comes to; it stays settled when reports are read again, and can be taken back.',
        )
        .addArgument(new Argument('[finding]', 'the id of a finding, or the beginning of one'))
        .addOption(new Option('--as <verdict>', 'what it comes to').choices(SETTLED_AS)),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  rapporteur settle 3f0c9a2b --as false-alarm --reason "two men of one name"\n  rapporteur settle --undo 2\n',
    )
    .action(run)
}

async function run(id: string | undefined, options: Options): Promise<void> {
  const { joinedDossier, withDossier } = await import('../dossier.js')
  const { decide, undo } = await import('../decide.js')
  if (options.undo === undefined && id === undefined)
    throw new UsageError('Say which finding; "rapporteur show findings" gives their ids.')
  if (options.undo === undefined && options.as === undefined)
    throw new UsageError(`Say what it comes to: --as ${SETTLED_AS.join(', --as ')}.`)
  if (options.as === 'false-alarm' && !options.reason)
    throw new UsageError('A false alarm takes a reason; give one with --reason.')
  await withDossier(options.dossier, async store => {
    if (options.undo !== undefined) return undo(store, options.undo, options)
    const found = findingNamed(await joinedDossier(store), id ?? '', options.dossier)
    const ruling: Ruling = {
      kind: 'settle-finding',
      finding: found.finding.id,
      rule: found.finding.rule,
      as: options.as ?? 'accepted',
      sides: found.finding.evidence.map(({ exact }, at) => ({ report: found.reports[at] ?? '', exact })),
    }
    await decide(store, ruling, options, `${found.finding.rule} is settled as ${ruling.as}: ${found.finding.message}`)
  })
}

type Found = { readonly finding: Finding | CrossFinding; readonly reports: readonly string[] }

function findingNamed(dossier: Dossier, id: string, file: string): Found {
  const all: readonly Found[] = [
    ...dossier.reports.flatMap(({ report }) =>
      report.findings.map(finding => ({ finding, reports: finding.evidence.map(() => report.id) })),
    ),
    ...dossier.findings.map(finding => ({ finding, reports: finding.reports })),
  ]
  const found = all.filter(({ finding }) => finding.id === id || (id.length > 3 && finding.id.startsWith(id)))
  const [first, other] = found
  if (!first) throw new UsageError(`There is no finding ${id} in ${file}; "rapporteur show findings" gives their ids.`)
  if (other && first.finding.id !== id)
    throw new UsageError(`${found.length} findings begin with ${id}; give more of the id.`)
  return first
}
