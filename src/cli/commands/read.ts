import cliProgress from 'cli-progress'
import { Command } from 'commander'
import type { CodedReport } from '../../model/index.js'
import type { Store } from '../../store/index.js'
import { dossierOption, readingOptions } from '../options.js'
import { printable, styled, write } from '../output.js'

type Options = {
  readonly published?: string
  readonly knowledge?: string
  readonly dossier: string
  readonly quiet?: boolean
}
const OUTCOMES = ['new', 'changed', 'unchanged', 'duplicate', 'unreadable'] as const
type Outcome = (typeof OUTCOMES)[number]

export function readCommand(): Command {
  return dossierOption(
    readingOptions(
      new Command('read')
        .description('Adds reports to the dossier and joins what they tell; reading a report again changes nothing.')
        .argument('[files...]', 'files, folders, http(s) addresses, or - for standard input')
        .option('--quiet', 'say only the totals'),
    ),
  )
    .addHelpText('after', '\nExample:\n  rapporteur read reports/ --dossier talks.db\n')
    .action(run)
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const { withStore } = await import('../dossier.js')
  await withStore(options.dossier, true, store => readInto(store, files, options))
}

/** Reads every input into an open dossier, a transaction each, then joins them all. */
export async function readInto(store: Store, files: readonly string[], options: Options): Promise<void> {
  const { countInputs, inputsFrom } = await import('../inputs.js')
  const { toolsFor } = await import('../tools.js')
  const { codeWithSentences, joinReports } = await import('../../pipeline/index.js')
  const { fetchPage } = await import('../address.js')
  const tools = await toolsFor(options.knowledge)
  const stop = stopOnInterrupt()
  const bar = process.stderr.isTTY ? progress(await countInputs(files)) : null
  const counts: Record<Outcome, number> = { new: 0, changed: 0, unchanged: 0, duplicate: 0, unreadable: 0 }
  try {
    for await (const item of inputsFrom(files, { published: options.published, fetch: fetchPage })) {
      if (stop.asked()) break
      const readAt = new Date().toISOString()
      const coded = 'unreadable' in item ? item.unreadable : codeWithSentences(item.input, tools)
      if ('problem' in coded) {
        await store.addUnreadable(coded, readAt)
        counts.unreadable++
        process.exitCode = 1
        process.stderr.write(`rapporteur: ${printable(coded.message)}\n`)
      } else {
        const added = await store.addReport(coded.report, coded.sentences, readAt)
        counts[added.outcome]++
        if (!options.quiet && !bar) await write(`${line(added.outcome, coded.report, added.of)}\n`)
      }
      bar?.increment()
    }
  } finally {
    bar?.stop()
    stop.release()
  }
  const reports = (await store.reports()).map(kept => kept.report)
  if (!(await store.isJoined())) await store.saveJoined(joinReports(reports))
  await write(`${summary(counts, options.dossier)}\n`)
  if (stop.asked()) {
    process.stderr.write('rapporteur: Stopped; what was read is kept, and the same command goes on from there.\n')
    process.exitCode = 130
  }
}

function line(outcome: Outcome, report: CodedReport, of: string | undefined): string {
  const found = `${report.records.length} records, ${report.documents.length} documents, ${report.positions.length} positions, ${report.findings.filter(f => f.silenced === null).length} findings`
  const note =
    outcome === 'duplicate' ? ` of ${printable(of ?? 'another report')}` : outcome === 'unchanged' ? '' : `  ${found}`
  return `${styled(outcome === 'new' ? 'green' : 'dim', outcome.padEnd(9))} ${printable(report.id)}${note}`
}

function summary(counts: Record<Outcome, number>, dossier: string): string {
  const told = OUTCOMES.filter(outcome => counts[outcome] > 0).map(outcome => `${counts[outcome]} ${outcome}`)
  return `${dossier}: ${told.length > 0 ? told.join(', ') : 'nothing to read'}.`
}

function progress(total: number | null): cliProgress.SingleBar {
  const format = total === null ? 'reading {value} reports' : 'reading {bar} {value}/{total} reports'
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    cliProgress.Presets.shades_classic,
  )
  bar.start(total ?? 0, 0)
  return bar
}

/** The first Ctrl-C lets the report at hand be finished and kept; a second one ends the process at once. */
function stopOnInterrupt(): { asked(): boolean; release(): void } {
  let asked = false
  const onSignal = () => {
    if (asked) process.exit(130)
    asked = true
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    asked: () => asked,
    release: () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
