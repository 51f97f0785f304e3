import { Command } from 'commander'
import { readingOptions } from '../options.js'
import { complain, write } from '../output.js'

export function codeCommand(): Command {
  return readingOptions(
    new Command('code')
      .description('Reads reports and prints the record of each, one line of JSON per report; keeps nothing.')
      .argument(
        '[files...]',
        'HTML, text, or NDJSON of {id, text, date?, title?, url?, source?}; - for standard input',
      ),
  )
    .addHelpText('after', '\nExample:\n  rapporteur code report.html --published 2025-08-14 > record.ndjson\n')
    .action(run)
}

async function run(
  files: readonly string[],
  options: { readonly published?: string; readonly knowledge?: string },
): Promise<void> {
  const { inputsFrom } = await import('../inputs.js')
  const { openStdin } = await import('../stdin.js')
  const { toolsFor } = await import('../tools.js')
  const { codeInput } = await import('../../pipeline/index.js')
  const tools = await toolsFor(options.knowledge)
  for await (const item of inputsFrom(files, { published: options.published, stdin: openStdin })) {
    const coded = 'unreadable' in item ? item.unreadable : codeInput(item.input, tools)
    if ('problem' in coded) {
      complain(coded.message)
      process.exitCode = 1
    } else await write(`${JSON.stringify(coded)}\n`)
  }
}
