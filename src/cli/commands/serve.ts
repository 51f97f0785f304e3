import { Command, InvalidArgumentError } from 'commander'
import { UsageError } from '../errors.js'
import { dossierOption } from '../options.js'
import { write } from '../output.js'

export function serveCommand(): Command {
  return dossierOption(
    new Command('serve')
      .description('Shows the dossier as a web site on 127.0.0.1, for this machine alone.')
      .option('--port <number>', 'the port', port, 4173),
  )
    .addHelpText('after', '\nExample:\n  rapporteur serve --dossier talks.db --port 8080\n')
    .action(run)
}

function port(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 65_535)
    throw new InvalidArgumentError('Give a port number from 0 to 65535; 0 takes a free one.')
  return value
}

async function run(options: { readonly dossier: string; readonly port: number }): Promise<void> {
  const { joinedDossier, withDossier } = await import('../dossier.js')
  const { createSite } = await import('../../web/index.js')
  const { serve } = await import('@hono/node-server')
  await withDossier(options.dossier, async store => {
    const site = createSite({ load: () => joinedDossier(store), search: text => store.search(text) })
    await new Promise<void>((resolve, reject) => {
      const server = serve({ fetch: site.fetch, port: options.port, hostname: '127.0.0.1' }, info => {
        void write(`${options.dossier} on http://127.0.0.1:${info.port}/ until Ctrl-C.\n`)
      })
      server.on('error', error =>
        reject(
          'code' in error && error.code === 'EADDRINUSE'
            ? new UsageError(`Port ${options.port} is taken; give another with --port.`)
            : error,
        ),
      )
      const stop = () => server.close(() => resolve())
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
    })
  })
}
