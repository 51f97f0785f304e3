import { Command, type CommanderError } from 'commander'
import { VERSION } from '../pipeline/version.js'
import { checkCommand } from './commands/check.js'
import { codeCommand } from './commands/code.js'
import { demoCommand } from './commands/demo.js'
import { exportCommand } from './commands/export.js'
import { knowledgeCommand } from './commands/knowledge.js'
import { publishCommand } from './commands/publish.js'
import { readCommand } from './commands/read.js'
import { serveCommand } from './commands/serve.js'
import { showCommand } from './commands/show.js'

/** Every command, in the order of `--help`. Rooms are loaded when a command runs, so that help costs nothing. */
const COMMANDS = [
  codeCommand,
  checkCommand,
  readCommand,
  showCommand,
  serveCommand,
  publishCommand,
  exportCommand,
  knowledgeCommand,
  demoCommand,
]

export function program(): Command {
  const root = new Command('rapporteur')
    .description('Reads news reports about a negotiation and keeps its record, every field anchored in its sentence.')
    .version(VERSION)
    .showHelpAfterError('(run with --help for the options)')
    .addHelpText('after', '\nA first try:\n  rapporteur read examples && rapporteur show events\n')
  for (const make of COMMANDS) root.addCommand(make())
  for (const command of withSubcommands(root)) command.exitOverride(exitForUsage)
  return root
}

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)]
}

/** Commander's own errors are wrong usage (2); help and version are done (0). */
function exitForUsage(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : 2)
}
