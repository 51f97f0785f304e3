import { describe, expect, test } from 'vitest'
import { mergedOffices } from './office-merge.js'
import { packOffice, UnpackedOffice } from './packed-offices.js'
import type { Office } from './schema.js'

const tenure = { acting: false, source: 'a list', checked: 'source' } as const
const list: Office = {
  office: 'Envoy',
  of: 'UN',
  titles: ['special envoy'],
  single: true,
  until: '2025-01-01',
  holders: [
    {
      ...tenure,
      name: 'Ana "Nan" Ruiz',
      wikidata: 'Q1',
      from: '2020-01',
      to: '2021-02-03',
      note: 'the first, by decree',
    },
    { ...tenure, name: 'Bo Li', from: '2021-02-05', to: '2022', acting: true, checked: 'memory', gap: 'vacant' },
    { ...tenure, name: 'Ana "Nan" Ruiz', from: '2022' },
  ],
}
const [merged] = mergedOffices([list])
if (!merged) throw new Error('a list makes an office')

describe('an office packed', () => {
  const again = new UnpackedOffice(JSON.parse(JSON.stringify(packOffice(merged))))

  test('is the list it was', () => {
    const { office, of, titles, single, until, holders } = again
    expect({ office, of, titles, single, until, holders }).toEqual(list)
  })

  test('is merged as its list is, and with a further one', () => {
    const more: Office = { ...list, until: '2026', holders: [{ ...tenure, name: 'Cy Oz', from: '2025-06' }] }
    expect(mergedOffices([again])[0]?.told).toEqual(merged.told)
    expect(mergedOffices([again, more])).toEqual(mergedOffices([list, more]))
  })

  test('names its holders, each once, before its tenures are read', () => {
    const unread = new UnpackedOffice({ ...packOffice(merged), told: 'not read' })
    expect(mergedOffices([unread])[0]?.people).toEqual(['Ana "Nan" Ruiz', 'Bo Li'])
    expect(() => unread.holders).toThrow('"not read" is no packed tenure')
  })
})

test('what parts the fields may stand in none', () => {
  const holders = [{ ...tenure, name: 'A', from: '2020', source: 'one | another' }]
  expect(() => mergedOffices([{ ...list, holders }]).map(packOffice)).toThrow('the tenure of A holds a "|"')
})
