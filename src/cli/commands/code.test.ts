import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CodedReport } from '../../model/index.js'
import { folderWith, linesOf, ndjson, ROOT, run } from '../testing/program.js'

test('every line is a report as its schema has it, the same in any order and every time', async () => {
  const forward = await run(['code', 'examples'], { cwd: ROOT })
  expect({ code: forward.code, stderr: forward.stderr }).toEqual({ code: 0, stderr: '' })
  const lines = linesOf(forward.stdout)
  const reports = lines.map(line => CodedReport.parse(JSON.parse(line)))
  expect(reports.length).toBe(8)
  expect(reports.every(report => report.records.length > 0)).toBe(true)
  const ids = reports.map(report => report.id)
  const backward = await run(['code', ...ids.toReversed()], { cwd: ROOT })
  expect(linesOf(backward.stdout)).toEqual(lines.toReversed())
})

test('what cannot be read is told in one sentence each, and stops nothing else', async () => {
  const binary = randomBytes(3000)
  binary[0] = 0
  const cwd = await folderWith({
    'empty.txt': '',
    'binary.html': binary,
    'large.txt': 'x'.repeat(9 * 1024 * 1024),
    'menu.html': '<html><body><nav><a href="/">Home</a> <a href="/news">News</a></nav></body></html>',
    'latin.txt': Buffer.from('The talks in Genève began on Monday, the envoy said.\n', 'latin1'),
    'mixed.ndjson': `${ndjson([{ id: 'one', text: 'Envoys met in Oslo.' }])}{"id": "two",\n${ndjson([
      { id: 'three\n\u001b[31m', text: 'Envoys met in Rome.' },
      { id: 'four', text: 'Envoys met in Bern.', date: '2025-02-30' },
      { id: 'five', text: '' },
    ])}`,
    'none/picture.png': '',
    'odd\u001b[2J\nname.txt': '',
  })
  const names = ['empty.txt', 'binary.html', 'large.txt', 'menu.html', 'latin.txt', 'mixed.ndjson', 'none', 'lost.txt']
  const { code, stdout, stderr } = await run(['code', ...names, 'https://u.example/', 'odd\u001b[2J\nname.txt'], {
    cwd,
  })
  expect(code).toBe(1)
  expect(linesOf(stdout).map(line => CodedReport.parse(JSON.parse(line)).text)).toEqual([
    'The talks in Genève began on Monday, the envoy said.',
    'Envoys met in Oslo.',
    'Envoys met in Rome.',
  ])
  const told = [
    /^empty\.txt is empty/,
    /^binary\.html is a binary file/,
    /^large\.txt has 9 MB, and a report may have 8; split it/,
    /^menu\.html holds no article that could be found: save its words/,
    /^mixed\.ndjson:2 is not JSON; each line must be/,
    /^mixed\.ndjson:4: the date "2025-02-30" is no day of the calendar; write it as/,
    /^five is empty/,
    /^none holds no report; rapporteur reads \.html/,
    /^There is no file lost\.txt; check the path\.$/,
    /^https:\/\/u\.example\/ is an address, which this command does not fetch; save the page/,
    /^odd\ufffd\[2J name\.txt is empty/,
  ]
  const sentences = linesOf(stderr).map(line => line.replace(/^rapporteur: /, ''))
  expect(sentences.length).toBe(told.length)
  for (const [index, pattern] of told.entries()) expect(sentences[index]).toMatch(pattern)
})

test('a stream that is longer than any report is let go of', async () => {
  const { code, stderr } = await run(['code', '-'], { input: Buffer.alloc(50 * 1024 * 1024, 'Talks began.\n') })
  expect(code).toBe(1)
  expect(stderr).toBe(
    'rapporteur: standard input has more than 8 MB, and a report may have 8; split it, or give its reports as lines of NDJSON.\n',
  )
})

test.runIf(existsSync('/dev/full'))(
  'who reads only the first line, and who has no room, is served without a stack',
  async () => {
    const input = ndjson(Array.from({ length: 50 }, (_, index) => ({ id: `r${index}`, text: 'Envoys met in Oslo.' })))
    const head = await run(['code'], { input, shell: '"$@" | head -1' })
    expect({ ...head, stdout: linesOf(head.stdout).length }).toEqual({ code: 0, signal: null, stdout: 1, stderr: '' })
    const full = await run(['code'], { input, shell: '"$@" > /dev/full' })
    expect(full).toMatchObject({
      code: 1,
      stderr: 'rapporteur: Standard output cannot be written (ENOSPC); make room, or send it somewhere else.\n',
    })
  },
)

test("a user's own word knowledge is laid over ours; what does not fit is told with file and line", async () => {
  const cwd = await folderWith({
    'report.txt': 'Zorvania and Qatar held talks in Doha on Monday.\n',
    'good/states/mine.yaml': '- { code: ZRV, name: Zorvania, adjectives: [Zorvanian] }\n',
    'broken/offices/mine.yaml': '- office: Envoy\n  of: [\n',
    'wrong/offices/mine.yaml': '- office: Envoy\n  of: ZRV\n',
  })
  const code = (knowledge: string) => run(['code', 'report.txt', '--knowledge', knowledge], { cwd })
  const [good, broken, wrong] = [await code('good'), await code('broken'), await code('wrong')]
  expect(good.stderr).toBe('')
  const report = CodedReport.parse(JSON.parse(good.stdout))
  expect(report.records.flatMap(record => record.actor.map(party => party.code))).toContain('ZRV')
  expect({ ...broken, stderr: '' }).toEqual({ code: 2, signal: null, stdout: '', stderr: '' })
  expect(broken.stderr).toMatch(/^rapporteur: broken\/offices\/mine\.yaml:\d+: is not YAML: [^\n]+[^:]\.\n$/)
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toMatch(/^rapporteur: wrong\/offices\/mine\.yaml: entry 1 at \w+: [^\n]+\.\n$/)
})
