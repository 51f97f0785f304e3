import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compiledEntries } from '../compiled.js'
import { roleOf } from './actor-roles.js'
import { capitalised, unfit } from './spelling.js'
import { counts, imported, into } from './testing/small.js'

test.each([
  ['KOFI ANNAN', 'Kofi Annan'],
  ['MUAMMAR AL-QADDAFI', 'Muammar al-Qaddafi'],
  ["SEAN O'BRIEN", "Sean O'Brien"],
  ['JOHN MCCAIN', 'John McCain'],
  ['R.K. PACHAURI', 'R.K. Pachauri'],
  ['ABDULLAH II', 'Abdullah II'],
  ['BANK OF THE LAKES', 'Bank of the Lakes'],
  ['LABOUR PARTY/LENINIST', 'Labour Party/Leninist'],
  ['UNDP', 'UNDP'],
  ['de Gaulle', 'de Gaulle'],
])('%s is %s', (raw, name) => expect(capitalised(raw)).toBe(name))

test.each([
  ['780822-021230', '1978-08-22', '2002-12-30'],
  ['19270101-730717', '1927-01-01', '1973-07-17'],
  ['>080417', '2008-04-17', null],
  ['> 20070101', '2007-01-01', null],
  ['<011113', null, '2001-11-13'],
])('[ZZAGOV %s]', (days, from, to) => expect(roleOf(`ZZAGOV ${days}`, '')).toMatchObject({ code: 'ZZAGOV', from, to }))

test.each(['ZZAGOV 010229-010301', 'ZZAGOV >0104', 'ZZAGOV 2010', '', 'ZZAGOV <<010101', 'x'.repeat(1000)])(
  '[%s] is told to be wrong',
  inside => expect(roleOf(inside, '')).toBeTypeOf('string'),
)

describe('whatever a file holds', () => {
  const lines = fc.constantFrom(
    'OTTO_BERG_',
    '+O_BERG',
    '[ZZAGOV >050101]',
    '\t[ZZAELI]',
    '[ZZAGOV 990101-',
    '!A! = B',
    'X!A!Y [~AGR]',
    '#',
    '[~]',
    'LAKE_COMPANY [MNC]',
    "YES_'NO'_: [ZZB]",
    '- { name: *a }',
    '&a [MNC]',
    '__proto___BERG [ZZAGOV >010101]',
    '[[',
    ']',
    'true [NGO]',
  )

  test('what is written fits our schema, and clashes with nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(lines, fc.string({ unit: 'binary' })), { maxLength: 40 }), list => {
        expect(imported({ name: 'a.txt', text: list.join('\n') }).problems).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('so does JSON of any shape', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Eva Dahl', 'President of Ruritania', '2020-01-01T00:00:00Z', '9'),
    )
    const rows = fc.dictionary(
      fc.constantFrom('person', 'personLabel', 'positionLabel', 'start', 'end', 'startPrecision', '__proto__'),
      cell,
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(rows, fc.jsonValue())), list => {
        expect(imported({ name: 'a.json', text: JSON.stringify(list) }).problems).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('names that look like YAML are read back as they are', () => {
    const { people, problems } = imported({
      name: 'a.txt',
      text: 'Yes No [ZZAGOV 150101-151231]\nNull, True [ZZAGOV 150101-151231]',
    })
    expect(people.map(person => person.name)).toEqual(['Yes No', 'Null, True'])
    expect(problems).toEqual([])
    expect(unfit('a: [b')).not.toBeNull()
  })

  test('a line of ten million letters and twenty thousand tenures of one office take their time, no more', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `OTTO_BERG${at}_ [ZZBGOV 000101-001231] # President`)
    const { report, problems } = imported({
      name: 'a.txt',
      text: `${'A_'.repeat(5_000_000)}\n${'['.repeat(10_000_000)}\n${many.join('\n')}`,
    })
    expect(counts(report.refused)).toEqual(['2 a line of more than 2,000 characters'])
    expect(counts(report.taken)).toEqual(['20000 people', '20000 tenures'])
    expect(problems).toEqual([])
  }, 60_000)
})

test('nor do rows of as many positions nobody has heard of, and as many days of one', () => {
  const row = (positionLabel: string, day: number) => {
    const date = `${new Date(Date.UTC(1000, 0, day)).toISOString().slice(0, 10)}T00:00:00Z`
    return { personLabel: `Eva Dahl${day}`, positionLabel, start: date, end: date }
  }
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    row(`keeper of the ${at} of Elsewhere`, at),
    row('President of Ruritania', at),
  ])
  const { report } = imported({ name: 'a.json', text: JSON.stringify(rows.flat()) })
  expect(counts(report.taken)).toEqual(['999 tenures'])
  expect(counts(report.refused)).toEqual([
    '20000 a position of no state or body we know',
    '19001 more tenures than an office for one person can have had',
  ])
}, 60_000)

const dictionaries = fileURLToPath(new URL('../../../../shared/dictionaries/', import.meta.url))
const large = ['Phoenix.Countries.actors.txt', 'Phoenix.MilNonState.actors.txt']

describe.skipIf(!existsSync(`${dictionaries}${large[0]}.gz`))(
  'the dictionaries in ../shared, where they are there',
  () => {
    test.each(large)('%s is taken for the most part', name => {
      const text = gunzipSync(readFileSync(`${dictionaries}${name}.gz`)).toString('utf8')
      const { report, problems } = into(compiledEntries())({ name, text })
      expect(problems).toEqual([])
      expect(report.taken.reduce((sum, told) => sum + told.count, 0)).toBeGreaterThan(500)
    })
  },
)
