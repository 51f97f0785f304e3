import { isUtf8 } from 'node:buffer'
import type { Anchor, CodedReport, CrossFinding, Finding } from '../../model/index.js'
import { type Position, positionIn } from '../source-position.js'
import { type SourceText, sourceText } from '../source-text.js'

/** One side of a finding at its place in the file. */
export type PlacedSide = { readonly anchor: Anchor; readonly report: CodedReport; readonly at: Position }

/** A finding with its sides. */
export type Placed = { readonly finding: Finding | CrossFinding; readonly sides: readonly PlacedSide[] }

/**
 * Findings with each side at its place in the file.
 * @param drafts reports whose own findings are wanted
 * @param between findings between reports
 * @param others reports that findings between reports are in besides
 * @param sources the files reports came in, by report id, so that positions are those of the file
 */
export function placeFindings(
  drafts: readonly CodedReport[],
  between: readonly CrossFinding[],
  others: readonly CodedReport[],
  sources: ReadonlyMap<string, Uint8Array>,
): readonly Placed[] {
  const byId = new Map([...others, ...drafts].map(report => [report.id, report]))
  const positionOf = positions(sources)
  const placed = (anchor: Anchor, report: CodedReport | undefined) =>
    report ? [{ anchor, report, at: positionOf(report, anchor) }] : []
  return [
    ...drafts.flatMap(report =>
      report.findings.map(finding => ({ finding, sides: finding.evidence.flatMap(anchor => placed(anchor, report)) })),
    ),
    ...between.map(finding => ({
      finding,
      sides: finding.evidence.flatMap((anchor, at) => placed(anchor, byId.get(finding.reports[at] ?? ''))),
    })),
  ]
}

/** Says where words stand in a file; each file is decoded once, and only where it is asked for. */
function positions(sources: ReadonlyMap<string, Uint8Array>): (report: CodedReport, anchor: Anchor) => Position {
  const texts = new Map<string, SourceText>()
  const textOf = (id: string): SourceText | null => {
    const bytes = sources.get(id)
    const known = texts.get(id)
    if (known || !bytes) return known ?? null
    const text = sourceText(new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes))
    texts.set(id, text)
    return text
  }
  return (report, anchor) => positionIn(report.text, anchor, textOf(report.id))
}
