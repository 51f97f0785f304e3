import type { DossierView, ShownActor } from '../../dossier/index.js'
import type { ParticipantKind } from '../../model/index.js'
import { idOf } from '../../model/index.js'
import { Layout, type Site } from '../layout.js'
import { WhoMetWhom } from '../parts/drawings.js'
import { EventLine } from '../parts/event-list.js'
import { ReportLink } from '../parts/report-link.js'
import { actorPath, eventPath } from '../paths.js'
import { count } from '../words.js'

const KINDS: readonly (readonly [ParticipantKind, string])[] = [
  ['state', 'States'],
  ['organisation', 'Organisations'],
  ['group', 'Groups'],
  ['person', 'People'],
]

export function ActorsPage({ site, view }: { site: Site; view: DossierView }) {
  return (
    <Layout site={site} title="Actors" section="/actors">
      <h1>
        Actors <small>{count(view.actors.length, 'actor')}</small>
      </h1>
      <div class="columns">
        {KINDS.map(([kind, heading]) => {
          const own = view.actors.filter(each => each.kind === kind)
          return own.length === 0 ? null : (
            <section>
              <h2>{heading}</h2>
              <ul class="plain actors">
                {own.map(actor => (
                  <li>
                    <a href={actorPath(actor.id)}>{actor.name}</a> <span class="soft">{factsOf(actor)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      <h2>Who met whom</h2>
      <WhoMetWhom view={view} />
    </Layout>
  )
}

const factsOf = ({ offices, codes, events }: ShownActor) =>
  [...offices.slice(0, 1), ...codes, count(events.length, 'event')].join(', ')

export function ActorPage({ site, view, actor }: { site: Site; view: DossierView; actor: ShownActor }) {
  const roles = new Map(actor.events.map(({ event, role }) => [event.id, role]))
  const other = actor.spellings.filter(each => each !== actor.name)
  const positions = view.positions.of(actor.id)
  const about = [...actor.offices, ...actor.affiliations, ...actor.codes]
  return (
    <Layout site={site} title={actor.name} section="/actors">
      <p class="kicker">
        <span>{actor.kind}</span>
      </p>
      <h1>{actor.name}</h1>
      {about.length > 0 ? <p class="lede">{about.join(' · ')}</p> : null}
      {other.length > 0 ? <p class="soft">Also written: {other.join(', ')}</p> : null}
      <h2>
        Events <small>{count(roles.size, 'event')}</small>
      </h2>
      <ul class="lines">
        {[...roles].map(([id, role]) => {
          const shown = view.event(id)
          return shown ? <EventLine shown={shown} {...(role === 'participant' ? {} : { note: `as ${role}` })} /> : null
        })}
      </ul>
      {positions.length > 0 ? <h2>Positions</h2> : null}
      <ul class="plain">
        {positions.map(({ report, position }) => (
          <li>
            <span class="stance">{position.stance}</span> <q>{position.text}</q>{' '}
            <span class="soft">({position.issue})</span> <ReportLink report={report} />
          </li>
        ))}
      </ul>
      {actor.company.length > 0 ? <h2>In company of</h2> : null}
      {actor.company.map(({ id, name, events }) => (
        <details>
          <summary>
            {name} <span class="soft">{count(events.length, 'event')}</span>
          </summary>
          <ul class="plain" id={`with-${idOf(id)}`}>
            {events.map(event => (
              <li>
                <a href={eventPath(event.id)}>{event.label}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href={actorPath(id)}>More on {name}</a>
          </p>
        </details>
      ))}
    </Layout>
  )
}
