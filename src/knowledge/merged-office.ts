import type { Office, Tenure } from './schema.js'

/** A tenure with the day up to which the list that tells it is known. */
export type Told = { readonly tenure: Tenure; readonly until: string }

/** One office as all its lists tell it together. */
export type MergedOffice = Pick<Office, 'office' | 'of' | 'titles' | 'single' | 'sector'> & {
  /** YYYY-MM-DD: the furthest day any of its lists reaches. */
  readonly until: string
  readonly people: readonly string[]
  /** Made when it is first asked for: of most offices nobody asks. */
  readonly told: readonly Told[]
}
