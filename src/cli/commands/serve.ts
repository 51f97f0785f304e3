import { Command } from 'commander'
import { codeOf, OutsideError, UsageError } from '../errors.js'
import { dossierOption } from '../options.js'
import { printable, tell } from '../output.js'

export function serveCommand(): Command {
  return dossierOption(
    new Command('serve')
      .description('Shows the dossier as a web site on 127.0.0.1, for this machine alone.')
      .option('--port <number>', 'the port; 0 takes a free one', port, 4173),
  )
    .addHelpText('after', '\nExample:\n  rapporteur serve --dossier talks.db --port 8080\n')
    .action(run)
}

function port(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 65_535)
    throw new UsageError(`--port ${text} is no port; give a number from 0 to 65535, where 0 takes a free one.`)
  return value
}

async function run(options: { readonly dossier: string; readonly port: number }): Promise<void> {
  const { joinedDossier, withDossier } = await import('../dossier.js')
  const { whileUnchanged } = await import('../while-unchanged.js')
  const { createSite } = await import('../../web/index.js')
  const { serve } = await import('@hono/node-server')
  await withDossier(options.dossier, async store => {
    const load = whileUnchanged([options.dossier, `${options.dossier}-wal`], () => joinedDossier(store))
    const site = createSite({ load, search: text => store.search(text) })
    await new Promise<void>((resolve, reject) => {
      const server = serve({ fetch: site.fetch, port: options.port, hostname: '127.0.0.1' }, info => {
        tell(`${printable(options.dossier)} on http://127.0.0.1:${info.port}/ until Ctrl-C.\n`).catch(reject)
      })
      server.on('error', error => reject(asServeError(error, options.port)))
      const stop = () => server.close(() => resolve())
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
    })
  })
}

function asServeError(error: unknown, port: number): unknown {
  const code = codeOf(error)
  if (code === 'EADDRINUSE')
    return new UsageError(`Port ${port} is taken; give another with --port, or 0 for a free one.`)
  if (code === 'EACCES') return new UsageError(`Port ${port} is not for everybody; give one from 1024 on with --port.`)
  return code === null ? error : new OutsideError(`Port ${port} could not be used (${code}); give another with --port.`)
}
