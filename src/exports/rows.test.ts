import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CodedReport, Dossier } from '../model/index.js'
import { joinReports } from '../pipeline/index.js'
import { coded } from '../pipeline/testing/tools.js'
import { AGREEMENT_COLUMNS, MEND_COLUMNS, toAgreements, toMend } from './index.js'

function dossierOf(...texts: readonly string[]): Dossier {
  const reports = texts.map((text, at): CodedReport => {
    return { ...coded(text, '2025-05-21'), id: `r${at}`, url: `https://wire.example/${at}` }
  })
  return { reports: reports.map(report => ({ report, revision: 0 })), ...joinReports(reports) }
}

/** Rows without commas in their cells, by column; empty cells left out. */
function rows(csv: string): Record<string, string>[] {
  const [head = '', ...lines] = csv.trimEnd().split('\r\n')
  const names = head.split(',')
  return lines.map(line => Object.fromEntries(line.split(',').flatMap((cell, at) => (cell ? [[names[at], cell]] : []))))
}

test('a mediated meeting is a row of MEND', () => {
  const [row, ...more] = rows(
    toMend(dossierOf('Norway mediated talks between the Colombian government and the ELN in Havana on May 12.')),
  )
  expect(more).toEqual([])
  expect(row).toMatchObject({
    conflict_country: 'Colombia',
    'med_location - MULTISELECT': 'Havana',
    med_loc_cty: 'Cuba',
    Day: '12',
    Month: '5',
    Year: '2025',
    third_party: 'Norway',
    num_med: '1',
    num_local: '2+',
    if_loc_belig: '1',
    agmt: '0',
    shuttle: '0',
    med_type: 'M',
    source_urls: 'https://wire.example/0',
  })
})

test.each([
  ['The United Nations envoy Hans Grundberg met the Yemeni president in Aden on May 12.', ['MR']],
  ['Qatar did not mediate talks between Chad and Sudan.', []],
  ['Qatar will mediate talks between Chad and Sudan in Doha.', []],
  ['Chad and Sudan held talks in Paris.', []],
  ['Qatar accused Chad of an attack.', []],
])('%s', (text, types) => {
  expect(rows(toMend(dossierOf(text))).map(row => row['med_type'])).toEqual(types)
})

test('a call is virtual, a meeting of no told place is nowhere known', () => {
  const where = rows(
    toMend(
      dossierOf(
        'UN Secretary-General António Guterres spoke by phone with the Sudanese president on May 12.\n\nThe African Union met the Malian president on May 13.',
      ),
    ),
  ).map(row => row['med_location - MULTISELECT'])
  expect(where.sort()).toEqual(['Virtual', 'unknown'])
})

test('a signed document is a row of PA-X', () => {
  const [row, ...more] = rows(
    toAgreements(
      dossierOf(
        'Chile and Bolivia signed the Lima Memorandum on Tuesday.\n\nUnder the memorandum, Chile will release 12 prisoners.',
        'Bolivia and Chile signed the Lima Memorandum.',
      ),
    ),
  )
  expect(more).toEqual([])
  expect(row).toMatchObject({
    Con: 'Chile/Bolivia',
    Agt: 'Lima Memorandum',
    Status: 'Multiparty signed/agreed',
    Agtp: 'Inter',
    Part: 'Chile; Bolivia',
    Loc1ISO: 'CHL',
    Loc2ISO: 'BOL',
  })
})

test.each(['Chile tabled the Lima Memorandum.', 'Chile and Bolivia held talks.', ''])('nothing was agreed: %s', text =>
  expect(text === '' ? [] : rows(toAgreements(dossierOf(text)))).toEqual([]),
)

test('every column of both is in the docs', () => {
  const docs = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8')
  expect([...MEND_COLUMNS, ...AGREEMENT_COLUMNS].filter(name => !docs.includes(`\`${name}\``))).toEqual([])
})
