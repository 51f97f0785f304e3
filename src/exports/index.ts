import { agreements } from './agreements.js'
import { csv } from './csv.js'
import type { Exporter } from './exporter.js'
import { jsonl } from './jsonl.js'
import { markdown } from './markdown.js'
import { mend } from './mend.js'
import { plover } from './plover.js'

export { AGREEMENT_COLUMNS, toAgreements } from './agreements.js'
export { CSV_COLUMNS, toCsv } from './csv.js'
export type { Exporter } from './exporter.js'
export { toJsonl } from './jsonl.js'
export { toMarkdown } from './markdown.js'
export { MEND_COLUMNS, toMend } from './mend.js'
export { toPlover } from './plover.js'

/** Every form a dossier can be exported in, by the name `--format` takes. A new one is a file and a line here. */
export const EXPORTERS: Readonly<Record<string, Exporter>> = {
  jsonl,
  csv,
  markdown,
  plover,
  mend,
  agreements,
}
