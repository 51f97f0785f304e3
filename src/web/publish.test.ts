import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { sampleDossier } from '../dossier/testing/sample.js'
import { sitePaths } from './paths.js'
import { fileOf, publishSite } from './publish.js'
import { createSite } from './site.js'

const app = createSite({ load: async () => sampleDossier, published: true })

async function published(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for await (const { file, body } of publishSite(app, sitePaths(sampleDossier))) files.set(file, String(body))
  return files
}

test.each([
  ['/', 'index.html'],
  ['/events', 'events.html'],
  ['/events/00000000000000a1', 'events/00000000000000a1.html'],
  ['/style.css', 'style.css'],
  ['/download/plover.plover.jsonl', 'download/plover.plover.jsonl'],
])('%s is the file %s', (path, file) => expect(fileOf(path)).toBe(file))

test('every page is a file, under a name any file system takes', async () => {
  const files = await published()
  expect(files.size).toBe(sitePaths(sampleDossier).length)
  expect([...files.keys()].filter(file => !/^(?:[a-z]+\/)?[a-z0-9]+(?:\.[a-z]+)+$/.test(file))).toEqual([])
})

test('every link between the files is relative and leads to one, and every fragment to an element', async () => {
  const files = await published()
  const broken: string[] = []
  for (const [file, body] of files) {
    if (!file.endsWith('.html')) continue
    for (const [, link = ''] of body.matchAll(/ (?:href|action|src)="([^"]*)"/g)) {
      if (/^(?:https?:|data:)/.test(link)) continue
      const [target = '', fragment] = link.split('#')
      const there = files.get(target === '' ? file : posix.join(posix.dirname(file), target))
      if (
        target.startsWith('/') ||
        there === undefined ||
        (fragment !== undefined && !there.includes(` id="${fragment}"`))
      ) {
        broken.push(`${file} -> ${link}`)
      }
    }
  }
  expect(broken).toEqual([])
})

test('static pages have no form', async () => {
  expect([...(await published()).values()].filter(body => body.includes('<form'))).toEqual([])
})

test('a path that is no page is refused', async () => {
  const files = publishSite(app, ['/nowhere'])
  await expect(files[Symbol.asyncIterator]().next()).rejects.toThrow('The page /nowhere answered 404')
})
