import { Command } from 'commander'
import type { CodedReport, CrossFinding } from '../../model/index.js'
import { formatOption, readingOptions } from '../options.js'
import { complain, write } from '../output.js'

type Options = {
  readonly published?: string
  readonly knowledge?: string
  readonly strict?: boolean
  readonly format: 'text' | 'json'
}

export function checkCommand(): Command {
  return formatOption(
    readingOptions(
      new Command('check')
        .description('Finds contradictions in reports and between them, and prints them like a linter.')
        .argument('[files...]', 'HTML, text, NDJSON, an http(s) address, or - for standard input')
        .option('--strict', 'exit 1 on warnings too'),
    ),
  )
    .addHelpText('after', '\nExample:\n  rapporteur check draft.html --published 2025-08-14\n')
    .action(run)
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const { inputsFrom } = await import('../inputs.js')
  const { openStdin } = await import('../stdin.js')
  const { toolsFor } = await import('../tools.js')
  const { codeInput, joinReports } = await import('../../pipeline/index.js')
  const { fetchPage } = await import('../address.js')
  const tools = await toolsFor(options.knowledge)
  const reports = new Map<string, CodedReport>()
  const sources = new Map<string, Uint8Array>()
  const inputs = inputsFrom(files, { published: options.published, fetch: fetchPage, stdin: openStdin })
  for await (const item of inputs) {
    const coded = 'unreadable' in item ? item.unreadable : codeInput(item.input, tools)
    const known = reports.get(coded.id)
    if ('problem' in coded) refuse(coded.message)
    else if (known && known.textHash !== coded.textHash)
      refuse(`${coded.id} is the name of two reports; give each an id of its own.`)
    else if (!known) {
      reports.set(coded.id, coded)
      if ('source' in item && item.source !== null) sources.set(coded.id, item.source)
    }
  }
  const all = [...reports.values()]
  const between = all.length > 1 ? joinReports(all).findings : []
  const standing = [...all.flatMap(report => report.findings), ...between].filter(finding => finding.silenced === null)
  if (standing.some(finding => finding.severity === 'error' || (options.strict && finding.severity === 'warning')))
    process.exitCode = 1
  await print(all, between, sources, options.format)
}

function refuse(message: string): void {
  complain(message)
  process.exitCode = 1
}

async function print(
  reports: readonly CodedReport[],
  between: readonly CrossFinding[],
  sources: ReadonlyMap<string, Uint8Array>,
  format: Options['format'],
): Promise<void> {
  if (format === 'json') {
    for (const report of reports)
      for (const finding of report.findings) await write(`${JSON.stringify({ report: report.id, ...finding })}\n`)
    for (const finding of between) await write(`${JSON.stringify(finding)}\n`)
    return
  }
  const { findingLines } = await import('../findings.js')
  for (const line of findingLines(reports, between, sources)) await write(`${line}\n`)
}
