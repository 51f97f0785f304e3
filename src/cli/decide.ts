import { userInfo } from 'node:os'
import type { Command } from 'commander'
import type { Cited, Decision, Dossier, Event, Ruling } from '../model/index.js'
import type { DecidedBy, Store } from '../store/index.js'
import { joinAll } from './dossier.js'
import { UsageError } from './errors.js'
import { printable, write } from './output.js'

/** What `merge`, `split` and `settle` can all be told. */
export type DecideOptions = {
  readonly dossier: string
  readonly actor?: boolean
  readonly by?: string
  readonly reason?: string
  readonly undo?: number
}

export function decideOptions(command: Command): Command {
  return command
    .option('--reason <text>', 'why, kept with the decision')
    .option('--by <name>', 'who decides; the name of your account where left out')
    .option('--undo <number>', 'take a decision back by its number', decisionNumber)
}

function decisionNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new UsageError(`--undo ${text} is no number of a decision; "rapporteur show decisions" lists them.`)
  return Number(text)
}

/** Keeps a decision, joins what it bears on, and says what came of it. */
export async function decide(store: Store, ruling: Ruling, options: DecideOptions, done: string): Promise<void> {
  const no = await store.decide(ruling, decidedBy(options))
  await joinAll(store)
  await write(`Decision ${no}: ${printable(done)}\n`)
}

/** Takes a decision back, joins what it bore on, and says so. */
export async function undo(store: Store, no: number, options: DecideOptions): Promise<void> {
  const decision = (await store.decisions()).find(one => one.no === no)
  if (!decision)
    throw new UsageError(`There is no decision ${no} in ${options.dossier}; "rapporteur show decisions" lists them.`)
  if (decision.undone)
    throw new UsageError(`Decision ${no} was taken back already, by ${decision.undone.by} at ${decision.undone.at}.`)
  const back = await store.undo(decision, decidedBy(options))
  await joinAll(store)
  await write(`Decision ${back}: decision ${no} is taken back.\n`)
}

function decidedBy({ by, reason }: DecideOptions): DecidedBy {
  return { at: new Date().toISOString(), by: by ?? accountName(), reason: reason ?? null }
}

// A process may run under a number that has no account.
function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

/**
 * The event of an id, or of the beginning of one.
 * @throws UsageError where there is none, or more than one
 */
export function eventNamed(dossier: Dossier, id: string, file: string): Event {
  const found = dossier.events.filter(event => event.id === id || (id.length > 3 && event.id.startsWith(id)))
  const [event, other] = found
  if (!event) throw new UsageError(`There is no event ${id} in ${file}; "rapporteur show events" gives their ids.`)
  if (other && event.id !== id) throw new UsageError(`${found.length} events begin with ${id}; give more of the id.`)
  return event
}

/** The records an event rests on, as a decision names them. */
export function citedBy(dossier: Dossier, event: Event): readonly Cited[] {
  const reports = new Map(dossier.reports.map(kept => [kept.report.id, kept.report]))
  return event.evidence.flatMap(({ report, record }) => {
    const found = reports.get(report)?.records.find(one => one.id === record)
    return found ? [{ report, record, event: found.event, exact: found.anchor.exact }] : []
  })
}

/** Somebody or something of the dossier. */
export type NamedActor = { readonly id: string; readonly name: string }

/**
 * The actor of an id or, where only one has it, of a name.
 * @throws UsageError where there is none, or more than one
 */
export async function actorNamed(dossier: Dossier, words: string, file: string): Promise<NamedActor> {
  const { buildDossierView, foldedWords } = await import('../dossier/index.js')
  const { actors } = buildDossierView(dossier)
  const whole = actors.find(actor => actor.id === words)
  const named = actors.filter(actor => foldedWords(actor.name) === foldedWords(words))
  const [actor, other] = whole ? [whole] : named
  if (!actor) throw new UsageError(`There is no actor ${words} in ${file}; "rapporteur show actors" gives their ids.`)
  if (other)
    throw new UsageError(
      `${named.length} actors are called ${words}: ${named.map(one => one.id).join(', ')}; give the id.`,
    )
  return { id: actor.id, name: actor.name }
}

/** Decisions, a line each. */
export function decisionLines(decisions: readonly Decision[]): readonly string[] {
  return decisions.map(({ no, at, by, reason, ruling, undone }) =>
    printable(
      [
        `${no}`.padStart(3),
        at,
        by,
        told(ruling),
        ...(reason === null ? [] : [`"${reason}"`]),
        ...(undone
          ? [`taken back ${undone.at} by ${undone.by}${undone.reason === null ? '' : ` "${undone.reason}"`}`]
          : []),
      ].join('  '),
    ),
  )
}

function told(ruling: Ruling): string {
  switch (ruling.kind) {
    case 'merge-events':
      return `one event: ${ruling.groups.map(reportsOf).join(' and ')}`
    case 'split-event':
      return `two events: ${reportsOf(ruling.apart)} and ${reportsOf(ruling.rest)}`
    case 'merge-actors':
      return `${ruling.into.id} is also ${ruling.others.map(other => other.id).join(', ')}`
    case 'split-actor':
      return `${ruling.from.id} is ${ruling.into.id} in ${ruling.reports.join(', ')}`
    case 'settle-finding':
      return `${ruling.rule} in ${[...new Set(ruling.sides.map(side => side.report))].join(', ')} is ${ruling.as}`
  }
}

function reportsOf(cited: readonly Cited[]): string {
  return [...new Set(cited.map(one => one.report))].join(', ')
}
