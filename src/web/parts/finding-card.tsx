import { type FindingSide, passageAround, type ShownFinding } from '../../dossier/index.js'
import type { Anchor, CodedReport, Span } from '../../model/index.js'
import { eventPath, findingAnchor } from '../paths.js'
import { webAddress } from '../security.js'
import { SeverityBadge } from './badges.js'
import { Marked } from './marked.js'
import { ReportLink } from './report-link.js'

type Props = {
  readonly shown: ShownFinding
  /** The label of an event, to link to it; null for one that is gone. */
  readonly eventLabel: (id: string) => string | null
  readonly heading?: 'h2' | 'h3'
}

/** A finding with its sides next to one another, the words in question marked in their sentences. */
export function FindingCard({ shown, eventLabel, heading: Heading = 'h3' }: Props) {
  const { finding, sides, events } = shown
  const reference = webAddress(finding.reference?.source)
  return (
    <article
      class={`finding ${finding.silenced === null ? `is-${finding.severity}` : 'is-silenced'}`}
      id={findingAnchor(finding.id)}
    >
      <header>
        <SeverityBadge severity={finding.severity} />
        <span class="rule">{finding.rule}</span>
        {finding.silenced === null ? null : <span class="silenced">no conflict: {finding.silenced}</span>}
      </header>
      <Heading>{finding.message}</Heading>
      <div class="sides">
        {bySentence(sides).map(side => (
          <Side {...side} />
        ))}
      </div>
      {finding.reference ? (
        <p class="reference">
          Known: {finding.reference.text}{' '}
          {reference ? (
            <a href={reference} rel="noreferrer noopener">
              {finding.reference.source}
            </a>
          ) : (
            <cite>{finding.reference.source}</cite>
          )}
        </p>
      ) : null}
      {events.flatMap(id => {
        const label = eventLabel(id)
        return label === null
          ? []
          : [
              <p class="about">
                About: <a href={eventPath(id)}>{label}</a>
              </p>,
            ]
      })}
    </article>
  )
}

/** Sides whose words stand in the same sentences of one report are shown in it together. */
function bySentence(
  sides: readonly FindingSide[],
): readonly { report: CodedReport | null; anchors: Anchor[]; passage: Span }[] {
  const shown: { report: CodedReport | null; anchors: Anchor[]; passage: Span }[] = []
  for (const { report, anchor } of sides) {
    const passage = report ? passageAround(report.text, anchor) : anchor
    const same = shown.find(
      each =>
        report !== null &&
        each.report === report &&
        each.passage.start === passage.start &&
        each.passage.end === passage.end,
    )
    if (same) same.anchors.push(anchor)
    else shown.push({ report, anchors: [anchor], passage })
  }
  return shown
}

type SideProps = { readonly report: CodedReport | null; readonly anchors: readonly Anchor[]; readonly passage: Span }

function Side({ report, anchors, passage }: SideProps) {
  if (!report) {
    return (
      <blockquote>
        <p>{anchors.map(each => each.exact).join(' … ')}</p>
        <footer>a report that is no longer in the dossier</footer>
      </blockquote>
    )
  }
  const marks = anchors.map(({ start, end }) => ({ start, end, kind: 'finding' as const }))
  return (
    <blockquote>
      <p>
        <Marked text={report.text} within={passage} marks={marks} />
      </p>
      <footer>
        <ReportLink report={report} />
      </footer>
    </blockquote>
  )
}
