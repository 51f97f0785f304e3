import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { CROSS_RULES, REPORT_RULES } from './checks/index.js'
import { program } from './cli/program.js'
import { EXPORTERS } from './exports/index.js'
import { FOLDERS, type KnowledgeFile, parseKnowledge } from './knowledge/index.js'
import {
  CodedReport,
  DOCUMENT_KINDS,
  DOCUMENT_STATUSES,
  EVENT_TYPES,
  FIRMNESSES,
  MEETING_KINDS,
  MEETING_LEVELS,
  PARTICIPANT_KINDS,
  PRECISIONS,
  ROLES,
  SEVERITIES,
  SLOTS,
  STANCES,
  STATUSES,
} from './model/index.js'
import { jsonSchemaOfReport } from './model/json-schema.js'
import { codeReport } from './pipeline/code-report.js'
import { english } from './pipeline/english.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'docs')

/** The text of a page of docs/; empty where it is absent, so that every look-up in it fails and says of what. */
function page(name: string): string {
  const file = join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Those words a text does not have in backticks, alone or at the beginning of a longer piece of code. */
function unsaid(text: string, words: Iterable<string>): readonly string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(match => match[1] ?? '')
  return [...words].filter(word => !code.some(piece => piece.split(/[\s,|{}()=[\]…]+/).includes(word)))
}

/** The rows of a page's tables whose header begins with these cells. */
function rowsUnder(text: string, ...header: readonly string[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  let within = false
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) within = false
    const cells = line.slice(1, line.lastIndexOf('|')).split('|')
    const trimmed = cells.map(cell => cell.trim())
    if (header.every((name, at) => trimmed[at] === name)) within = true
    else if (within && !/^[-: |]+$/.test(line)) rows.push(trimmed)
  }
  return rows
}

const section = (text: string, heading: string) => {
  const from = text.indexOf(`\n${heading}\n`)
  if (from < 0) return ''
  const level = heading.indexOf(' ')
  const rest = text.slice(from + heading.length + 2)
  const next = new RegExp(`^#{1,${level}} `, 'm').exec(rest)
  return next ? rest.slice(0, next.index) : rest
}

const yamlExamples: readonly KnowledgeFile[] = [
  ...page('knowledge.md').matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm),
].map(match => ({ path: match[1] ?? '', text: match[2] ?? '' }))

const ours = english()
function coded(id: string, text: string, published: string): CodedReport {
  const report = codeReport({ id, text, ...(published === '' ? {} : { published }) }, ours)
  if ('problem' in report) throw new Error(report.message)
  return report
}

describe('docs/commands.md', () => {
  test('has every command with its options', async () => {
    const text = page('commands.md')
    const commands = (await program(undefined)).commands
    const missing = commands.flatMap(command => unsaidOf(command, command.name(), text))
    expect(commands.length).toBeGreaterThan(5)
    expect(missing).toEqual([])
  })

  function unsaidOf(command: Command, name: string, text: string): readonly string[] {
    const options = command.options.flatMap(option => option.long ?? [])
    const own = text.includes(`rapporteur ${name}`) ? [] : [name]
    const lost = unsaid(text, options).map(option => `${name} ${option}`)
    return [...own, ...lost, ...command.commands.flatMap(sub => unsaidOf(sub, `${name} ${sub.name()}`, text))]
  }
})

test('docs/exports.md has every export', () => {
  expect(unsaid(page('exports.md'), Object.keys(EXPORTERS))).toEqual([])
})

