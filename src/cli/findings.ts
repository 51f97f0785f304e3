import type { Anchor, CodedReport, CrossFinding, Finding, Severity } from '../model/index.js'
import { printable, styled } from './output.js'
import { positionIn } from './source-position.js'

const STYLE = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>

/** Findings as a linter prints them, each side's sentence below with the words marked; silenced ones are left out. */
export function findingLines(
  reports: readonly CodedReport[],
  between: readonly CrossFinding[],
  sources: ReadonlyMap<string, string>,
): readonly string[] {
  const byId = new Map(reports.map(report => [report.id, report]))
  const lines: string[] = []
  for (const report of reports)
    for (const finding of report.findings)
      lines.push(
        ...one(
          finding,
          finding.evidence.map(anchor => ({ anchor, report })),
          sources,
        ),
      )
  for (const finding of between) {
    const sides = finding.evidence.flatMap((anchor, index) => {
      const report = byId.get(finding.reports[index] ?? '')
      return report ? [{ anchor, report }] : []
    })
    lines.push(...one(finding, sides, sources))
  }
  return lines
}

type Side = { readonly anchor: Anchor; readonly report: CodedReport }

function one(finding: Finding, sides: readonly Side[], sources: ReadonlyMap<string, string>): readonly string[] {
  if (finding.silenced !== null) return []
  const first = sides[0]
  const at = first ? `${where(first, sources)} ` : ''
  const lines = [
    `${at}${styled(STYLE[finding.severity], finding.severity)} ${printable(finding.message)} ${styled('dim', finding.rule)}`,
  ]
  for (const side of sides) lines.push(`    ${where(side, sources)}  ${quoted(side)}`)
  if (finding.reference)
    lines.push(`    known: ${printable(finding.reference.text)} (${printable(finding.reference.source)})`)
  return lines
}

function where({ anchor, report }: Side, sources: ReadonlyMap<string, string>): string {
  const { line, column } = positionIn(report.text, anchor, sources.get(report.id) ?? null)
  return `${printable(report.id)}:${line}:${column}`
}

/** The words in their sentence, marked; a long sentence is shortened on both sides of them. */
export function quoted({ anchor, report }: Side): string {
  const before = sentenceStart(report.text, anchor.start)
  const after = sentenceEnd(report.text, anchor.end)
  const lead = shortenedStart(report.text.slice(before, anchor.start))
  const tail = shortenedEnd(report.text.slice(anchor.end, after))
  return printable(`${lead}`) + styled(['bold', 'underline'], mark(printable(anchor.exact))) + printable(tail)
}

function mark(words: string): string {
  return process.stdout.isTTY ? words : `[${words}]`
}

function sentenceStart(text: string, at: number): number {
  const paragraph = text.lastIndexOf('\n', at - 1) + 1
  const full = /^[\s\S]*[.!?]["”’]?\s+(?=\p{Lu})/u.exec(text.slice(Math.max(paragraph, at - 400), at))
  return full ? Math.max(paragraph, at - 400) + full[0].length : Math.max(paragraph, at - 400)
}

function sentenceEnd(text: string, at: number): number {
  const paragraph = text.indexOf('\n', at)
  const limit = Math.min(paragraph < 0 ? text.length : paragraph, at + 400)
  const stop = /[.!?]["”’]?(?=\s|$)/.exec(text.slice(at, limit))
  return stop ? at + stop.index + stop[0].length : limit
}

function shortenedStart(text: string): string {
  return text.length > 90 ? `…${text.slice(text.indexOf(' ', text.length - 80))}` : text
}

function shortenedEnd(text: string): string {
  return text.length > 90 ? `${text.slice(0, text.lastIndexOf(' ', 80))} …` : text
}
