import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { folderWith, run } from '../testing/program.js'

const OFFICE = `- office: Chief Mediator
  of: QAT
  titles: [mediator in chief]
  sector: GOV
  until: '2025-12-31'
  holders:
    - { name: Amal Testperson, from: '2024-01-01', to: '2024-06-30', source: 'our own list', checked: memory }
    - { name: Badr Testperson, from: '2025-01-01', source: 'our own list', checked: memory, gap: vacant }
`

const CLASHING = `- office: Chief Mediator
  of: QAT
  until: '2025-12-31'
  holders:
    - { name: Amal Testperson, from: '2024-01-01', to: '2024-06-30', source: 'our own list', checked: memory }
    - { name: Badr Testperson, from: '2024-06-01', to: '2024-07-31', source: 'our own list', checked: memory }
    - { name: Dalal Testperson, from: '2025-01-01', source: 'our own list', checked: memory }
- office: Secretary General
  of: nato
  until: '2026-06-30'
  holders:
    - { name: Carl Testperson, from: '2026-01-01', source: 'our own list', checked: memory }
- office: Chair
  of: lake-league
  until: '2025-12-31'
  holders: []
`

test('who held an office, by our lists and by those laid over them; what is not known is said to be so', async () => {
  const cwd = await folderWith({ 'mine/offices/qatar.yaml': OFFICE })
  const who = (office: string, on: string, ...more: string[]) =>
    run(['knowledge', 'who', office, '--on', on, ...more], { cwd })
  const mine = ['--knowledge', 'mine']
  const [nato, held, vacant, early, unknown, gap] = await Promise.all([
    who('NATO Secretary General', '2025-08-14'),
    who('Chief Mediator of Qatar', '2025-02-01', ...mine),
    who('Chief Mediator of Qatar', '2024-08-01', ...mine),
    who('Chief Mediator of Qatar', '2019-01-01', ...mine),
    who('King of\u001b Mars', '2025-01-01'),
    who('Director of the CIA', '2011-08-01'),
  ])
  expect(nato.stdout).toMatch(/^Mark Rutte \(Q\d+\), since 2024-10-01, Secretary General of NATO\n {4}source: \S/)
  expect(held.stdout).toBe(
    'Badr Testperson, since 2025-01-01, Chief Mediator of Qatar\n    source: our own list (from memory)\n',
  )
  expect(vacant.stdout).toMatch(/^Nobody: the Chief Mediator of Qatar was vacant on 2024-08-01/)
  expect(early.stdout).toBe('Not known: our list of Chief Mediator of Qatar does not reach back to 2019-01-01.\n')
  expect(unknown.stdout).toBe('Not known: "King of\ufffd Mars" is no office our lists have.\n')
  expect(gap.stdout).toMatch(/^Not known: [^\n]+ has nobody on 2011-08-01 and does not say why\.\n$/)
  expect([nato, held, vacant, early, unknown, gap].map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ''],
    [0, ''],
    [0, ''],
    [1, ''],
    [1, ''],
    [1, ''],
  ])
})

test('a folder of word knowledge is checked: what fits is counted, what does not is named', async () => {
  const cwd = await folderWith({
    'good/offices/a.yaml': OFFICE,
    'bad/offices/a.yaml': OFFICE,
    'clashing/offices/a.yaml': CLASHING,
    'bad/people/b.yml': '- &a { name: X }\n- *a\n',
    'loose/a.yaml': OFFICE,
    'empty/offices/notes.txt': '',
  })
  const lint = (folder: string) => run(['knowledge', 'lint', folder], { cwd })
  const [good, bad, loose, empty, lost, clashing] = await Promise.all(
    ['good', 'bad', 'loose', 'empty', 'lost', 'clashing'].map(lint),
  )
  expect(good).toMatchObject({ code: 0, stdout: '1 fits, 0 do not.\n', stderr: '' })
  expect(bad).toMatchObject({ code: 1, stderr: '' })
  expect(bad?.stdout).toMatch(/^bad\/people\/b\.yml: uses & and \*, [^\n]+\.\n1 fits, 1 does not\.\n$/)
  for (const [ended, sentence] of [
    [loose, 'loose/a.yaml stands in no folder of word knowledge; move it into one such as offices/ or people/.'],
    [empty, 'empty holds no word knowledge; put YAML into folders such as offices/ or people/ in it.'],
    [lost, 'There is no folder lost; give one with folders such as offices/ or people/ in it.'],
  ] as const)
    expect(ended).toEqual({ code: 2, signal: null, stdout: '', stderr: `rapporteur: ${sentence}\n` })
  expect(clashing?.stdout.split('\n')).toEqual([
    expect.stringMatching(/^Chair of lake-league: there is neither a state nor a body "lake-league"/),
    expect.stringMatching(/^Secretary General of nato: Mark Rutte \(.+ to now\) and Carl Testperson .+ at once/),
    expect.stringMatching(/^Chief Mediator of QAT: Amal Testperson .+ and Badr Testperson .+ at once/),
    expect.stringMatching(/^Chief Mediator of QAT: nobody from 2024-08-01 to 2024-12-31, between Badr /),
    '3 fit, 0 do not; 4 clashes in offices.',
    '',
  ])
  expect(clashing?.code).toBe(1)
})

