import { describe, expect, test } from 'vitest'
import { counts, imported, tenures } from './testing/small.js'

type Row = Readonly<Record<string, string>>

const row = (personLabel: string, positionLabel: string, start: string, end: string, more: Row = {}): Row => ({
  person: 'http://www.wikidata.org/entity/Q77',
  personLabel,
  positionLabel,
  ...(start === '' ? {} : { start: `${start}T00:00:00Z` }),
  ...(end === '' ? {} : { end: `${end}T00:00:00Z` }),
  ...more,
})

const service = (rows: readonly Row[]) =>
  JSON.stringify({
    head: { vars: [] },
    results: {
      bindings: rows.map(cells =>
        Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, { type: 'literal', value }])),
      ),
    },
  })

const read = (...rows: readonly Row[]) => imported({ name: 'query.json', text: service(rows) })

const item = (id: string): Row => ({ of: `http://www.wikidata.org/entity/${id}` })

describe('a row', () => {
  test.each<[string, Row, string, string]>([
    [
      'whose office its label tells',
      row('Eva Dahl', 'President of Strelland', '2020-01-02', '2021-03-04'),
      'ZZB President',
      'Eva Dahl 2020-01-02 2021-03-04',
    ],
    [
      'with an adjective',
      row('Eva Dahl', 'Strellish finance minister', '2020-01-02', ''),
      'ZZB Finance minister',
      'Eva Dahl 2020-01-02 -',
    ],
    [
      'whose state is an item',
      row('Eva Dahl', 'president', '2020-01-02', '2021-03-04', item('Q902')),
      'ZZB President',
      'Eva Dahl 2020-01-02 2021-03-04',
    ],
    [
      'whose body is an item',
      row('Eva Dahl', 'secretary general', '2020-01-02', '', item('Q903')),
      'league Secretary General',
      'Eva Dahl 2020-01-02 -',
    ],
    [
      'whose state is a label',
      row('Eva Dahl', 'premier', '2020-01-02', '', { countryLabel: 'Kingdom of Ruritania' }),
      'ZZA Premier',
      'Eva Dahl 2020-01-02 -',
    ],
    [
      'of a year',
      row('Eva Dahl', 'President of Strelland', '2020-01-01', '', { startPrecision: '9' }),
      'ZZB President',
      'Eva Dahl 2020 -',
    ],
    [
      'of a month',
      row('Eva Dahl', 'President of Strelland', '2020-03-01', '', { startPrecision: '10' }),
      'ZZB President',
      'Eva Dahl 2020-03 -',
    ],
  ])('%s', (_, cells, office, tenure) => {
    const { offices, problems } = read(cells)
    expect(tenures(offices, office)).toEqual([tenure])
    expect(offices[0]?.holders[0]).toMatchObject({ wikidata: 'Q77', checked: 'source' })
    expect(problems).toEqual([])
  })

  test.each<[string, Row]>([
    ['a row without a label', row('Q77', 'President of Strelland', '2020-01-02', '')],
    ['a row without a beginning', row('Eva Dahl', 'President of Strelland', '', '2020-01-02')],
    ['a date that does not exist', row('Eva Dahl', 'President of Strelland', '2020-02-30', '')],
    ['a date that does not exist', { ...row('Eva Dahl', 'President of Strelland', '', ''), start: 't1234567' }],
    ['an end before its beginning', row('Eva Dahl', 'President of Strelland', '2020-01-02', '2019-01-02')],
    ['a position of no state or body we know', row('Eva Dahl', 'mayor of Hentzau', '2020-01-02', '')],
    ['a name not in Latin letters', row('Ева Даль', 'President of Strelland', '2020-01-02', '')],
    ['a name with signs no name has', row('{ a: [', 'President of Strelland', '2020-01-02', '')],
  ])('%s is refused', (why, cells) => {
    const { written, report } = read(cells)
    expect(counts(report.refused)).toEqual([`1 ${why}`])
    expect(written).toEqual([])
  })
})

test('the plain list of the query page is read like the answer of the service', () => {
  const rows = [row('Eva Dahl', 'President of Strelland', '2020-01-02', '')]
  expect(imported({ name: 'query.json', text: JSON.stringify(rows) }).offices).toEqual(read(...rows).offices)
})

