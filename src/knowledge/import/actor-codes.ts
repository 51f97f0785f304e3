import { SECTORS, type Sector } from '../../model/index.js'

/** Whom a CAMEO code is of, as our lists have it. */
export type Owner = {
  /** A state's code, or IGO, UNO, EUR, NGO, ISM, IMG, MNC. */
  readonly code: string
  /** The state or body its offices belong to; null where the code names none. */
  readonly of: string | null
  readonly sector: Sector | undefined
}

/** Codes of states that CAMEO writes in its own way, or as they were. */
const STATES: Readonly<Record<string, string>> = {
  BUR: 'MMR',
  KSV: 'KOS',
  PAL: 'PSE',
  ROM: 'ROU',
  TMP: 'TLS',
  WSB: 'PSE',
  GZS: 'PSE',
  ZAR: 'COD',
}

const WORLD: Readonly<Record<string, string>> = {
  IGO: 'IGO',
  IMG: 'IMG',
  ISM: 'ISM',
  MNC: 'MNC',
  NGM: 'NGO',
  NGO: 'NGO',
}

/** CAMEO's roles that PLOVER calls otherwise. */
const ROLES: Readonly<Record<string, Sector>> = {
  DEV: 'SOC',
  ENV: 'SOC',
  HLH: 'MED',
  HRI: 'SOC',
  INS: 'REB',
  MED: 'JRN',
  SEP: 'REB',
  SET: 'SOC',
}

/** Its bodies, by the letters behind IGO. */
const BODIES: Readonly<Record<string, readonly [code: string, of: string]>> = {
  UNO: ['UNO', 'united-nations'],
  EUR: ['EUR', 'european-union'],
  EEC: ['EUR', 'european-union'],
  NAT: ['IGO', 'nato'],
}

/**
 * Reads a CAMEO actor code in threes: whose it is, then what they do there.
 * @param owners codes of the states and ids of the bodies our lists have
 * @returns null where nobody we know has that code
 * @example ownerOf('KENGOVMIL', owners) // { code: 'KEN', of: 'KEN', sector: 'GOV' }
 */
export function ownerOf(code: string, owners: ReadonlySet<string>): Owner | null {
  const parts = code.toUpperCase().match(/.{3}/g) ?? []
  const [first = '', ...rest] = parts
  const state = STATES[first] ?? first
  if (owners.has(state)) return { code: state, of: state, sector: sectorOf(rest) }
  const world = WORLD[first]
  if (world === undefined) return null
  const body = world === 'IGO' ? rest.map(part => BODIES[part]).find(found => found !== undefined) : undefined
  if (!body) return { code: world, of: null, sector: sectorOf(rest) }
  return { code: body[0], of: owners.has(body[1]) ? body[1] : null, sector: undefined }
}

function sectorOf(parts: readonly string[]): Sector | undefined {
  for (const part of parts) {
    const named = ROLES[part]
    if (named) return named
    const sector = SECTORS.find(each => each === part)
    if (sector) return sector
  }
  return undefined
}

/** The sector of an agent's code: "~AGR". */
export function agentSector(code: string): Sector | undefined {
  return sectorOf(code.slice(1).toUpperCase().match(/.{3}/g) ?? [])
}
