import { type FindingSide, passageAround, type ShownFinding } from '../../dossier/index.js'
import { eventPath, findingAnchor, reportPath } from '../paths.js'
import { webAddress } from '../security.js'
import { SeverityBadge } from './badges.js'
import { Marked } from './marked.js'
import { reportTag } from './report-link.js'

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
        {sides.map(side => (
          <Side side={side} />
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

function Side({ side: { report, anchor } }: { side: FindingSide }) {
  if (!report) {
    return (
      <blockquote>
        <p>{anchor.exact}</p>
        <footer>a report that is no longer in the dossier</footer>
      </blockquote>
    )
  }
  const { start, end } = anchor
  return (
    <blockquote>
      <p>
        <Marked
          text={report.text}
          within={passageAround(report.text, anchor)}
          marks={[{ start, end, kind: 'finding' }]}
        />
      </p>
      <footer>
        <a href={reportPath(report.id)}>{reportTag(report)}</a>
      </footer>
    </blockquote>
  )
}
