import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from './testing/program.js'
import { whileUnchanged } from './while-unchanged.js'

test('what was loaded is given again until one of the files changes', async () => {
  const folder = await folderWith({ 'a.db': 'one' })
  const [file, log] = [join(folder, 'a.db'), join(folder, 'a.db-wal')]
  let loads = 0
  const load = whileUnchanged([file, log], async () => ({ load: ++loads }))
  const first = await load()
  expect(await load()).toBe(first)
  appendFileSync(file, 'two')
  const second = await load()
  expect(second).toEqual({ load: 2 })
  appendFileSync(log, 'x')
  expect(await load()).toEqual({ load: 3 })
  rmSync(log)
  expect(await load()).toEqual({ load: 4 })
})

test('what could not be loaded is tried again', async () => {
  let loads = 0
  const load = whileUnchanged([], async () => {
    loads++
    if (loads === 1) throw new Error('not yet')
    return loads
  })
  await expect(load()).rejects.toThrow('not yet')
  expect(await load()).toBe(2)
})
