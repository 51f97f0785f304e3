import type { DossierView, ShownReport } from '../../dossier/index.js'
import type { Event, EventRecord, Span } from '../../model/index.js'
import { MARK_KINDS, type Mark, paragraphsOf, type Segment, splitMarks } from '../highlight.js'
import { Layout, type Site } from '../layout.js'
import { StatusBadge, TypeBadge } from '../parts/badges.js'
import { FindingCard } from '../parts/finding-card.js'
import { Legend, MarkedSegment, marksOf } from '../parts/marked.js'
import { reportName } from '../parts/report-link.js'
import { documentPath, eventPath } from '../paths.js'
import { webAddress } from '../security.js'
import { count, dateInWords, dayInWords, durationInWords } from '../words.js'

/** A report as it was read: its text with the record's words marked, and beside it what was made of them. */
export function ReportPage({ site, view, shown }: { site: Site; view: DossierView; shown: ShownReport }) {
  const { report, revision, events, findings } = shown
  const address = webAddress(report.url)
  const marks = [
    ...report.records.flatMap(marksOf),
    ...findings.flatMap(({ finding, sides }) =>
      finding.silenced !== null
        ? []
        : sides.flatMap(({ report: its, anchor }): Mark[] =>
            its?.id === report.id ? [{ start: anchor.start, end: anchor.end, kind: 'finding' }] : [],
          ),
    ),
  ]
  const documents = view.documents.filter(each => each.tellings.some(telling => telling.report.id === report.id))
  return (
    <Layout site={site} title={reportName(report)} section="/reports">
      <p class="kicker">
        {report.source ? <span>{report.source}</span> : null}
        <span>{report.published ? dayInWords(report.published) : 'day of publication not known'}</span>
        {revision > 0 ? <span>{count(revision, 'earlier version')}</span> : null}
        {address ? (
          <a href={address} rel="noreferrer noopener">
            original
          </a>
        ) : null}
      </p>
      <h1>{reportName(report)}</h1>
      <Legend kinds={MARK_KINDS.filter(kind => marks.some(mark => mark.kind === kind))} />
      <div class="reading">
        <div class="text">
          <Paragraphs text={report.text} marks={marks} starts={report.records.map(startOf)} />
        </div>
        <aside aria-label="What was read from it">
          <h2>{count(events.length, 'record')}</h2>
          <ol class="records">
            {events.map(({ record, event }, index) => (
              <RecordCard record={record} event={event} number={index + 1} />
            ))}
          </ol>
          {documents.length > 0 ? <h2>Documents</h2> : null}
          <ul class="plain">
            {documents.map(({ key, name }) => (
              <li>
                <a href={documentPath(key)}>{name}</a>
              </li>
            ))}
          </ul>
          {report.positions.length > 0 ? <h2>Positions</h2> : null}
          <ul class="plain">
            {report.positions.map(({ party, stance, text, issue }) => (
              <li>
                <strong>{party.name}</strong> {stance}: <q>{text}</q> <span class="soft">({issue})</span>
              </li>
            ))}
          </ul>
        </aside>
      </div>
      {findings.length > 0 ? <h2>Findings</h2> : null}
      {findings.map(each => (
        <FindingCard shown={each} eventLabel={id => view.event(id)?.event.label ?? null} />
      ))}
      <p class="soft provenance">
        Read by {report.coder}; sha256 of the text {report.textHash.slice(0, 16)}…
      </p>
    </Layout>
  )
}

const startOf = (record: EventRecord) => record.cues.trigger?.start ?? record.anchor.start

/** The text in paragraphs, with a number before the words of each record. */
function Paragraphs({ text, marks, starts }: { text: string; marks: readonly Mark[]; starts: readonly number[] }) {
  const paragraphs = paragraphsOf(text)
  const edges = paragraphs.flatMap(({ start, end }) => [start, end])
  const segments = splitMarks(text, marks, undefined, [...edges, ...starts])
  const numbered = numbersBySegment(segments, starts)
  let next = 0
  return (
    <>
      {paragraphs.map(paragraph => {
        const own: { segment: Segment; numbers: readonly number[] }[] = []
        for (; next < segments.length; next += 1) {
          const segment = segments[next]
          if (!segment || segment.start >= paragraph.end) break
          if (inside(segment, paragraph)) own.push({ segment, numbers: numbered.get(segment.start) ?? [] })
        }
        return (
          <p>
            {own.map(({ segment, numbers }) => (
              <>
                {numbers.map(number => (
                  <a class="ref" id={`w${number}`} href={`#r${number}`} aria-label={`record ${number}`}>
                    {number}
                  </a>
                ))}
                <MarkedSegment segment={segment} />
              </>
            ))}
          </p>
        )
      })}
    </>
  )
}

const inside = (segment: Span, paragraph: Span) => segment.start >= paragraph.start && segment.end <= paragraph.end

/** The numbers of the records whose words begin with a segment, by the segment's start. */
function numbersBySegment(
  segments: readonly Segment[],
  starts: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const sorted = starts
    .map((start, index) => ({ start, number: index + 1 }))
    .sort((a, b) => a.start - b.start || a.number - b.number)
  const numbers = new Map<number, number[]>()
  let at = 0
  for (const { start, number } of sorted) {
    while (at + 1 < segments.length && (segments[at + 1]?.start ?? 0) <= start) at += 1
    const segment = segments[at]
    if (segment) numbers.set(segment.start, [...(numbers.get(segment.start) ?? []), number])
  }
  return numbers
}

function RecordCard({ record, event, number }: { record: EventRecord; event: Event | null; number: number }) {
  const parties = [...record.actor, ...record.recipient].map(each => each.name)
  const third = record.thirdParty.map(each => `${each.name} (${each.role})`)
  const facts: readonly (readonly [string, string | null])[] = [
    ['who', parties.join(', ') || null],
    ['third parties', third.join(', ') || null],
    ['when', record.date ? dateInWords(record.date) : null],
    ['where', record.place?.name ?? null],
    ['round', record.round === null ? null : String(record.round)],
    ['process', record.process],
    ['for', record.duration === null ? null : durationInWords(record.duration)],
    ['how many', record.quantity.map(each => each.text).join(', ') || null],
    ['asked for by', record.initiator?.name ?? null],
    ['about', record.topic],
    ['said by', record.speaker?.name ?? null],
  ]
  return (
    <li id={`r${number}`}>
      <p>
        <a class="ref" href={`#w${number}`} aria-label={`to the words of record ${number}`}>
          {number}
        </a>
        <TypeBadge type={record.event} /> <StatusBadge status={record.status} />
      </p>
      <dl>
        {facts.map(([name, value]) =>
          value === null ? null : (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ),
        )}
      </dl>
      {event ? (
        <p class="joined">
          Event: <a href={eventPath(event.id)}>{event.label}</a>
        </p>
      ) : null}
    </li>
  )
}
