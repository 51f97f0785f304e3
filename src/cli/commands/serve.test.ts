import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, ndjson, run, start } from '../testing/program.js'

test('the site is served until Ctrl-C and shows what is read meanwhile; a port that is taken is named', async () => {
  const cwd = await folderWith({
    'a.ndjson': ndjson([{ id: 'oslo', text: 'Iran and Qatar met in Oslo on Monday.', date: '2025-03-05' }]),
    'b.ndjson': ndjson([{ id: 'rome', text: 'France and Ghana met in Rome on Monday.', date: '2025-03-05' }]),
  })
  await run(['read', 'a.ndjson'], { cwd })
  const { child, lines, ended } = start(['serve', '--port', '0'], { cwd })
  let address = ''
  for await (const line of lines) {
    address = /^rapporteur\.db on (http:\/\/127\.0\.0\.1:\d+\/) until Ctrl-C\.$/.exec(line)?.[1] ?? ''
    break
  }
  const events = async () => {
    const response = await fetch(`${address}events`)
    expect(response.status).toBe(200)
    return response.text()
  }
  const before = await events()
  expect(before).toContain('Qatar')
  expect(before).not.toContain('Ghana')
  const { port } = new URL(address)
  const second = await run(['serve', '--port', port], { cwd })
  expect(second).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `rapporteur: Port ${port} is taken; give another with --port, or 0 for a free one.\n`,
  })
  await run(['read', 'b.ndjson'], { cwd })
  expect(await events()).toContain('Ghana')
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' })
})

test('the site is published as files that need no server; where they cannot be written it says so', async () => {
  const cwd = await folderWith({
    'a.ndjson': ndjson([{ id: 'oslo', text: 'Iran and Qatar met in Oslo on Monday.', date: '2025-03-05' }]),
    taken: 'a file',
  })
  await run(['read', 'a.ndjson'], { cwd })
  const published = await run(['publish', 'site'], { cwd })
  expect(published).toMatchObject({ code: 0, stderr: '' })
  expect(published.stdout).toMatch(/^site: \d+ files; open site\/index\.html\.\n$/)
  const page = readFileSync(join(cwd, 'site', 'events.html'), 'utf8')
  expect(page).toContain('Qatar')
  expect(page).not.toContain('<form')
  const refused = await run(['publish', 'taken'], { cwd })
  expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 1, stdout: '' })
  expect(refused.stderr).toMatch(/^rapporteur: taken could not be used \(E\w+\); check the path, [^\n]+\n$/)
})
