import { FILTERS, type Filter, readFilter } from '../dossier/index.js'
import { UsageError } from './errors.js'

/**
 * The filter that a command's options ask for.
 * @throws UsageError for a value that is none; the first
 */
export function filterFrom(options: Readonly<Partial<Record<(typeof FILTERS)[number], string | undefined>>>): Filter {
  const { filter, problems } = readFilter(Object.fromEntries(FILTERS.map(name => [name, options[name]])))
  const [problem] = problems
  if (problem !== undefined) throw new UsageError(`--${problem}`)
  return filter
}
