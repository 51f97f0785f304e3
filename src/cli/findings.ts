import { isUtf8 } from 'node:buffer'
import type { Anchor, CodedReport, CrossFinding, Finding, Severity } from '../model/index.js'
import { hasStyles, printable, styled } from './output.js'
import { positionIn } from './source-position.js'
import { type SourceText, sourceText } from './source-text.js'

const STYLE = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>

/**
 * Findings as a linter prints them, each side's sentence below with the words marked; silenced ones are left out.
 * @param sources the files reports came in, by report id, so that positions are those of the file
 */
export function findingLines(
  reports: readonly CodedReport[],
  between: readonly CrossFinding[],
  sources: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const byId = new Map(reports.map(report => [report.id, report]))
  const placed = placesIn(sources)
  const inOne = reports.flatMap(report =>
    report.findings.flatMap(finding => {
      const sides = finding.evidence.map(anchor => ({ anchor, report }))
      return linesOf(finding, sides, placed)
    }),
  )
  const inMany = between.flatMap(finding => {
    const sides = finding.evidence.flatMap((anchor, index) => {
      const report = byId.get(finding.reports[index] ?? '')
      return report ? [{ anchor, report }] : []
    })
    return linesOf(finding, sides, placed)
  })
  return [...inOne, ...inMany]
}

type Side = { readonly anchor: Anchor; readonly report: CodedReport }
type Placed = (side: Side) => string

function linesOf(finding: Finding, sides: readonly Side[], placed: Placed): readonly string[] {
  if (finding.silenced !== null) return []
  const first = sides[0]
  const at = first ? `${placed(first)} ` : ''
  const { severity, message, rule, reference } = finding
  return [
    `${at}${styled(STYLE[severity], severity)} ${printable(message)} ${styled('dim', rule)}`,
    ...sides.map(side => `    ${placed(side)}  ${quoted(side)}`),
    ...(reference ? [`    known: ${printable(reference.text)} (${printable(reference.source)})`] : []),
  ]
}

/** Says where a side stands, as file:line:column; each source is read once, and only where it is asked for. */
function placesIn(sources: ReadonlyMap<string, Uint8Array>): Placed {
  const texts = new Map<string, SourceText>()
  const textOf = (id: string): SourceText | null => {
    const bytes = sources.get(id)
    const known = texts.get(id)
    if (known || !bytes) return known ?? null
    const text = sourceText(new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes))
    texts.set(id, text)
    return text
  }
  return ({ anchor, report }) => {
    const { line, column } = positionIn(report.text, anchor, textOf(report.id))
    return `${printable(report.id)}:${line}:${column}`
  }
}

/** The words in their sentence, marked; a long sentence is shortened on both sides of them. */
export function quoted({ anchor, report }: Side): string {
  const before = sentenceStart(report.text, anchor.start)
  const after = sentenceEnd(report.text, anchor.end)
  const lead = shortenedStart(report.text.slice(before, anchor.start))
  const tail = shortenedEnd(report.text.slice(anchor.end, after))
  return printable(lead) + styled(['bold', 'underline'], mark(printable(anchor.exact))) + printable(tail)
}

function mark(words: string): string {
  return hasStyles() ? words : `[${words}]`
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
