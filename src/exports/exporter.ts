import type { Dossier } from '../model/index.js'

/** A form a dossier can be written in. `write` gives the whole file as text, the same for the same dossier. */
export type Exporter = {
  readonly description: string
  /** The ending of its files, without the dot. */
  readonly extension: string
  readonly mediaType: string
  readonly write: (dossier: Dossier) => string
}
