import { Command } from 'commander'
import type { CodedReport } from '../../model/index.js'
import { formatOption, readingOptions } from '../options.js'
import { write } from '../output.js'

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
  const { toolsFor } = await import('../tools.js')
  const { codeReport, joinReports } = await import('../../pipeline/index.js')
  const { fetchPage } = await import('../address.js')
  const { findingLines } = await import('../findings.js')
  const tools = await toolsFor(options.knowledge)
  const reports: CodedReport[] = []
  const sources = new Map<string, string>()
  for await (const item of inputsFrom(files, { published: options.published, fetch: fetchPage })) {
    const coded = 'unreadable' in item ? item.unreadable : codeReport(item.input, tools)
    if ('problem' in coded) {
      process.stderr.write(`rapporteur: ${coded.message}\n`)
      process.exitCode = 1
      continue
    }
    reports.push(coded)
    if ('source' in item && item.source !== null) sources.set(coded.id, item.source)
  }
  const between = reports.length > 1 ? joinReports(reports).findings : []
  const standing = [...reports.flatMap(report => report.findings), ...between].filter(
    finding => finding.silenced === null,
  )
  if (options.format === 'json') {
    for (const report of reports)
      for (const finding of report.findings) await write(`${JSON.stringify({ report: report.id, ...finding })}\n`)
    for (const finding of between) await write(`${JSON.stringify(finding)}\n`)
  } else for (const line of findingLines(reports, between, sources)) await write(`${line}\n`)
  if (standing.some(finding => finding.severity === 'error' || (options.strict && finding.severity === 'warning')))
    process.exitCode = 1
}
