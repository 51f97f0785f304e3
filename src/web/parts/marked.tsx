import type { EventRecord, Span } from '../../model/index.js'
import { type Mark, type MarkKind, type Segment, splitMarks } from '../highlight.js'

export const MARK_NAMES: Readonly<Record<MarkKind, string>> = {
  trigger: 'what happened',
  actor: 'actor',
  date: 'date',
  place: 'place',
  detail: 'other detail',
  finding: 'finding',
  found: 'words looked for',
}

/** One stretch of text with its marks; plain text where it has none. */
export function MarkedSegment({ segment }: { segment: Segment }) {
  if (segment.kinds.length === 0) return <>{segment.text}</>
  const names = segment.kinds.map(kind => MARK_NAMES[kind]).join(', ')
  return (
    <mark class={segment.kinds.map(kind => `k-${kind}`).join(' ')} title={names}>
      {segment.text}
    </mark>
  )
}

/** Part of a report's text with words marked. */
export function Marked({ text, within, marks }: { text: string; within: Span; marks: readonly Mark[] }) {
  return (
    <>
      {splitMarks(text, marks, within).map(segment => (
        <MarkedSegment segment={segment} />
      ))}
    </>
  )
}

/** The words of a record's fields as marks over its report. */
export function marksOf(record: EventRecord): readonly Mark[] {
  const people = [...record.actor, ...record.recipient, ...record.thirdParty]
  const others = [record.initiator, record.speaker].flatMap(each => each ?? [])
  const { trigger, date, place, ...details } = record.cues
  const mark = (kind: MarkKind) => (span: Span) => ({ start: span.start, end: span.end, kind })
  return [
    ...[...people, ...others].map(mark('actor')),
    ...[trigger].flatMap(each => each ?? []).map(mark('trigger')),
    ...[date].flatMap(each => each ?? []).map(mark('date')),
    ...[place].flatMap(each => each ?? []).map(mark('place')),
    ...Object.values(details).flatMap(each => (each ? [mark('detail')(each)] : [])),
  ]
}

/** What the marks mean; only those there are. */
export function Legend({ kinds }: { kinds: readonly MarkKind[] }) {
  return (
    <ul class="legend" aria-label="Marks in the text">
      {kinds.map(kind => (
        <li>
          <mark class={`k-${kind}`}>{MARK_NAMES[kind]}</mark>
        </li>
      ))}
    </ul>
  )
}
