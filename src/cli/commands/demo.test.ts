import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folderWith, run } from '../testing/program.js'

test('the demo reads the examples, shows what they tell and where they differ, and leaves the folder as it was', async () => {
  const cwd = await folderWith()
  const { code, stdout, stderr } = await run(['demo'], { cwd, temporary: cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/: 8 new\.\n/)
  expect(stdout).toMatch(/\n\d+ events\n/)
  expect(stdout).toMatch(/ error .+ office-two-holders\n/)
  const dossier = /serve --dossier (\S+demo\.db)\n/.exec(stdout)?.[1] ?? ''
  expect(dossier.startsWith(cwd)).toBe(true)
  expect(readdirSync(cwd).length).toBe(1)
})
