import { Command, InvalidArgumentError } from 'commander'
import type { Evaluation } from '../../evaluate/index.js'
import { formatOption } from '../options.js'
import { complain, write } from '../output.js'

type Options = {
  readonly alt: boolean
  readonly merge: boolean
  readonly oneBody?: boolean
  readonly by?: string
  readonly worst: number
  readonly floors?: string
  readonly knowledge?: string
  readonly format: 'text' | 'json'
}

export function evaluateCommand(): Command {
  return formatOption(
    new Command('evaluate')
      .description('Reads the texts of a gold set and says how our readings agree with those people made.')
      .argument('<gold>', 'a gold set of events, relations or mediation, one JSON object a line; - for standard input')
      .option('--worst <count>', 'also print this many of the worst readings', wholeNumber, 0)
      .option('--by <field>', 'of events: count apart by the values of this field of the gold set')
      .option('--no-alt', 'of events: take only the type itself for right, and none of its alternatives')
      .option('--no-merge', 'of events: leave dyads of one type that share a party apart')
      .option('--one-body', 'of events: take the UN, the EU and other bodies of states for one')
      .option('--floors <file>', 'end with 1 where a figure is below its floor in this file')
      .option('--knowledge <folder>', 'a folder of word knowledge of your own, laid over ours'),
  )
    .addHelpText('after', '\nExample:\n  rapporteur evaluate eval/events.jsonl --worst 5 --floors eval/floors.json\n')
    .action(run)
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

async function run(gold: string, options: Options): Promise<void> {
  const { toolsFor } = await import('../tools.js')
  const { floorsFor } = await import('../floors-file.js')
  const { evaluateGold } = await import('../gold-file.js')
  const floors = options.floors === undefined ? null : await floorsFor(options.floors, gold)
  const tools = await toolsFor(options.knowledge)
  const { alt, merge, worst } = options
  const counted = { alt, merge, worst, oneBody: options.oneBody ?? false, by: options.by ?? null }
  const { kind, evaluation, problems } = await evaluateGold(gold, counted, tools)
  for (const problem of problems) complain(problem)
  if (problems.length > 0) process.exitCode = 1
  if (evaluation === null) return
  await print(gold, kind, evaluation, options.format)
  if (floors === null) return
  const { belowFloors } = await import('../../evaluate/index.js')
  const low = belowFloors(evaluation.figures, floors)
  if (low.length === 0) return
  complain(`${gold} does not hold its floors: ${low.join('; ')}.`)
  process.exitCode = 1
}

async function print(gold: string, kind: string, evaluation: Evaluation, format: Options['format']): Promise<void> {
  if (format === 'json') {
    await write(`${JSON.stringify({ gold, kind, ...evaluation })}\n`)
    return
  }
  const { evaluationLines } = await import('../evaluation-lines.js')
  for (const line of evaluationLines(gold, kind, evaluation)) await write(`${line}\n`)
}
