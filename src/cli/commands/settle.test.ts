import { expect, test } from 'vitest'
import { folderWith, linesOf, run } from '../testing/program.js'

const HELD =
  'Title: Round held\nDate: 2025-05-21\nSource: North Desk\n\nChile and Bolivia held the second round of talks in Lima on Tuesday, May 20. They exchanged 84 prisoners.\n'
const OTHER = HELD.replace('North Desk', 'Meridian Wire').replace('Lima', 'Quito').replace('They', 'The two states')

const findings = async (cwd: string) =>
  linesOf((await run(['show', 'findings'], { cwd })).stdout).filter(line => !line.startsWith(' '))

test('a finding stays settled when its reports are read again, and can be taken up again', async () => {
  const cwd = await folderWith({ 'a.txt': HELD, 'b.txt': OTHER })
  await run(['read', '--quiet', 'a.txt', 'b.txt'], { cwd })
  const before = await findings(cwd)
  expect(before.map(line => line.includes(' value '))).toEqual([true])
  const id = before[0]?.split(' ').at(-1) ?? ''
  const settled = await run(['settle', id, '--as', 'accepted', '--by', 'Ana', '--reason', 'asked both'], { cwd })
  expect(settled).toMatchObject({ code: 0, stderr: '' })
  expect(settled.stdout).toMatch(/^Decision 1: value is settled as accepted: /)
  await run(['read', '--quiet', 'b.txt', 'a.txt'], { cwd })
  expect(await findings(cwd)).toEqual([])
  const json = await run(['show', 'findings', '--format', 'json'], { cwd })
  expect(JSON.parse(linesOf(json.stdout)[0] ?? '{}')).toMatchObject({
    rule: 'value',
    settled: { as: 'accepted', by: 'Ana', reason: 'asked both' },
  })
  await run(['settle', '--undo', '1'], { cwd })
  expect(await findings(cwd)).toEqual(before)
})

test('a draft is held against the dossier: what it contradicts is told, what is settled is not', async () => {
  const cwd = await folderWith({ 'a.txt': HELD, 'draft.txt': OTHER })
  await run(['read', '--quiet', 'a.txt'], { cwd })
  expect(await run(['check', 'draft.txt'], { cwd })).toMatchObject({ code: 0, stdout: '' })
  const against = await run(['check', '--strict', '--against', 'rapporteur.db', 'draft.txt'], { cwd })
  expect(against.code).toBe(1)
  expect(against.stdout).toContain('[Lima]')
  expect(against.stdout).toContain('[Quito]')
})

test.each([
  [['settle'], 'Say which finding'],
  [['settle', '0123456789'], 'Say what it comes to'],
  [['settle', '0123456789', '--as', 'false-alarm'], 'takes a reason'],
  [['settle', '0123456789', '--as', 'accepted'], 'There is no finding 0123456789 in rapporteur.db'],
  [['settle', '--undo', '7'], 'There is no decision 7'],
  [['check', '--against', 'lost.db', 'a.txt'], 'There is no dossier lost.db'],
])('%s is told in one sentence', async (args, said) => {
  const cwd = await folderWith({ 'a.txt': HELD })
  await run(['read', '--quiet', 'a.txt'], { cwd })
  const { code, stderr } = await run(args, { cwd })
  expect({ code, lines: linesOf(stderr).length }).toEqual({ code: 2, lines: 1 })
  expect(stderr).toContain(said)
})
