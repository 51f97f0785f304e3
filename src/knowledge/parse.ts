import { parseDocument } from 'yaml'
import { z } from 'zod'
import { FOLDERS, type Folder } from './schema.js'

/** One YAML file: `path` is "folder/file.yaml". */
export type KnowledgeFile = { readonly path: string; readonly text: string }

/** All word knowledge, validated: a list per folder. */
export const Entries = z.object({
  states: z.array(FOLDERS.states),
  bodies: z.array(FOLDERS.bodies),
  groups: z.array(FOLDERS.groups),
  people: z.array(FOLDERS.people),
  offices: z.array(FOLDERS.offices),
  places: z.array(FOLDERS.places),
  events: z.array(FOLDERS.events),
  statuses: z.array(FOLDERS.statuses),
  contexts: z.array(FOLDERS.contexts),
  elsewhere: z.array(FOLDERS.elsewhere),
  titles: z.array(FOLDERS.titles),
  collectives: z.array(FOLDERS.collectives),
  issues: z.array(FOLDERS.issues),
  stances: z.array(FOLDERS.stances),
  firmness: z.array(FOLDERS.firmness),
  documents: z.array(FOLDERS.documents),
  papers: z.array(FOLDERS.papers),
  wordsets: z.array(FOLDERS.wordsets),
})
export type Entries = { readonly [F in Folder]: readonly z.output<(typeof FOLDERS)[F]>[] }

const folders = new Set<string>(Object.keys(FOLDERS))

/**
 * Reads YAML files of word knowledge. Every entry that does not fit its folder's schema is a problem, said with file,
 * line and reason; the others are kept.
 * @example parseKnowledge([{ path: 'places/mine.yaml', text: '- { name: Geneva, country: CHE }' }]).entries.places
 */
export function parseKnowledge(files: readonly KnowledgeFile[]): {
  readonly entries: Entries
  readonly problems: readonly string[]
} {
  const lists: Record<string, unknown[]> = {}
  for (const folder of folders) lists[folder] = []
  const problems: string[] = []
  for (const file of files) {
    const folder = file.path.slice(0, file.path.indexOf('/'))
    const list = lists[folder]
    if (!folders.has(folder) || !list) {
      problems.push(`${file.path}: "${folder}" is no folder of word knowledge; use one of ${[...folders].join(', ')}.`)
      continue
    }
    readList(file, folder, list, problems)
  }
  return { entries: Entries.parse(lists), problems }
}

function readList(file: KnowledgeFile, folder: string, list: unknown[], problems: string[]): void {
  const document = parseDocument(file.text)
  const [error] = document.errors
  if (error) {
    problems.push(`${file.path}:${error.linePos?.[0].line ?? 1}: is not YAML: ${firstLine(error.message)}`)
    return
  }
  const value = plain(document)
  if (value === ALIAS) {
    problems.push(`${file.path}: uses & and *, which stand for other entries; write each entry out.`)
    return
  }
  if (value === null || value === undefined) return
  if (!Array.isArray(value)) {
    problems.push(`${file.path}:1: must be a list of entries, each beginning with "- ".`)
    return
  }
  const schema = schemaOf(folder)
  value.forEach((entry: unknown, index) => {
    const result = schema.safeParse(entry)
    if (result.success) {
      list.push(entry)
      return
    }
    const issue = result.error.issues[0]
    const where = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : ''
    problems.push(`${file.path}: entry ${index + 1}${where}: ${issue?.message ?? 'does not fit'}`)
  })
}

const ALIAS = Symbol('alias')

/** The value of a YAML document; aliases are not followed, for a few of them can stand for millions of entries. */
function plain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return ALIAS
  }
}

function schemaOf(folder: string): z.ZodType {
  const found = Object.entries(FOLDERS).find(([name]) => name === folder)
  return found ? found[1] : z.never()
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}

/** Entries laid over others: a user's folder over ours. Same key, later wins; offices are merged holder by holder. */
export function layOver(base: Entries, over: Entries): Entries {
  return {
    states: replace(base.states, over.states, s => `${s.code} ${s.sector ?? ''} ${s.sector ? s.name : ''}`),
    bodies: replace(base.bodies, over.bodies, b => b.id),
    groups: replace(base.groups, over.groups, b => b.id),
    people: replace(base.people, over.people, p => p.name),
    offices: [...base.offices, ...over.offices],
    places: replace(base.places, over.places, p => `${p.name} ${p.country}`),
    events: [...over.events, ...base.events],
    statuses: [...over.statuses, ...base.statuses],
    contexts: [...base.contexts, ...over.contexts],
    elsewhere: [...base.elsewhere, ...over.elsewhere],
    titles: replace(base.titles, over.titles, t => t.title),
    collectives: [...over.collectives, ...base.collectives],
    issues: replace(base.issues, over.issues, i => i.id),
    stances: [...over.stances, ...base.stances],
    firmness: [...over.firmness, ...base.firmness],
    documents: replace(base.documents, over.documents, d => d.name),
    papers: [...over.papers, ...base.papers],
    wordsets: [...base.wordsets, ...over.wordsets],
  }
}

function replace<T>(base: readonly T[], over: readonly T[], key: (entry: T) => string): readonly T[] {
  if (over.length === 0) return base
  const replaced = new Set(over.map(key))
  return [...base.filter(entry => !replaced.has(key(entry))), ...over]
}
