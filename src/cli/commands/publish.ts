import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { dossierOption } from '../options.js'
import { printable, write } from '../output.js'

export function publishCommand(): Command {
  return dossierOption(
    new Command('publish')
      .description('Writes the site of a dossier as static files.')
      .argument('<folder>', 'where to write them'),
  )
    .addHelpText('after', '\nExample:\n  rapporteur publish site --dossier talks.db\n')
    .action(run)
}

async function run(folder: string, options: { readonly dossier: string }): Promise<void> {
  const { joinedDossier, withDossier } = await import('../dossier.js')
  const { createSite, publishSite, sitePaths } = await import('../../web/index.js')
  await withDossier(options.dossier, async store => {
    const dossier = await joinedDossier(store)
    const site = createSite({ load: async () => dossier, published: true })
    let count = 0
    for await (const { file, body } of publishSite(site, sitePaths(dossier))) {
      const path = join(folder, file)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, body)
      count++
    }
    await write(`${printable(folder)}: ${count} files; open ${printable(join(folder, 'index.html'))}.\n`)
  })
}
