import { Command } from 'commander'
import { type Dossier, type Event, idOf, type Ruling } from '../../model/index.js'
import { type DecideOptions, decideOptions } from '../decide.js'
import { UsageError } from '../errors.js'
import { dossierOption } from '../options.js'

type Options = DecideOptions & { readonly name?: string }

export function splitCommand(): Command {
  return dossierOption(
    decideOptions(
      new Command('split')
        .description(
          'Decides for good that what some reports tell is another event, or somebody else; can be taken back.',
        )
        .argument('[id]', 'the event by its id; with --actor, the actor by id or name')
        .argument('[reports...]', 'the reports that tell of another, or records by their ids')
        .option('--actor', 'split an actor, not an event')
        .option('--name <name>', 'with --actor: what the other one is called, if not the same'),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  rapporteur split 3f0c9a2b reports/second-call.html\n  rapporteur split --actor person:petrov reports/sofia.txt --name "Ivan Petrov"\n  rapporteur split --undo 3\n',
    )
    .action(run)
}

async function run(id: string | undefined, reports: readonly string[], options: Options): Promise<void> {
  const { joinedDossier, withDossier } = await import('../dossier.js')
  const { decide, undo } = await import('../decide.js')
  await withDossier(options.dossier, async store => {
    if (options.undo !== undefined) return undo(store, options.undo, options)
    if (id === undefined || reports.length === 0)
      throw new UsageError(
        `Name the ${options.actor ? 'actor' : 'event'} and the reports that tell of another: rapporteur split ID REPORT….`,
      )
    const dossier = await joinedDossier(store)
    const [ruling, done] = options.actor
      ? await actorsAreTwo(dossier, id, reports, options)
      : await eventsAreTwo(dossier, id, reports, options.dossier)
    await decide(store, ruling, options, done)
  })
}

async function eventsAreTwo(
  dossier: Dossier,
  id: string,
  reports: readonly string[],
  file: string,
): Promise<[Ruling, string]> {
  const { citedBy, eventNamed } = await import('../decide.js')
  const event = eventNamed(dossier, id, file)
  const all = citedBy(dossier, event)
  const named = await Promise.all(reports.map(given => tellerOf(event, given)))
  const apart = all.filter(one => named.includes(one.report) || named.includes(one.record))
  const rest = all.filter(one => !apart.includes(one))
  if (rest.length === 0) throw new UsageError(`That is all "${event.label}" rests on; name only what tells of another.`)
  return [
    { kind: 'split-event', apart, rest },
    `what ${reports.join(', ')} tell${reports.length > 1 ? '' : 's'} is not "${event.label}".`,
  ]
}

/** A report that tells the event, or a record that it rests on, as the event names it. */
async function tellerOf(event: Event, given: string): Promise<string> {
  const { idOfPath } = await import('../inputs.js')
  const known = event.evidence.flatMap(one => [one.report, one.record])
  const found = [given, idOfPath(given)].find(name => known.includes(name))
  if (found !== undefined) return found
  const tellers = [...new Set(event.evidence.map(one => one.report))].join(', ')
  throw new UsageError(`"${event.label}" is not told by ${given}; it is told by ${tellers}.`)
}

async function actorsAreTwo(
  dossier: Dossier,
  id: string,
  given: readonly string[],
  { name, dossier: file }: Options,
): Promise<[Ruling, string]> {
  const { actorNamed } = await import('../decide.js')
  const { idOfPath } = await import('../inputs.js')
  const from = await actorNamed(dossier, id, file)
  const known = new Set(dossier.reports.map(kept => kept.report.id))
  const reports = given.map(report => (known.has(report) ? report : idOfPath(report)))
  const lost = reports.find(report => !known.has(report))
  if (lost !== undefined)
    throw new UsageError(`There is no report ${lost} in ${file}; "rapporteur show events" names the reports.`)
  const into = { id: `${from.id}:${idOf('other', ...[...reports].sort()).slice(0, 8)}`, name: name ?? from.name }
  return [
    { kind: 'split-actor', from, into, reports },
    `in ${reports.join(', ')}, ${from.name} (${from.id}) is another, ${into.name} (${into.id}).`,
  ]
}
