import { Command } from 'commander'
import type { Held, Knowledge } from '../../knowledge/index.js'
import { dayOf } from '../options.js'
import { printable, write } from '../output.js'

export function knowledgeCommand(): Command {
  const who = new Command('who')
    .description('Says who held an office on a day, and how that is known; what is not known is said to be so.')
    .argument('<office>', 'the office with whose it is: "Secretary General of NATO"')
    .requiredOption('--on <day>', 'the day (YYYY-MM-DD)', dayOf('--on'))
    .option('--knowledge <folder>', 'a folder of word knowledge of your own, laid over ours')
    .addHelpText('after', '\nExample:\n  rapporteur knowledge who "Secretary General of NATO" --on 2025-08-14\n')
    .action(runWho)
  const lint = new Command('lint')
    .description('Checks a folder of word knowledge against its schema.')
    .argument('<folder>', 'a folder with folders such as offices/ or people/')
    .addHelpText('after', '\nExample:\n  rapporteur knowledge lint my-words\n')
    .action(runLint)
  return new Command('knowledge')
    .description('Looks into the word knowledge: who held an office when, and whether a folder of your own fits.')
    .addCommand(who)
    .addCommand(lint)
    .addHelpText('after', '\nExample:\n  rapporteur knowledge who "President of France" --on 2016-05-01\n')
}

async function runWho(office: string, options: { readonly on: string; readonly knowledge?: string }): Promise<void> {
  const { officeNamed } = await import('../office-named.js')
  const knowledge = await knowledgeFor(options.knowledge)
  const entries = officeNamed(office, knowledge)
  if (entries.length === 0) {
    await write(`Not known: "${printable(office)}" is no office our lists have.\n`)
    process.exitCode = 1
    return
  }
  for (const entry of entries) {
    const answer = knowledge.offices.on(entry, options.on)
    const name = `${entry.office} of ${ownerName(entry.of, knowledge)}`
    if (answer.kind === 'held')
      for (const held of answer.by)
        await write(
          `${describe(held)}, ${name}\n    source: ${held.tenure.source} (${held.tenure.checked === 'source' ? 'checked against it' : 'from memory'})\n`,
        )
    else if (answer.kind === 'vacant')
      await write(`Nobody, as far as our list of ${name} goes: it has a gap on ${options.on}.\n`)
    else {
      await write(`Not known: our list of ${name} ${reach(answer.until, options.on)}.\n`)
      process.exitCode = 1
    }
  }
}

/** Word knowledge alone: the model of the language, which takes longest to load, is not asked. */
async function knowledgeFor(folder: string | undefined): Promise<Knowledge> {
  const { compiledEntries, compiledVersion } = await import('../../knowledge/compiled.js')
  const { buildKnowledge, layOver } = await import('../../knowledge/index.js')
  if (folder === undefined) return buildKnowledge(compiledEntries(), compiledVersion)
  const { entriesIn } = await import('../word-folder.js')
  return buildKnowledge(layOver(compiledEntries(), await entriesIn(folder)), compiledVersion)
}

function reach(until: string | null, day: string): string {
  if (until === null) return 'names nobody yet'
  return day > until ? `ends with ${until}, before ${day}` : `does not reach back to ${day}`
}

function ownerName(of: string, knowledge: Knowledge): string {
  return knowledge.states.get(of)?.name ?? knowledge.bodies.get(of)?.name ?? of
}

function describe({ tenure }: Held): string {
  const id = tenure.wikidata === undefined ? '' : ` (${tenure.wikidata})`
  return `${tenure.name}${id}, ${tenure.from} to ${tenure.to ?? 'now'}`
}

async function runLint(folder: string): Promise<void> {
  const { parsed, yamlFilesIn } = await import('../word-folder.js')
  const { entries, problems } = parsed(folder, await yamlFilesIn(folder))
  if (problems.length > 0) process.exitCode = 1
  for (const problem of problems) await write(`${printable(problem)}\n`)
  const count = Object.values(entries).reduce((sum, list) => sum + list.length, 0)
  await write(
    `${count} ${count === 1 ? 'fits' : 'fit'}, ${problems.length} ${problems.length === 1 ? 'does' : 'do'} not.\n`,
  )
}