const DICTIONARY = `# a dictionary of our own
OTTO_VON_LAKE_
+PRESIDENT_VON_LAKE
\t[NORGOV 19900101-19991231]
LAKE_BRONWEN_WATCH_COMMITTEE_ [NGOENV]
NORWAY_ [NOR]
\u001b[31mRED_ [NORGOV 010101-010201]
`

const ANSWER = [
  {
    person: 'http://www.wikidata.org/entity/Q57792',
    personLabel: 'Mark Rutte',
    positionLabel: 'Secretary General of NATO',
    start: '2024-10-01T00:00:00Z',
    end: '2030-09-30T00:00:00Z',
  },
  { personLabel: 'Ada Berg', positionLabel: 'Secretary General of NATO', start: '2030-10-01T00:00:00Z' },
]

test('dictionaries and answers of Wikidata become a folder of word knowledge; nothing is written over', async () => {
  const cwd = await folderWith({ 'a.txt': DICTIONARY, 'rows.json': JSON.stringify(ANSWER) })
  await writeFile(join(cwd, 'a.txt.gz'), gzipSync(DICTIONARY))
  const { code, stdout, stderr } = await run(['knowledge', 'import', 'a.txt.gz', 'rows.json', '--out', 'mine'], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(
    /^Taken:\n {2}2 tenures\n {4}Otto von Lake, 1990-01-01 to 1999-12-31, President of NOR \(a\.txt:2\)\n/,
  )
  expect(stdout).toMatch(/\n {2}1 ends of tenures\n {4}Mark Rutte, 2024-10-01 to 2030-09-30, [^\n]+; ours: no end\n/)
  expect(stdout).toMatch(/\n {2}1 names of a state, which our own list keeps\n {4}Norway \(a\.txt:6\)\n/)
  expect(stdout).not.toContain('\u001b')
  const who = (day: string) =>
    run(['knowledge', 'who', 'NATO Secretary General', '--on', day, '--knowledge', 'mine'], { cwd })
  const [rutte, berg, lint, again] = await Promise.all([
    who('2030-09-30'),
    who('2030-10-01'),
    run(['knowledge', 'lint', 'mine'], { cwd }),
    run(['knowledge', 'import', 'a.txt', '--out', 'mine'], { cwd }),
  ])
  expect(rutte.stdout).toMatch(/^Mark Rutte \(Q57792\), 2024-10-01 to 2030-09-30, /)
  expect(berg.stdout).toMatch(/^Ada Berg, since 2030-10-01, /)
  expect(lint.stdout).toMatch(/^\d+ fit, 0 do not\.\n$/)
  expect(again).toMatchObject({ code: 2, stdout: '' })
  expect(again.stderr).toBe(
    'rapporteur: mine/people/imported.yaml is there already; move it away, or give --out another folder.\n',
  )
})

test.each([
  [['lost.txt'], /^rapporteur: .*lost\.txt could not be used \(ENOENT\)/],
  [['.'], /^rapporteur: \. is no file; name the dictionaries themselves\.\n$/],
  [['bad.gz'], /^rapporteur: bad\.gz cannot be unpacked, or is larger than 256 MB then; unpack and split it\.\n$/],
])('import of %s says in a sentence why it cannot be', async (files, sentence) => {
  const cwd = await folderWith({ 'empty.txt': '' })
  await writeFile(join(cwd, 'bad.gz'), Buffer.from([0x1f, 0x8b, 1, 2, 3]))
  const { code, stdout, stderr } = await run(['knowledge', 'import', ...files, '--out', 'mine'], { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(sentence)
})
