import { Command, type CommanderError } from 'commander'
import { VERSION } from '../pipeline/version.js'
import { UsageError } from './errors.js'

type Make = () => Promise<Command>

/** Every command, in the order of `--help`; each is loaded, with the rooms it needs, when it is asked for. */
const COMMANDS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['code', async () => (await import('./commands/code.js')).codeCommand()],
  ['check', async () => (await import('./commands/check.js')).checkCommand()],
  ['read', async () => (await import('./commands/read.js')).readCommand()],
  ['show', async () => (await import('./commands/show.js')).showCommand()],
  ['merge', async () => (await import('./commands/merge.js')).mergeCommand()],
  ['split', async () => (await import('./commands/split.js')).splitCommand()],
  ['settle', async () => (await import('./commands/settle.js')).settleCommand()],
  ['serve', async () => (await import('./commands/serve.js')).serveCommand()],
  ['publish', async () => (await import('./commands/publish.js')).publishCommand()],
  ['export', async () => (await import('./commands/export.js')).exportCommand()],
  ['knowledge', async () => (await import('./commands/knowledge.js')).knowledgeCommand()],
  ['evaluate', async () => (await import('./commands/evaluate.js')).evaluateCommand()],
  ['demo', async () => (await import('./commands/demo.js')).demoCommand()],
])

/** The names of the commands, in the order of `--help`. */
export const COMMAND_NAMES: readonly string[] = [...COMMANDS.keys()]

/**
 * The command line, ready to parse.
 * @param first its first argument: where that names a command, only that one is loaded
 */
export async function program(first: string | undefined): Promise<Command> {
  const root = new Command('rapporteur')
    .description('Reads news reports about a negotiation and keeps its record, every field anchored in its sentence.')
    .version(VERSION)
    .addHelpText('after', '\nA first try:\n  rapporteur read examples && rapporteur show events\n')
  const asked = first === undefined ? undefined : COMMANDS.get(first)
  for (const make of asked ? [asked] : COMMANDS.values()) root.addCommand(await make())
  for (const command of withSubcommands(root))
    command.configureOutput({ outputError: () => {} }).exitOverride(error => endForUsage(command, error))
  return root
}

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)]
}

/** Commander's own errors are wrong usage (2), told in one sentence; help and version are done (0). */
function endForUsage(command: Command, error: CommanderError): never {
  if (error.exitCode === 0) process.exit(0)
  // No command was named, and the help that says which there are is on standard error already.
  if (error.code === 'commander.help') process.exit(2)
  throw new UsageError(`${usageSentence(error.message)}; see "${fullName(command)} --help".`)
}

/** Commander's message, which may be two sentences on two lines, as the beginning of one. */
export function usageSentence(message: string): string {
  const said = message
    .replace(/^error: /, '')
    .replace(/\s*\n\(Did you mean (.+)\?\)$/s, '; did you mean $1?')
    .replace(/\. (?:Allowed|Expected)\b/, found => `; ${found.slice(2).toLowerCase()}`)
    .replace(/[.?]$/, '')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name()
}
