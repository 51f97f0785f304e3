import { type Command, InvalidArgumentError, Option } from 'commander'
import { isDay } from '../model/index.js'

/** `--published`, `--knowledge`: what reading a report can be told besides the report. */
export function readingOptions(command: Command): Command {
  return command
    .option('--published <day>', 'publication date (YYYY-MM-DD) of a report that does not say its own', day)
    .option('--knowledge <folder>', 'a folder of word knowledge of your own, laid over ours')
}

export function dossierOption(command: Command): Command {
  return command.option('--dossier <file>', 'the dossier', 'rapporteur.db')
}

export function filterOptions(command: Command): Command {
  return command
    .option('--actor <name>', 'only what this person, state or body takes part in')
    .option('--process <words>', 'only what belongs to this process')
    .option('--type <type>', 'only events of this PLOVER type: CONSULT, RETREAT…')
    .option('--status <status>', 'only events of this status: occurred, planned…')
    .option('--since <day>', 'only what was on or after this day')
    .option('--until <day>', 'only what was on or before this day')
}

export function formatOption(command: Command): Command {
  return command.addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
}

/** @throws InvalidArgumentError for a day that is none */
export function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD, such as 2025-08-14.')
  return text
}