describe('docs/record.md', () => {
  const text = page('record.md')

  test.each([
    ['types', EVENT_TYPES],
    ['statuses', STATUSES],
    ['kinds of meetings', MEETING_KINDS],
    ['levels of meetings', MEETING_LEVELS],
    ['kinds of participants', PARTICIPANT_KINDS],
    ['roles', ROLES],
    ['stances', STANCES],
    ['firmness', FIRMNESSES],
    ['precisions', PRECISIONS],
    ['severities', SEVERITIES],
    ['kinds of documents', DOCUMENT_KINDS],
    ['statuses of documents', DOCUMENT_STATUSES],
  ])('has all %s', (_, words) => expect(unsaid(text, words)).toEqual([]))

  test('has every field of the JSON Schema', () => {
    const names = [...propertyNames(jsonSchemaOfReport())]
    expect(names.length).toBeGreaterThan(50)
    expect(unsaid(text, names)).toEqual([])
  })

  test('prints what its example gives', () => {
    const example = CodedReport.parse(JSON.parse(/^```json\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? ''))
    const again = coded(example.id, example.text, example.published ?? '')
    expect({ ...example, coder: '' }).toEqual({ ...again, coder: '' })
  })

  const readings = rowsUnder(text, 'sentence', 'event', 'mode', 'status')

  test('has a table of readings', () => expect(readings.length).toBeGreaterThan(10))

  test.each(readings)('%s: %s, %s, %s', (sentence = '', event, mode, status) => {
    const found = coded('a', sentence, '2025-05-21').records.map(one => [one.event, one.mode ?? '–', one.status])
    expect(found).toEqual([[event, mode, status]])
  })
})

describe('docs/positions.md', () => {
  const readings = rowsUnder(page('positions.md'), 'sentence', 'party', 'stance', 'firmness', 'issue')

  test('has a table of readings', () => expect(readings.length).toBeGreaterThan(5))

  test.each(readings)('%s: %s %s, %s, %s', (sentence = '', ...expected) => {
    const found = coded('a', sentence, '').positions
    expect(found.map(one => [one.party.name, one.stance, one.firmness, one.issue])).toEqual(
      expected[0] === '–' ? [] : [expected],
    )
  })

  const provisions = rowsUnder(page('positions.md'), 'text', 'provisions')

  test('has a table of provisions', () => expect(provisions.length).toBeGreaterThan(3))

  test.each(provisions)('%s provides %s', (text = '', expected) => {
    const found = coded('a', text, '2025-11-03').documents.flatMap(document => document.provisions)
    expect(found.map(one => `${one.party?.name ?? '–'}: ${one.text}`).join('; ') || '–').toBe(expected)
  })
})

test('docs/checks.md has every rule, with the way to its page', () => {
  const rules = [...REPORT_RULES.map(rule => rule.name), ...CROSS_RULES.map(rule => rule.name)]
  const linked = linksOf(page('checks.md'))
  expect(rules.length).toBeGreaterThan(5)
  expect(rules.filter(name => !linked.includes(`rules/${name}.md`))).toEqual([])
})

describe('docs/knowledge.md', () => {
  const text = page('knowledge.md')

  test.each(Object.entries(FOLDERS))('%s has a section with its fields and an example', (name, schema) => {
    const own = section(text, `### \`${name}\``)
    const fields = Object.keys(schema.shape)
    // Groups are bodies, and are said to have the same fields.
    expect(unsaid(name === 'groups' ? section(text, '### `bodies`') : own, fields)).toEqual([])
    expect(yamlExamples.filter(({ path }) => path.startsWith(`${name}/`))).not.toEqual([])
  })

  test('has examples that fit', () => expect(parseKnowledge(yamlExamples).problems).toEqual([]))
})

test('docs/pipeline.md has every slot of an event', () => {
  expect(unsaid(page('pipeline.md'), SLOTS)).toEqual([])
})

describe('docs/dependencies.md', () => {
  const Package = z.object({ license: z.string() })
  const Ours = z.object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  const { dependencies, devDependencies } = Ours.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const rows = rowsUnder(page('dependencies.md'), 'package', 'licence')
  const told = rows.map(([name = '', licence = '']) => [name.replaceAll('`', ''), licence])

  test('has a row for each and no others, with the licence of what is installed', () => {
    const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)]
    const installed = names.map(name => {
      const file = join(root, 'node_modules', name, 'package.json')
      return [name, Package.parse(JSON.parse(readFileSync(file, 'utf8'))).license]
    })
    expect(told.toSorted()).toEqual(installed.toSorted())
  })
})

describe('links', () => {
  const skipped = new Set(['node_modules', 'dist', '.git'])
  const files = markdownIn(root)

  function markdownIn(at: string): readonly string[] {
    return readdirSync(at, { withFileTypes: true }).flatMap(entry => {
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : markdownIn(join(at, entry.name))
      return entry.name.endsWith('.md') ? [join(at, entry.name)] : []
    })
  }

  test.each(files.map(file => relative(root, file)))('%s points only at what is there', name => {
    const file = join(root, name)
    const broken = linksOf(readFileSync(file, 'utf8')).filter(link => !isThere(file, link))
    expect(broken).toEqual([])
  })

  test('docs/README.md has every page', () => {
    const linked = linksOf(page('README.md')).map(link => link.split('#')[0])
    const pages = readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md')
    expect(pages.filter(name => !linked.includes(name))).toEqual([])
  })
})

function linksOf(markdown: string): readonly string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map(match => match[1] ?? '').filter(link => !/^[a-z]+:/.test(link))
}

function isThere(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? from : resolve(dirname(from), path)
  if (!existsSync(target)) return false
  return anchor === undefined || headingsOf(readFileSync(target, 'utf8')).includes(anchor)
}

/** The anchors of a page's headings, as the usual sites of repositories make them. */
function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(match =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )
}

function propertyNames(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return new Set()
  const own =
    'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : []
  return new Set([...own, ...Object.values(schema).flatMap(inner => [...propertyNames(inner)])])
}
