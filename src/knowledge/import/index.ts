import type { Knowledge } from '../knowledge.js'
import { firstDay, later } from '../office-days.js'
import type { Entries, KnowledgeFile } from '../parse.js'
import { readActors } from './actor-file.js'
import { takeActors } from './actors.js'
import { Collected } from './collected.js'
import { layTenures } from './lay-tenures.js'
import { type ImportReport, Ledger } from './ledger.js'
import { Ours } from './ours.js'
import { readWikidata, takeRows } from './wikidata.js'

export type { ImportReport, Told } from './ledger.js'

/** A file to import: `name` is how it is called in sources and examples. */
export type ForeignFile = { readonly name: string; readonly text: string }

/** Files for a folder of word knowledge of one's own, and what became of what the files say. */
export type Imported = { readonly files: readonly KnowledgeFile[]; readonly report: ImportReport }

/**
 * Makes word knowledge of outside lists: actor dictionaries in the format of TABARI and PETRARCH (people, bodies, dated
 * roles, agents), and what query.wikidata.org answers for "position held". Each is held against our own lists. What a
 * file says is data: whatever it holds, it is taken or refused, nothing is thrown.
 * @param ours our own entries and the same made ready
 * @example importKnowledge([{ name: 'a.txt', text: 'ADA_BERG [KENGOV 080417-100531]' }], entries, knowledge).files
 */
export function importKnowledge(files: readonly ForeignFile[], entries: Entries, knowledge: Knowledge): Imported {
  const ledger = new Ledger()
  const ours = new Ours(knowledge, entries)
  const into = new Collected(ours, ledger)
  for (const { name, text } of files) {
    const bare = text.replace(/^\ufeff/, '')
    const rows = /^\s*[[{]/.test(bare) ? readWikidata(bare) : null
    if (rows) takeRows(rows, name, ours, into, ledger)
    else takeActors(readActors(bare, name, ledger), name, ours, into, ledger)
  }
  const until = into.claims.map(({ tenure }) => firstDay(tenure.from)).reduce(later, '')
  const offices = layTenures(into.claims, until, ours, ledger)
  const bodies = [...into.bodies.values()]
  return {
    files: [
      fileOf('people', [...into.people.values()]),
      fileOf(
        'bodies',
        bodies.filter(body => body.kind !== 'group'),
      ),
      fileOf(
        'groups',
        bodies.filter(body => body.kind === 'group'),
      ),
      fileOf('offices', offices),
      fileOf('collectives', into.collectives),
    ].flatMap(file => file ?? []),
    report: ledger.report(),
  }
}

/** An entry a line, each as JSON, which is YAML too: whatever a name looks like, it is read back as that name. */
function fileOf(folder: string, list: readonly object[]): KnowledgeFile | null {
  if (list.length === 0) return null
  return { path: `${folder}/imported.yaml`, text: list.map(entry => `- ${JSON.stringify(entry)}\n`).join('') }
}
