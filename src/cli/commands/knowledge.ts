import { Command } from 'commander'
import type { Answer, Entries, Held, Knowledge, OfficeEntry } from '../../knowledge/index.js'
import { dayOf } from '../options.js'
import { printable, write } from '../output.js'
import { importCommand } from './knowledge-import.js'

export function knowledgeCommand(): Command {
  const who = new Command('who')
    .description('Says who held an office on a day, and how that is known; what is not known is said to be so.')
    .argument('<office>', 'the office with whose it is: "Secretary General of NATO"')
    .requiredOption('--on <day>', 'the day (YYYY-MM-DD)', dayOf('--on'))
    .option('--knowledge <folder>', 'a folder of word knowledge of your own, laid over ours')
    .addHelpText('after', '\nExample:\n  rapporteur knowledge who "Secretary General of NATO" --on 2025-08-14\n')
    .action(runWho)
  const lint = new Command('lint')
    .description(
      'Checks a folder of word knowledge against its schema, its offices for gaps and overlaps, and its frames for words another takes.',
    )
    .argument('<folder>', 'a folder with folders such as offices/ or people/')
    .addHelpText('after', '\nExample:\n  rapporteur knowledge lint my-words\n')
    .action(runLint)
  return new Command('knowledge')
    .description(
      'Looks into the word knowledge: who held an office when, whether a folder of your own fits, and makes one of other lists.',
    )
    .addCommand(who)
    .addCommand(lint)
    .addCommand(importCommand())
    .addHelpText('after', '\nExample:\n  rapporteur knowledge who "President of France" --on 2016-05-01\n')
}

async function runWho(office: string, options: { readonly on: string; readonly knowledge?: string }): Promise<void> {
  const { officesNamed } = await import('../../knowledge/index.js')
  const knowledge = await knowledgeFor(options.knowledge)
  const entries = officesNamed(office, knowledge)
  if (entries.length === 0) {
    await write(`Not known: "${printable(office)}" is no office our lists have.\n`)
    process.exitCode = 1
    return
  }
  let known = false
  for (const entry of entries) {
    const answer = knowledge.offices.on(entry, options.on)
    if (answer.kind !== 'not-known') known = true
    for (const line of answered(answer, entry, options.on, knowledge)) await write(`${line}\n`)
  }
  if (!known) process.exitCode = 1
}

function answered(answer: Answer, entry: OfficeEntry, day: string, knowledge: Knowledge): readonly string[] {
  const name = `${entry.office} of ${ownerName(entry.of, knowledge)}`
  if (answer.kind === 'vacant') return [`Nobody: the ${name} was vacant on ${day}, as our list says.`]
  if (answer.kind === 'not-known') return [`Not known: our list of ${name} ${reach(answer, day)}.`]
  return answer.by.flatMap(held => [
    `${describe(held)}, ${name}`,
    `    source: ${held.tenure.source} (${held.tenure.checked === 'source' ? 'checked against it' : 'from memory'})`,
  ])
}

/** Word knowledge alone: the model of the language, which takes longest to load, is not asked. */
async function knowledgeFor(folder: string | undefined): Promise<Knowledge> {
  const { compiledEntries, compiledVersion } = await import('../../knowledge/compiled.js')
  const { buildKnowledge, layOver } = await import('../../knowledge/index.js')
  if (folder === undefined) return buildKnowledge(compiledEntries(), compiledVersion())
  const { entriesIn } = await import('../word-folder.js')
  return buildKnowledge(layOver(compiledEntries(), await entriesIn(folder)), compiledVersion())
}

function reach({ why, until }: Answer & { readonly kind: 'not-known' }, day: string): string {
  if (why === 'no-holders') return 'names nobody yet'
  if (why === 'after') return `ends with ${until}, before ${day}`
  return why === 'before' ? `does not reach back to ${day}` : `has nobody on ${day} and does not say why`
}

function ownerName(of: string, knowledge: Knowledge): string {
  return knowledge.states.get(of)?.name ?? knowledge.bodies.get(of)?.name ?? of
}

function describe({ tenure }: Held): string {
  const id = tenure.wikidata === undefined ? '' : ` (${tenure.wikidata})`
  return `${tenure.name}${id}, ${tenure.to === undefined ? `since ${tenure.from}` : `${tenure.from} to ${tenure.to}`}`
}

async function runLint(folder: string): Promise<void> {
  const { parsed, yamlFilesIn } = await import('../word-folder.js')
  const { entries, problems } = parsed(folder, await yamlFilesIn(folder))
  const clashes = await clashesIn(entries)
  const shadowed = await shadowedIn(entries)
  if (problems.length + clashes.length + shadowed.length > 0) process.exitCode = 1
  for (const problem of [...problems, ...clashes, ...shadowed]) await write(`${printable(problem)}\n`)
  const count = Object.values(entries).reduce((sum, list) => sum + list.length, 0)
  const said = `${count} ${count === 1 ? 'fits' : 'fit'}, ${problems.length} ${problems.length === 1 ? 'does' : 'do'} not`
  const more =
    clashes.length === 0 ? '' : `; ${clashes.length} ${clashes.length === 1 ? 'clash' : 'clashes'} in offices`
  const frames = shadowed.length === 0 ? '' : `; ${shadowed.length} in frames`
  await write(`${said}${more}${frames}.\n`)
}

/** Words of frames of a user's own that ours or another of theirs takes before. */
async function shadowedIn(entries: Entries): Promise<readonly string[]> {
  if (entries.events.length === 0) return []
  const { compiledEntries } = await import('../../knowledge/compiled.js')
  const { frameProblems, layOver } = await import('../../knowledge/index.js')
  const ours = new Set(frameProblems(compiledEntries().events))
  return frameProblems(layOver(compiledEntries(), entries).events).filter(problem => !ours.has(problem))
}

/** What clashes in offices of a user's own, each held together with what we have of the same office. */
async function clashesIn(entries: Entries): Promise<readonly string[]> {
  if (entries.offices.length === 0) return []
  const { compiledEntries } = await import('../../knowledge/compiled.js')
  const { layOver, officeProblems } = await import('../../knowledge/index.js')
  const keys = new Set(entries.offices.map(keyOf))
  const { offices, states, bodies, groups } = layOver(compiledEntries(), entries)
  return officeProblems(
    offices.filter(office => keys.has(keyOf(office))),
    states,
    [...bodies, ...groups],
  )
}

function keyOf(office: { readonly of: string; readonly office: string }): string {
  return `${office.of} ${office.office.toLowerCase()}`
}
