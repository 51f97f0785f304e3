import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CrossFinding, Finding } from '../../src/model/index.js'
import { checkTogether } from '../../src/pipeline/index.js'
import { tools } from '../../src/pipeline/testing/tools.js'
import { KINDS } from './kinds.js'
import { randomFrom } from './random.js'
import { changed, type Subject, subjectOf } from './subject.js'

/** How many changes of a kind are made in one report at most. */
const MOST_PER_REPORT = 4

const args = process.argv.slice(2)
const seed = Number(args.find(arg => /^\d+$/.test(arg)) ?? 1)
const showsMissed = args.includes('missed')
/** Reports of twelve processes by three outlets each: there the dossier has what the others say, and no copy. */
const isRetold = args.includes('retold')

const folder = fileURLToPath(new URL(`../../fixtures/${isRetold ? 'retold' : 'clean'}/`, import.meta.url))
const subjects: readonly Subject[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => subjectOf(name, readFileSync(`${folder}${name}`), tools))
const reports = subjects.map(subject => subject.report)

/** What must be caught: alone where the report tells the fact in two ways (of office, weekday, number, round), and in all. */
const FLOOR_ALONE = 0.7
const FLOOR_AGAINST = 0.8
/** Of so many clean reports, one may raise a finding. */
const REPORTS_A_FINDING = 20

const stands = (finding: Finding | CrossFinding) => finding.silenced === null && finding.severity !== 'info'

const raised = subjects.flatMap(({ report }) => report.findings.filter(finding => finding.silenced === null))
const between = checkTogether(reports).filter(finding => finding.silenced === null)

/** What the report raises against the others before it is changed: retold reports differ on some things. */
function before(subject: Subject): readonly CrossFinding[] {
  const draft = changed(subject, subject.text)
  return checkTogether([...reports.filter(({ id }) => id !== subject.report.id), draft], [draft])
}

type Row = { readonly name: string; readonly told: string; made: number; alone: number; against: number }

function rowFor(at: number): Row {
  const kind = KINDS[at]
  if (!kind) throw new Error(`There is no kind ${at}.`)
  const row: Row = { name: kind.name, told: kind.told, made: 0, alone: 0, against: 0 }
  for (const [no, subject] of subjects.entries()) {
    const known = new Set(isRetold ? before(subject).map(finding => finding.message) : [])
    const random = randomFrom(seed * 1_000_003 + at * 1009 + no)
    const places = [...kind.places(subject, random)].map(change => ({ change, order: random() }))
    places.sort((a, b) => a.order - b.order)
    for (const { change } of places.slice(0, MOST_PER_REPORT)) {
      const { start, end, to } = change
      const draft = changed(subject, subject.text.slice(0, start) + to + subject.text.slice(end))
      const alone = draft.findings.some(stands)
      const others = isRetold ? reports.filter(({ id }) => id !== subject.report.id) : reports
      const isNew = (finding: CrossFinding) => stands(finding) && !known.has(finding.message)
      const against = alone || checkTogether([...others, draft], [draft]).some(isNew)
      row.made++
      row.alone += alone ? 1 : 0
      row.against += against ? 1 : 0
      const missed = showsMissed && (kind.told === 'in two ways' ? !alone : !against)
      if (missed)
        process.stdout.write(
          `  ${kind.name}: ${subject.report.id} …${subject.text.slice(Math.max(0, start - 40), start)}[${subject.text.slice(start, end)} → ${to}]${subject.text.slice(end, end + 30)}…\n`.replaceAll(
            '\n\n',
            ' ',
          ),
        )
    }
  }
  return row
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`)
const rows = KINDS.map((_, at) => rowFor(at))
const lines = [
  '| change | told | made | caught alone | caught against the dossier |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    row =>
      `| ${row.name} | ${row.told} | ${row.made} | ${share(row.alone, row.made)} | ${share(row.against, row.made)} |`,
  ),
]
const made = rows.reduce((sum, row) => sum + row.made, 0)
const caught = (key: 'alone' | 'against') => rows.reduce((sum, row) => sum + row[key], 0)
process.stdout.write(
  `${lines.join('\n')}\n| all | | ${made} | ${share(caught('alone'), made)} | ${share(caught('against'), made)} |\n\n${reports.length} unchanged reports raise ${raised.length} findings by themselves and ${between.length} between them.\n`,
)

const short = rows.filter(row => row.told === 'in two ways' && row.alone / row.made < FLOOR_ALONE).map(row => row.name)
const noise = [...raised, ...between]
if (
  (seed === 1 && !isRetold && short.length > 0) ||
  (!isRetold && caught('against') / made < FLOOR_AGAINST) ||
  noise.length > reports.length / REPORTS_A_FINDING ||
  noise.some(finding => finding.severity === 'error')
) {
  process.stdout.write(`Below the floor${short.length > 0 ? `: ${short.join(', ')}` : ''}.\n`)
  process.exitCode = 1
}
