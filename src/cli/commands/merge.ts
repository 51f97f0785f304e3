import { Command } from 'commander'
import type { Dossier, Ruling } from '../../model/index.js'
import type { DecideOptions } from '../decide.js'
import { decideOptions } from '../decide.js'
import { UsageError } from '../errors.js'
import { dossierOption } from '../options.js'

export function mergeCommand(): Command {
  return dossierOption(
    decideOptions(
      new Command('merge')
        .description('Decides for good that several events are one, or several actors; can be taken back.')
        .argument('[ids...]', 'events by their ids; with --actor, actors by id or name, the one to keep first')
        .option('--actor', 'merge actors, not events'),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  rapporteur merge 3f0c9a2b 77d10e4c --reason "the same call"\n  rapporteur merge --actor "Ana Vea" person:vea\n  rapporteur merge --undo 2\n',
    )
    .action(run)
}

async function run(ids: readonly string[], options: DecideOptions): Promise<void> {
  const { joinedDossier, withDossier } = await import('../dossier.js')
  const { decide, undo } = await import('../decide.js')
  if (options.undo === undefined && new Set(ids).size < 2)
    throw new UsageError(
      `Name at least two ${options.actor ? 'actors' : 'events'} to merge; "rapporteur show ${options.actor ? 'actors' : 'events'}" gives their ids.`,
    )
  await withDossier(options.dossier, async store => {
    if (options.undo !== undefined) return undo(store, options.undo, options)
    const dossier = await joinedDossier(store)
    const [ruling, done] = options.actor
      ? await actorsAreOne(dossier, ids, options.dossier)
      : await eventsAreOne(dossier, ids, options.dossier)
    await decide(store, ruling, options, done)
  })
}

async function eventsAreOne(dossier: Dossier, ids: readonly string[], file: string): Promise<[Ruling, string]> {
  const { citedBy, eventNamed } = await import('../decide.js')
  const events = [...new Set(ids.map(id => eventNamed(dossier, id, file)))]
  if (events.length < 2) throw new UsageError(`${ids.join(' and ')} are one event already.`)
  const groups = events.map(event => citedBy(dossier, event))
  return [{ kind: 'merge-events', groups }, `${events.map(event => `"${event.label}"`).join(' and ')} are one event.`]
}

async function actorsAreOne(dossier: Dossier, ids: readonly string[], file: string): Promise<[Ruling, string]> {
  const { actorNamed } = await import('../decide.js')
  const actors = await Promise.all(ids.map(id => actorNamed(dossier, id, file)))
  const [into, ...rest] = actors
  const others = rest.filter(other => other.id !== into?.id)
  if (!into || others.length === 0) throw new UsageError(`${ids.join(' and ')} are one actor already.`)
  return [
    { kind: 'merge-actors', into, others },
    `${others.map(other => `${other.name} (${other.id})`).join(' and ')} is ${into.name} (${into.id}).`,
  ]
}
