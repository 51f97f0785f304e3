import { Command, Option } from 'commander'
import type { CodedReport, CrossFinding } from '../../model/index.js'
import { readingOptions } from '../options.js'
import { complain, write } from '../output.js'

const FORMATS = ['text', 'json', 'sarif', 'github'] as const

type Options = {
  readonly published?: string
  readonly knowledge?: string
  readonly strict?: boolean
  readonly against?: string
  readonly config?: string
  readonly rule: readonly string[]
  readonly rules?: boolean
  readonly format: (typeof FORMATS)[number]
}

export function checkCommand(): Command {
  return readingOptions(
    new Command('check')
      .description('Finds contradictions in reports and between them, and prints them like a linter.')
      .argument('[files...]', 'HTML, text, NDJSON, an http(s) address, or - for standard input')
      .option('--strict', 'exit 1 on warnings too')
      .option('--against <dossier>', 'hold the reports against everything a dossier holds, too')
      .option(
        '--config <file>',
        'which rules are on, and how severe; rapporteur.config.json of this folder where left out',
      )
      .option('--rule <list>', 'name=off,name=warning: switch rules off, or change their severity', gather, [])
      .option('--rules', 'list the rules with their severity, and check nothing')
      .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('text')),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  rapporteur check draft.html --published 2025-08-14\n  rapporteur check draft.html --against talks.db --rule name-variants=off\n',
    )
    .action(run)
}

function gather(list: string, before: readonly string[]): readonly string[] {
  return [...before, list]
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const { ruleSettings } = await import('../check/rule-options.js')
  // First: a mistake in the settings must not wait for a hundred reports.
  const settings = ruleSettings(options.config, options.rule)
  if (options.rules) return listRules(settings)
  const { reports, sources } = await readAll(files, options)
  const { withSettings } = await import('../../checks/index.js')
  const held = await holdAgainst(reports, options.against)
  const drafts = held.drafts.map(report => ({ ...report, findings: withSettings(report.findings, settings) }))
  const between = withSettings(held.between, settings)
  const standing = [...drafts.flatMap(report => report.findings), ...between].filter(one => one.silenced === null)
  if (standing.some(({ severity }) => severity === 'error' || (options.strict && severity === 'warning')))
    process.exitCode = 1
  await print(drafts, between, held.others, sources, options.format)
}

type Read = { readonly reports: readonly CodedReport[]; readonly sources: ReadonlyMap<string, Uint8Array> }

async function readAll(files: readonly string[], options: Options): Promise<Read> {
  const { inputsFrom } = await import('../inputs.js')
  const { openStdin } = await import('../stdin.js')
  const { toolsFor } = await import('../tools.js')
  const { codeInput } = await import('../../pipeline/index.js')
  const { fetchPage } = await import('../address.js')
  const tools = await toolsFor(options.knowledge)
  const reports = new Map<string, CodedReport>()
  const sources = new Map<string, Uint8Array>()
  const inputs = inputsFrom(files, { published: options.published, fetch: fetchPage, stdin: openStdin })
  for await (const item of inputs) {
    const coded = 'unreadable' in item ? item.unreadable : codeInput({ ...item.input, captions: true }, tools)
    const known = reports.get(coded.id)
    if ('problem' in coded) refuse(coded.message)
    else if (known && known.textHash !== coded.textHash)
      refuse(`${coded.id} is the name of two reports; give each an id of its own.`)
    else if (!known) {
      reports.set(coded.id, coded)
      if ('source' in item && item.source !== null) sources.set(coded.id, item.source)
    }
  }
  return { reports: [...reports.values()], sources }
}

function refuse(message: string): void {
  complain(message)
  process.exitCode = 1
}

type Held = {
  readonly drafts: readonly CodedReport[]
  readonly between: readonly CrossFinding[]
  readonly others: readonly CodedReport[]
}

/** The reports against one another, and against those of a dossier; what is settled there is not told again. */
async function holdAgainst(drafts: readonly CodedReport[], file: string | undefined): Promise<Held> {
  const { checkTogether, ruledReport } = await import('../../pipeline/index.js')
  if (file === undefined) return { drafts, between: drafts.length > 1 ? checkTogether(drafts) : [], others: [] }
  const { withDossier } = await import('../dossier.js')
  const { withoutSettled } = await import('../check/settled.js')
  return withDossier(file, async store => {
    const decisions = await store.decisions()
    const mine = new Set(drafts.map(draft => draft.id))
    const kept = (await store.reports()).map(({ report }) => ruledReport(report, decisions))
    const others = kept.filter(report => !mine.has(report.id))
    const left = withoutSettled(drafts, checkTogether([...others, ...drafts], drafts), decisions)
    return { drafts: left.reports, between: left.between, others }
  })
}

async function print(
  drafts: readonly CodedReport[],
  between: readonly CrossFinding[],
  others: readonly CodedReport[],
  sources: ReadonlyMap<string, Uint8Array>,
  format: Options['format'],
): Promise<void> {
  if (format === 'json') {
    for (const report of drafts)
      for (const finding of report.findings) await write(`${JSON.stringify({ report: report.id, ...finding })}\n`)
    for (const finding of between) await write(`${JSON.stringify(finding)}\n`)
    return
  }
  const { placeFindings } = await import('../check/place.js')
  const placed = placeFindings(drafts, between, others, sources)
  if (format === 'sarif') {
    const { sarifLog } = await import('../check/sarif.js')
    return write(`${JSON.stringify(sarifLog(placed), null, 2)}\n`)
  }
  const lines =
    format === 'github'
      ? (await import('../check/github.js')).githubLines(placed)
      : (await import('../findings.js')).placedLines(placed)
  for (const line of lines) await write(`${line}\n`)
}

async function listRules(settings: ReadonlyMap<string, string>): Promise<void> {
  const { RULES } = await import('../check/rule-options.js')
  for (const { name, severity, about } of RULES)
    await write(`${name.padEnd(24)} ${(settings.get(name) ?? severity).padEnd(8)} ${about}\n`)
}
