import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = dirname(fileURLToPath(import.meta.url))

const FOUND_IN = ['model', 'knowledge', 'language']
const ROOMS = ['model', 'knowledge', 'language', 'pages', 'time', 'actors', 'events', 'positions', 'checks']

/** Who may look into whom. A room may always look into itself; `index.ts` is the front door. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  knowledge: ['model'],
  language: ['model', 'knowledge'],
  pages: ['model', 'knowledge'],
  time: FOUND_IN,
  actors: FOUND_IN,
  events: FOUND_IN,
  positions: FOUND_IN,
  checks: FOUND_IN,
  pipeline: ROOMS,
  store: ['model'],
  dossier: ['model'],
  drawing: ['model'],
  exports: ['model', 'knowledge'],
  evaluate: ['model'],
  web: ['model', 'store', 'dossier', 'drawing', 'exports'],
  cli: [...ROOMS, 'pipeline', 'store', 'dossier', 'drawing', 'exports', 'evaluate', 'web'],
  'index.ts': [...ROOMS, 'pipeline', 'exports'],
}

type Import = { readonly file: string; readonly room: string; readonly target: string; readonly resolved: string }

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)['"](\.{1,2}\/[^'"]+)['"]/gm

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.d\.ts$/.test(entry.name))
  .map(entry => join(entry.parentPath, entry.name))

const imports: readonly Import[] = files.flatMap(file => {
  if (file.endsWith('.test.ts') || file.endsWith('.test.tsx')) return []
  return importsOf(file, readFileSync(file, 'utf8'))
})

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(match => {
    const resolved = resolve(dirname(file), match[1] ?? '')
    return { file: relative(src, file), room: roomOf(file), target: roomOf(resolved), resolved }
  })
}

function roomOf(path: string): string {
  return relative(src, path).split(sep)[0]?.replace(/\.js$/, '.ts') ?? ''
}

function forbidden(list: readonly Import[]): readonly string[] {
  return list
    .filter(({ room, target }) => room !== target && !(MAY_IMPORT[room] ?? []).includes(target))
    .map(({ file, room, target }) => `${file}: ${room} looks into ${target}`)
}

describe('the import rule', () => {
  test('every room looks only where it may', () => {
    expect(imports.length).toBeGreaterThan(200)
    expect(forbidden(imports)).toEqual([])
  })

  test.each([
    ['events/find.ts', "import { x } from '../actors/index.js'", 'events looks into actors'],
    ['model/page.ts', "export * from '../knowledge/words.js'", 'model looks into knowledge'],
    ['web/site.tsx', "const p = await import('../pipeline/index.js')", 'web looks into pipeline'],
    ['store/open.ts', "import '../cli/main.js'", 'store looks into cli'],
  ])('%s with %s is refused', (file, text, said) => {
    expect(forbidden(importsOf(join(src, file), text))).toEqual([`${file}: ${said}`])
  })

  test('every room of the rule exists, and every folder is a room of the rule', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter(entry => entry.isDirectory())
    expect(folders.map(folder => folder.name).sort()).toEqual(
      Object.keys(MAY_IMPORT)
        .filter(room => room !== 'index.ts')
        .sort(),
    )
  })

  test('no file reaches itself by its own imports', () => {
    const next = new Map<string, string[]>()
    for (const { file, resolved } of imports) {
      const to = relative(src, resolved).replace(/\.js$/, '')
      const from = file.replace(/\.tsx?$/, '')
      next.set(from, [...(next.get(from) ?? []), to])
    }
    const knots = [...next.keys()].filter(start => reaches(start, start, next))
    expect(knots).toEqual([])
  })

  test('only cli touches files, the network and processes, and the store its one file', () => {
    const outside = files
      .filter(file => !/\.test\.tsx?$/.test(file) && !/(?:^|\/)testing\//.test(relative(src, file)))
      .filter(file =>
        /from 'node:(?:fs|http|https|net|dns|child_process|worker_threads)/.test(readFileSync(file, 'utf8')),
      )
      .map(roomOf)
    expect([...new Set(outside)].sort()).toEqual(['cli', 'store'])
  })
})

function reaches(from: string, goal: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const open = [...(next.get(from) ?? [])]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return true
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(next.get(at) ?? []))
  }
  return false
}