describe('held against our own list', () => {
  const president = 'President of Ruritania'

  test('an end we do not know, and who came next', () => {
    const { offices, report, problems } = read(
      row('Rudolf Elphberg', president, '2010-06-01', '2023-02-28', { person: 'wd/Q2' }),
      row('Flavia Hentzau', president, '2023-03-01', ''),
    )
    expect(tenures(offices, 'ZZA President')).toEqual([
      'Rudolf Elphberg 2010-06-01 2023-02-28',
      'Flavia Hentzau 2023-03-01 -',
    ])
    expect(counts(report.changed)).toEqual(['1 ends of tenures'])
    expect(counts(report.taken)).toEqual(['1 tenures'])
    expect(problems).toEqual([])
  })

  test.each<[string, Row, 'same' | 'changed' | 'refused', string]>([
    ['what we have', row('Antonia Rassendyll', president, '2000-01-01', '2010-05-31'), 'same', '1 tenures'],
    ['a term of what we have', row('Antonia Rassendyll', president, '2004-01-01', '2010-05-31'), 'same', '1 tenures'],
    [
      'an earlier list with another end',
      row('Antonia Rassendyll', president, '2000-01-01', '2009-05-31'),
      'refused',
      '1 an end that our own later list does not have',
    ],
    [
      'another beginning',
      row('Rudolf Elphberg', president, '2008-01-01', '2011-05-31'),
      'refused',
      '1 a tenure that begins otherwise than in our own list',
    ],
    [
      'another person then',
      row('Black Michael', president, '2005-01-01', '2006-05-31'),
      'refused',
      '1 a tenure that clashes with another of the same office',
    ],
  ])('%s', (_, cells, heading, expected) => {
    const { report, written } = read(cells)
    expect(counts(report[heading])).toEqual([expected])
    expect(written).toEqual([])
  })

  test('a next holder whose predecessor has no end with us is taken with a note', () => {
    const { offices, problems } = read(row('Flavia Hentzau', president, '2023-03-01', ''))
    expect(offices[0]?.holders).toMatchObject([
      { name: 'Flavia Hentzau', note: 'our own list has no end for Rudolf Elphberg' },
    ])
    expect(problems).toEqual([])
  })

  test('a later list says that a tenure lasts on', () => {
    const later = row('Eva Dahl', 'secretary general', '2024-05-01', '', item('Q903'))
    const { offices, report } = read(row('Rudolf Elphberg', president, '2010-06-01', '', { person: 'wd/Q2' }), later)
    expect(offices.find(office => office.of === 'ZZA')?.until).toBe('2024-05-01')
    expect(counts(report.changed)).toEqual(['1 tenures known to last longer'])
  })
})

describe('an office we do not have', () => {
  const premier = (name: string, start: string, end: string) => row(name, 'Prime Minister of Ruritania', start, end)

  test('is of one seat where none overlap: terms that follow are one, gaps are those of the files', () => {
    const { offices, problems } = read(
      premier('Eva Dahl', '2001-01-01', '2004-12-31'),
      premier('Eva Dahl', '2005-01-01', '2008-12-31'),
      premier('Otto Berg', '2010-01-01', ''),
    )
    expect(offices).toMatchObject([{ office: 'Prime Minister', single: true, until: '2010-01-01' }])
    expect(tenures(offices, 'ZZA Prime Minister')).toEqual(['Eva Dahl 2001-01-01 2008-12-31', 'Otto Berg 2010-01-01 -'])
    expect(offices[0]?.holders[1]?.gap).toBe('source')
    expect(problems).toEqual([])
  })

  test('is of several where they overlap', () => {
    const { offices, problems } = read(
      premier('Eva Dahl', '2001-01-01', '2004-12-31'),
      premier('Otto Berg', '2003-01-01', ''),
    )
    expect(offices).toMatchObject([{ single: false, holders: [{ name: 'Eva Dahl' }, { name: 'Otto Berg' }] }])
    expect(problems).toEqual([])
  })
})
