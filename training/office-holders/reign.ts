import { REIGN } from './reign-names.js'
import type { Row } from './wikidata.js'

/** Earlier leaders stand in no report these lists are read for. */
const SINCE = 2000

/** What REIGN writes in its own way, or wrongly encoded. */
const SPELT: Readonly<Record<string, string>> = {
  'Saca GonzÅ¡lez': 'Saca González',
  'Sigurdur Ingi JÃ³hannsson': 'Sigurdur Ingi Jóhannsson',
  'KatrÃ\u00adn JakobsdÃ³ttir': 'Katrín Jakobsdóttir',
}

type Leader = { readonly name: string; readonly office: string; readonly acting: boolean }

/** Reads REIGN's records of the states and leaders that reign-names.ts lists; an end has a month but no day. */
export function readReign(records: readonly Readonly<Record<string, string>>[]): Row[] {
  return records.flatMap(record => {
    const { stateabb = '', leader = '', sdate = '', smonth = '', syear = '', emonth = '', eyear = '' } = record
    const state = REIGN[stateabb]
    if (!state || (eyear !== '' && Number(eyear) < SINCE)) return []
    const short = (SPELT[leader] ?? leader).trim()
    const found = leaders(state[1], state[2]).get(short)
    if (!found) return []
    return [
      {
        ...found,
        of: state[0],
        wikidata: '',
        from: `${syear}-${two(smonth)}-${two(sdate)}`,
        to: eyear === '' ? '' : `${eyear}-${two(emonth)}`,
      },
    ]
  })
}

function leaders(office: string, list: string): ReadonlyMap<string, Leader> {
  return new Map(
    list.split('; ').map(item => {
      const [names = '', other] = item.split('@')
      const [short = '', full = short] = names.replace('*', '').split('=')
      return [short, { name: full, office: other ?? office, acting: names.includes('*') }]
    }),
  )
}

function two(part: string): string {
  return part.padStart(2, '0')
}
