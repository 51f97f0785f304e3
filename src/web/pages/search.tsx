import { type DossierView, foldedWords } from '../../dossier/index.js'
import { type Hit, questionWords, wordsFound } from '../find-words.js'
import { Layout, type Site } from '../layout.js'
import { EventLine } from '../parts/event-list.js'
import { Marked } from '../parts/marked.js'
import { reportName, reportTag } from '../parts/report-link.js'
import { actorPath, reportPath } from '../paths.js'
import { count } from '../words.js'

type Props = {
  readonly site: Site
  readonly view: DossierView
  readonly question: string
  readonly hits: readonly Hit[]
}

const MOST = 50

/** What a question finds: actors and events by name, then the words in the reports. */
export function SearchPage({ site, view, question, hits }: Props) {
  const words = questionWords(question)
  const all = (text: string) => words.length > 0 && words.every(word => foldedWords(text).includes(` ${word} `))
  const actors = view.actors
    .filter(each => all([each.name, ...each.spellings, ...each.offices].join(' ')))
    .slice(0, MOST)
  const events = view.events.filter(each => all(each.event.label)).slice(0, MOST)
  const nothing = actors.length + events.length + hits.length === 0
  return (
    <Layout
      site={site}
      title={question === '' ? 'Search' : `Search: ${question}`}
      section="/search"
      question={question}
    >
      <h1>Search{question === '' ? '' : `: ${question}`}</h1>
      {question === '' ? <p class="empty">Write a name, a place or any words of a report in the field above.</p> : null}
      {question !== '' && nothing ? <p class="empty">No actor, event or report has all of these words.</p> : null}
      {actors.length > 0 ? <h2>Actors</h2> : null}
      <ul class="plain">
        {actors.map(actor => (
          <li>
            <a href={actorPath(actor.id)}>{actor.name}</a>{' '}
            <span class="soft">{count(actor.events.length, 'event')}</span>
          </li>
        ))}
      </ul>
      {events.length > 0 ? <h2>Events</h2> : null}
      <ul class="lines">
        {events.map(shown => (
          <EventLine shown={shown} />
        ))}
      </ul>
      {hits.length > 0 ? <h2>In the reports</h2> : null}
      {hits.slice(0, MOST).map(hit => (
        <HitEntry hit={hit} view={view} words={words} />
      ))}
    </Layout>
  )
}

function HitEntry({ hit, view, words }: { hit: Hit; view: DossierView; words: readonly string[] }) {
  const report = view.report(hit.report)?.report
  if (!report) return null
  const passage = report.text.slice(hit.start, hit.end)
  const marks = wordsFound(passage, words).map(each => ({ ...each, kind: 'found' as const }))
  return (
    <figure class="words">
      <blockquote>
        {hit.snippet ? (
          hit.snippet.map(({ text, match }) => (match ? <mark class="k-found">{text}</mark> : text))
        ) : (
          <Marked text={passage} within={{ start: 0, end: passage.length }} marks={marks} />
        )}
      </blockquote>
      <figcaption>
        <a href={reportPath(report.id)}>{reportName(report)}</a> <span>{reportTag(report)}</span>
        {hit.reprints ? <span>{count(hit.reprints, 'reprint')}</span> : null}
      </figcaption>
    </figure>
  )
}
