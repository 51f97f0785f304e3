import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { styled, write } from '../output.js'

export function demoCommand(): Command {
  return new Command('demo')
    .description('Reads the example reports into a dossier, and shows the events and the contradictions found.')
    .addHelpText('after', '\nExample:\n  rapporteur demo\n')
    .action(run)
}

async function run(): Promise<void> {
  const { toolsFor } = await import('../tools.js')
  const { withStore, joinedDossier } = await import('../dossier.js')
  const { readInto } = await import('./read.js')
  const { eventLines } = await import('../show-text.js')
  const { findingLines } = await import('../findings.js')
  const examples = relative(process.cwd(), join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'examples'))
  const dossier = join(await mkdtemp(join(tmpdir(), 'rapporteur-demo-')), 'demo.db')
  const stopped = await withStore(dossier, true, async store => {
    await write(`${styled('bold', 'Reading the example reports')}\n\n`)
    const stopped = await readInto(store, [examples], await toolsFor(undefined), { dossier })
    if (stopped !== null) return stopped
    const all = await joinedDossier(store)
    await write(`\n${styled('bold', `${all.events.length} events`)}\n\n`)
    for (const line of eventLines(all)) await write(`${line}\n`)
    const reports = all.reports.map(kept => kept.report)
    const lines = findingLines(reports, all.findings, new Map())
    await write(`\n${styled('bold', 'Contradictions')}\n\n`)
    for (const line of lines) await write(`${line}\n`)
    return null
  })
  if (stopped !== null) process.exit(stopped)
  await write(
    `\nLook at it in a browser:\n    npx rapporteur serve --dossier ${dossier}\nor ask it:\n    npx rapporteur show positions --dossier ${dossier}\n`,
  )
}
