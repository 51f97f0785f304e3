import type { CrossFinding, Dossier, Finding, Party } from '../model/index.js'
import type { Exporter } from './exporter.js'
import { dateOf, type JoinedEvent, joinedEvents } from './joined-event.js'

/**
 * The record to read or to paste: events in order of time with parties, every value reports give and the words they
 * say it in, then the findings. Nothing in a report's text can become markup.
 * @example toMarkdown(dossier).startsWith('# Record')
 */
export function toMarkdown(dossier: Dossier): string {
  const dated = joinedEvents(dossier).map(joined => ({ joined, date: dateOf(joined) }))
  dated.sort(
    (a, b) =>
      compare(a.date?.start ?? '9999', b.date?.start ?? '9999') || compare(a.joined.event.id, b.joined.event.id),
  )
  const titles = new Map(dossier.reports.map(({ report }) => [report.id, report.source ?? report.title ?? report.id]))
  const findings = [
    ...dossier.findings.map(finding =>
      findingLine(
        finding,
        finding.evidence.map((_, index) => nameOf(titles, finding, index)),
      ),
    ),
    ...dossier.reports.flatMap(({ report }) =>
      report.findings.map(finding =>
        findingLine(
          finding,
          finding.evidence.map(() => titles.get(report.id) ?? report.id),
        ),
      ),
    ),
  ]
  const counts = `${dossier.events.length} events from ${dossier.reports.length} reports, ${findings.length} findings.`
  const events = dated.map(({ joined, date }) =>
    eventSection(joined, date === null ? 'Undated' : days(date.start, date.end), titles),
  )
  return [
    `# Record\n\n${counts}\n`,
    '## Events\n',
    ...events,
    '## Findings\n',
    `${findings.join('\n') || 'None.'}\n`,
  ].join('\n')
}

const nameOf = (titles: ReadonlyMap<string, string>, finding: CrossFinding, index: number) => {
  const report = finding.reports[index] ?? ''
  return titles.get(report) ?? report
}

const days = (start: string, end: string) => (start === end ? start : `${start} to ${end}`)

function eventSection({ event, sources }: JoinedEvent, when: string, titles: ReadonlyMap<string, string>): string {
  const lines = [`### ${when}: ${plain(event.label)}\n`, `- **${event.event}**, ${event.status}`]
  for (const [part, heading] of PARTS) {
    const people = event.parties.filter(each => each.part === part)
    if (people.length > 0) lines.push(`- ${heading}: ${people.map(partyText).join(', ')}`)
  }
  for (const slot of event.slots) {
    if (slot.slot === 'status' && !slot.disputed) continue
    const values = slot.values.map(({ value, evidence }) => {
      const reports = [...new Set(evidence.map(each => titles.get(each.report) ?? each.report))]
      return slot.values.length > 1 ? `${plain(value)} (${reports.map(plain).join(', ')})` : plain(value)
    })
    lines.push(`- ${slot.slot}${slot.disputed ? ' (disputed)' : ''}: ${values.join('; ')}`)
  }
  const quotes = sources.map(
    ({ report, record }) => `> ${plain(record.anchor.exact)}\n>\n> — ${plain(titles.get(report.id) ?? report.id)}\n`,
  )
  return [...lines, '', ...quotes].join('\n')
}

const PARTS: readonly (readonly [Party['part'], string])[] = [
  ['actor', 'Parties'],
  ['recipient', 'Towards'],
  ['thirdParty', 'Third parties'],
]

function partyText({ participant }: Party): string {
  const role = participant.role === 'participant' ? '' : ` (${participant.role})`
  return `${plain(participant.name)}${role}`
}

function findingLine(finding: Finding, reports: readonly string[]): string {
  const sides = finding.evidence.map((anchor, index) => `“${plain(anchor.exact)}” (${plain(reports[index] ?? '')})`)
  const silenced = finding.silenced === null ? '' : `, silenced: ${plain(finding.silenced)}`
  const reference = finding.reference
    ? ` Reference: ${plain(finding.reference.text)} (${plain(finding.reference.source)})`
    : ''
  return `- **${finding.severity}** ${plain(finding.rule)}${silenced}: ${plain(finding.message)} ${sides.join(' / ')}${reference}`
}

/** Text as text: characters Markdown or HTML would read as markup are escaped, and a line break is a space. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, character => `\\${character}`)
    .replace(/^([-+=]|\d+[.)])/, start => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(/:\/\//g, ':\\/\\/')
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export const markdown: Exporter = {
  description: 'the record to read: events in order of time with their words, then the findings',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  write: toMarkdown,
}
