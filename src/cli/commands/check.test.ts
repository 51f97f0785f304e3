import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Finding } from '../../model/index.js'
import { folderWith, linesOf, ndjson, ROOT, run } from '../testing/program.js'

const CLEAN = ['bus-line-call', 'night-talks-two-days', 'sweden-joins'].map(name => `fixtures/clean/${name}.txt`)
const HEAD = /^(\S+):(\d+):(\d+) (error|warning|info) .+ [a-z-]+$/
const SIDE = /^ {4}(\S+):(\d+):(\d+) {2}.*\[(.+)\]/

test('reports without a contradiction print nothing', async () => {
  expect(await run(['check', '--strict', ...CLEAN], { cwd: ROOT })).toEqual({
    code: 0,
    signal: null,
    stdout: '',
    stderr: '',
  })
})

test('contradictions are printed as linters print them, at the place in the file, and end in 1', async () => {
  const { code, stdout, stderr } = await run(
    ['check', 'examples/05-exchange-and-brussels.txt', 'examples/08-fourth-round-planned.txt'],
    { cwd: ROOT },
  )
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  const heads = linesOf(stdout).flatMap(line => HEAD.exec(line)?.[1] ?? [])
  expect(new Set(heads)).toEqual(
    new Set(['examples/05-exchange-and-brussels.txt', 'examples/08-fourth-round-planned.txt']),
  )
  const sides = linesOf(stdout).flatMap(line => SIDE.exec(line) ?? []).length
  expect(sides).toBeGreaterThan(0)
  for (const line of linesOf(stdout)) {
    const [, file = '', row = '', column = '', words = ''] = SIDE.exec(line) ?? []
    if (file === '') continue
    const there = readFileSync(join(ROOT, file), 'utf8').split('\n')[Number(row) - 1] ?? ''
    expect(there.slice(Number(column) - 1).startsWith(words.slice(0, there.length - Number(column) + 1))).toBe(true)
  }
})

test('warnings alone end in 0, and in 1 where --strict asks; as JSON each is a line', async () => {
  const text = 'Talks began in Oslo. German Foreign Minister Annalena Baerbock welcomed them, her ministry said.'
  const input = ndjson([{ id: 'late', text, date: '2025-09-18' }])
  const [plain, strict] = [
    await run(['check', '--format', 'json'], { input }),
    await run(['check', '--strict'], { input, shell: '"$@" | head -1' }),
  ]
  const found = linesOf(plain.stdout).map(line => Finding.parse(JSON.parse(line)))
  expect(found.map(finding => finding.severity)).toEqual(['warning'])
  expect({ code: plain.code, stderr: plain.stderr }).toEqual({ code: 0, stderr: '' })
  expect({ code: strict.code, lines: linesOf(strict.stdout).length }).toEqual({ code: 1, lines: 1 })
})

test('what cannot be read ends in 1; a report given twice counts once, and one name stands for one report', async () => {
  const text = 'Envoys met in Oslo on Monday.'
  const cwd = await folderWith({
    'a.txt': text,
    'two.ndjson': ndjson([
      { id: 'a', text },
      { id: 'a', text },
      { id: 'a', text: 'Envoys met in Rome on Monday.' },
    ]),
  })
  expect(await run(['check', 'a.txt', './a.txt', 'two.ndjson', 'lost.txt'], { cwd })).toEqual({
    code: 1,
    signal: null,
    stdout: '',
    stderr:
      'rapporteur: a is the name of two reports; give each an id of its own.\nrapporteur: There is no file lost.txt; check the path.\n',
  })
})
