import type { MergedOffice, Told } from './merged-office.js'
import type { Office, Tenure } from './schema.js'

/**
 * An office as it is compiled: whoever has held it by name, and the tenures a line each, read when somebody asks. Thousands
 * of tenures of which a report asks a handful then cost nothing while the knowledge is loaded.
 */
export type PackedOffice = Omit<MergedOffice, 'told'> & { readonly told: string }

const BETWEEN = '|'

/** @throws Error where a field holds what stands between fields */
export function packOffice(merged: MergedOffice): PackedOffice {
  return { ...merged, told: merged.told.map(lineOf).join('\n') }
}

function lineOf({ tenure, until }: Told): string {
  const { name, wikidata, from, to, acting, source, checked, note, gap } = tenure
  const fields = [name, wikidata, from, to, acting ? 'acting' : '', source, checked, note, gap, until]
  const line = fields.map(field => field ?? '').join(BETWEEN)
  if (line.split(BETWEEN).length !== fields.length || line.includes('\n'))
    throw new Error(`the tenure of ${name} holds a "${BETWEEN}" or a line break, which cannot be packed; take it out`)
  return line
}

function toldIn(line: string): Told {
  const [name, wikidata, from, to, acting, source, checked, note, gap, until] = line.split(BETWEEN)
  if (!name || !from || !source || !until) throw new Error(`"${line}" is no packed tenure; run npm run compiled`)
  return {
    until,
    tenure: {
      name,
      ...(wikidata ? { wikidata } : {}),
      from,
      ...(to ? { to } : {}),
      acting: acting === 'acting',
      source,
      checked: checked === 'source' ? 'source' : 'memory',
      ...(note ? { note } : {}),
      ...(gap === 'vacant' || gap === 'source' ? { gap } : {}),
    },
  }
}

/** A packed office as a list like any other. */
export class UnpackedOffice implements Office, MergedOffice {
  readonly office: string
  readonly of: string
  readonly titles: string[]
  readonly single: boolean
  readonly sector: Office['sector']
  readonly until: string
  readonly people: readonly string[]
  readonly #lines: string
  #told: readonly Told[] | null = null

  constructor({ office, of, titles, single, sector, until, people, told }: PackedOffice) {
    this.office = office
    this.of = of
    this.titles = titles
    this.single = single
    this.sector = sector
    this.until = until
    this.people = people
    this.#lines = told
  }

  get told(): readonly Told[] {
    this.#told ??= this.#lines.split('\n').map(toldIn)
    return this.#told
  }

  get holders(): Tenure[] {
    return this.told.map(({ tenure }) => tenure)
  }
}
