import { Command, Option } from 'commander'
import type { Filter } from '../../dossier/index.js'
import { EXPORTERS } from '../../exports/index.js'
import { UsageError } from '../errors.js'
import { dossierOption, filterOptions } from '../options.js'
import { write } from '../output.js'

export function exportCommand(): Command {
  const formats = Object.entries(EXPORTERS).map(([name, exporter]) => `  ${name.padEnd(10)} ${exporter.description}`)
  return filterOptions(
    dossierOption(
      new Command('export')
        .description('Writes the dossier in a form other tools load, to standard output.')
        .addOption(new Option('--format <format>', 'the form').choices(Object.keys(EXPORTERS)).makeOptionMandatory()),
    ),
  )
    .addHelpText(
      'after',
      `\nForms:\n${formats.join('\n')}\n\nExample:\n  rapporteur export --format csv > events.csv\n`,
    )
    .action(run)
}

async function run(options: Filter & { readonly dossier: string; readonly format: string }): Promise<void> {
  const exporter = EXPORTERS[options.format]
  if (!exporter) throw new UsageError(`There is no form ${options.format}; see "rapporteur export --help".`)
  const { filterFrom } = await import('../filter.js')
  const filter = filterFrom(options)
  const { joinedDossier, withDossier } = await import('../dossier.js')
  const { narrow } = await import('../../dossier/index.js')
  await withDossier(options.dossier, async store => write(exporter.write(narrow(await joinedDossier(store), filter))))
}
