/** Codes that older lists write otherwise. */
const SPELLED: Readonly<Record<string, string>> = {
  JAP: 'JPN',
  ITL: 'ITA',
  VTN: 'VNM',
  ROM: 'ROU',
  KSV: 'KOS',
  XKX: 'KOS',
  PAL: 'PSE',
  SCG: 'SRB',
}

/**
 * The country, or the kind of body, that a PLOVER or CAMEO actor code begins with; empty where it names none.
 * @example countryOf('IGOUNOKID') // 'UNO'
 */
export function countryOf(code: string): string {
  const upper = code.toUpperCase().trim()
  if (upper === '' || upper.startsWith('---')) return ''
  if (upper.startsWith('IGOUNO')) return 'UNO'
  if (upper.startsWith('IGOEUR') || upper.startsWith('IGOEEC')) return 'EUR'
  const first = upper.slice(0, 3)
  return SPELLED[first] ?? first
}

/**
 * A code as country and first sector, six letters at most; "---" stands for a country nobody named.
 * @example actorCode('vtngovmil') // 'VNMGOV'
 */
export function actorCode(code: string): string {
  const upper = code.toUpperCase().trim()
  const country = countryOf(upper)
  if ((country === 'UNO' || country === 'EUR') && upper.startsWith('IGO')) return country
  const sector = upper.slice(3, 6)
  if (country !== '') return country + sector
  return sector === '' ? '' : `---${sector}`
}
