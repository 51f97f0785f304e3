import type { Anchor, CodedReport, CrossFinding, Severity } from '../model/index.js'
import { type Placed, placeFindings } from './check/place.js'
import { hasStyles, printable, styled } from './output.js'

const STYLE = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>

/** How much of a finding's id is shown: enough to name it by. */
const SHOWN_ID = 8

/**
 * Findings as a linter prints them, each side's sentence below with the words marked; silenced ones are left out.
 * @param sources the files reports came in, by report id, so that positions are those of the file
 */
export function findingLines(
  reports: readonly CodedReport[],
  between: readonly CrossFinding[],
  sources: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  return placedLines(placeFindings(reports, between, [], sources))
}

/**
 * The same of findings that have been placed.
 * @param options `ids`: name each by its id, so that it can be settled
 */
export function placedLines(placed: readonly Placed[], options: { readonly ids?: boolean } = {}): readonly string[] {
  return placed.flatMap(one => linesOf(one, options.ids ?? false))
}

type Side = { readonly anchor: Anchor; readonly report: CodedReport }

function linesOf({ finding, sides }: Placed, ids: boolean): readonly string[] {
  if (finding.silenced !== null) return []
  const first = sides[0]
  const at = first ? `${placeOf(first)} ` : ''
  const { severity, message, rule, reference } = finding
  const id = ids ? ` ${finding.id.slice(0, SHOWN_ID)}` : ''
  return [
    `${at}${styled(STYLE[severity], severity)} ${printable(message)} ${styled('dim', rule + id)}`,
    ...sides.map(side => `    ${placeOf(side)}  ${quoted(side)}`),
    ...(reference ? [`    known: ${printable(reference.text)} (${printable(reference.source)})`] : []),
  ]
}

function placeOf({ report, at }: Placed['sides'][number]): string {
  return `${printable(report.id)}:${at.line}:${at.column}`
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
