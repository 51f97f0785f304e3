import { type Command, Option } from 'commander'
import { isDay } from '../model/index.js'
import { UsageError } from './errors.js'

/** `--published`, `--knowledge`: what reading a report can be told besides the report. */
export function readingOptions(command: Command): Command {
  return command
    .option(
      '--published <day>',
      'publication date (YYYY-MM-DD) of a report that does not say its own',
      dayOf('--published'),
    )
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
    .option('--since <day>', 'only what was on or after this day, month or year')
    .option('--until <day>', 'only what was on or before this day, month or year')
}

export function formatOption(command: Command): Command {
  return command.addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
}

/**
 * Reads the day an option gives; `option` names it in the error.
 * @throws UsageError for a day that is none
 */
export function dayOf(option: string): (text: string) => string {
  return text => {
    if (!isDay(text))
      throw new UsageError(`${option} ${text} is no day of the calendar; write it as YYYY-MM-DD, such as 2025-08-14.`)
    return text
  }
}
