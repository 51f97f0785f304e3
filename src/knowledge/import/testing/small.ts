import { compiledEntries } from '../../compiled.js'
import { buildKnowledge, type Entries, layOver, officeProblems, parseKnowledge } from '../../index.js'
import { type ForeignFile, importKnowledge } from '../index.js'
import type { ImportReport } from '../ledger.js'

/** Lists as small as a test can show. */
const { entries, problems } = parseKnowledge([
  {
    path: 'states/a.yaml',
    text: `- { code: ZZA, name: Ruritania, names: [Kingdom of Ruritania], adjectives: [Ruritanian], wikidata: Q901 }
- { code: ZZB, name: Strelland, adjectives: [Strellish], wikidata: Q902 }`,
  },
  {
    path: 'bodies/a.yaml',
    text: `- { id: united-nations, name: United Nations, code: UNO }
- { id: league, name: Lake League, code: IGO, wikidata: Q903 }`,
  },
  {
    path: 'groups/a.yaml',
    text: '- { id: free-riders, name: Free Riders Front, names: [FRF], kind: group, code: ZZA, sector: REB }',
  },
  { path: 'people/a.yaml', text: '- { name: Rudolf Elphberg, aliases: [Rudolph Elphberg] }' },
  {
    path: 'titles/a.yaml',
    text: `- { title: President, sector: GOV }
- { title: Prime Minister, forms: [premier], sector: GOV }
- { title: Finance Minister, sector: GOV }
- { title: Secretary General, forms: [secretary-general] }`,
  },
  { path: 'collectives/a.yaml', text: '- { nouns: [soldier], sector: MIL, kind: state, example: Soldiers came. }' },
  {
    path: 'offices/a.yaml',
    text: `- office: President
  of: ZZA
  titles: [head of state]
  sector: GOV
  until: '2022-06-30'
  holders:
    - { name: Antonia Rassendyll, wikidata: Q1, from: '2000-01-01', to: '2010-05-31', source: ours, checked: source }
    - { name: Rudolf Elphberg, wikidata: Q2, from: '2010-06', source: ours, checked: source }
- { office: Secretary General, of: league, until: '2022-06-30', holders: [] }`,
  },
])
if (problems.length > 0) throw new Error(problems.join('\n'))

/** What an import into some lists gives: the entries by folder, what they would clash with, the report. */
export function into(ours: Entries) {
  const knowledge = buildKnowledge({ ...ours, wordsets: compiledEntries().wordsets }, 'test')
  return (...files: readonly ForeignFile[]) => {
    const { files: written, report } = importKnowledge(files, ours, knowledge)
    const read = parseKnowledge(written)
    const theirs = new Set(read.entries.offices.map(office => `${office.of} ${office.office}`))
    const { offices, states, bodies, groups } = layOver(ours, read.entries)
    const together = offices.filter(office => theirs.has(`${office.of} ${office.office}`))
    const clashes = officeProblems(together, states, [...bodies, ...groups])
    return { ...read.entries, problems: [...read.problems, ...clashes], report, written }
  }
}

export const imported = into(entries)

/** Headings of a report as "count what". */
export function counts(list: ImportReport[keyof ImportReport]): readonly string[] {
  return list.map(told => `${told.count} ${told.what}`)
}

/** Tenures as "name from to", "-" for no end. */
export function tenures(offices: ReturnType<typeof imported>['offices'], name: string): readonly string[] {
  return offices
    .filter(office => `${office.of} ${office.office}` === name)
    .flatMap(office => office.holders.map(({ name, from, to }) => `${name} ${from} ${to ?? '-'}`))
}
