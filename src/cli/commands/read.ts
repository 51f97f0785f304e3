import { setImmediate } from 'node:timers/promises'
import type { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import type { CodedReport } from '../../model/index.js'
import type { Tools } from '../../pipeline/index.js'
import type { Store } from '../../store/index.js'
import { watchForInterrupt } from '../interrupt.js'
import { dossierOption, readingOptions } from '../options.js'
import { complain, printable, styled, tell } from '../output.js'

type Options = { readonly published?: string; readonly dossier: string; readonly quiet?: boolean }
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

async function run(files: readonly string[], options: Options & { readonly knowledge?: string }): Promise<void> {
  const { toolsFor } = await import('../tools.js')
  // First: a mistake in a user's word knowledge must not leave an empty dossier behind.
  const tools = await toolsFor(options.knowledge)
  const { withStore } = await import('../dossier.js')
  const stopped = await withStore(options.dossier, true, store => readInto(store, files, tools, options))
  // Standard input or a slow address may still be waited for.
  if (stopped !== null) process.exit(stopped)
}

/**
 * Reads every input into an open dossier, a transaction each, then joins them all.
 * @returns the exit code where somebody asked to stop, after the report at hand; null where it came to its end
 */
export async function readInto(
  store: Store,
  files: readonly string[],
  tools: Tools,
  options: Options,
): Promise<number | null> {
  const { countInputs, inputsFrom } = await import('../inputs.js')
  const { openStdin } = await import('../stdin.js')
  const { codeWithSentences } = await import('../../pipeline/index.js')
  const { fetchPage } = await import('../address.js')
  const interrupt = watchForInterrupt()
  const bar = process.stderr.isTTY ? await progress(await countInputs(files)) : null
  const counts: Record<Outcome, number> = { new: 0, changed: 0, unchanged: 0, duplicate: 0, unreadable: 0 }
  const inputs = inputsFrom(files, { published: options.published, fetch: fetchPage, stdin: openStdin })
  try {
    for (;;) {
      // Reading from memory never lets a signal in by itself.
      await setImmediate()
      const next = await interrupt.orStopped(inputs.next())
      if (next === null || next.done) break
      const item = next.value
      const readAt = new Date().toISOString()
      const coded = 'unreadable' in item ? item.unreadable : codeWithSentences(item.input, tools)
      if ('problem' in coded) {
        await store.addUnreadable(coded, readAt)
        counts.unreadable++
        process.exitCode = 1
        complain(coded.message)
      } else {
        const added = await store.addReport(coded.report, coded.sentences, readAt)
        counts[added.outcome]++
        if (!options.quiet && !bar) await tell(`${line(added.outcome, coded.report, added.of)}\n`)
      }
      bar?.increment()
    }
    bar?.stop()
    await join(store, interrupt)
  } finally {
    bar?.stop()
    interrupt.release()
  }
  const stopped = interrupt.exitCode()
  await tell(`${summary(counts, options.dossier)}\n`)
  if (stopped !== null) complain('Stopped; what was read is kept, and the same command goes on from there.')
  return stopped
}

/** Joins what was read, now or before; where somebody asks to stop, the rest waits for the next time. */
async function join(store: Store, interrupt: ReturnType<typeof watchForInterrupt>): Promise<void> {
  const { joinAll } = await import('../dossier.js')
  const waiting = process.stderr.isTTY ? await store.pending() : 0
  const bar = waiting > 200 ? await progress(waiting, 'joining') : null
  try {
    await joinAll(store, async joined => {
      bar?.update(joined)
      // Joining never lets a signal in by itself.
      await setImmediate()
      return interrupt.exitCode() === null
    })
  } finally {
    bar?.stop()
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
  return `${printable(dossier)}: ${told.length > 0 ? told.join(', ') : 'nothing to read'}.`
}

async function progress(total: number | null, doing = 'reading'): Promise<SingleBar> {
  const { default: cliProgress } = await import('cli-progress')
  const format = total === null ? `${doing} {value} reports` : `${doing} {bar} {value}/{total} reports`
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    cliProgress.Presets.shades_classic,
  )
  bar.start(total ?? 0, 0)
  return bar
}
