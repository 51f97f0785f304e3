import type { ShownEvent } from '../../dossier/index.js'
import { eventPath } from '../paths.js'
import { count, dateInWords, monthInWords } from '../words.js'
import { StatusBadge, TypeBadge } from './badges.js'

/** One event as a line: when, what, how sure. */
export function EventLine({ shown, note }: { shown: ShownEvent; note?: string }) {
  const { event, timing, findings } = shown
  const open = findings.filter(each => each.finding.silenced === null).length
  const place = event.slots.find(each => each.slot === 'place')
  return (
    <li class="event-line">
      <span class="when">{timing ? dateInWords(timing) : 'undated'}</span>
      <span class="what">
        <a href={eventPath(event.id)}>{event.label}</a>
        <span class="facts">
          <TypeBadge type={event.event} />
          <StatusBadge status={event.status} />
          {place ? <span>{place.values.map(each => each.value).join(' / ')}</span> : null}
          <span>{count(event.sources, 'source')}</span>
          {note ? <span>{note}</span> : null}
          {open > 0 ? <span class="flag">{count(open, 'finding')}</span> : null}
        </span>
      </span>
    </li>
  )
}

/** Events under a heading for each month, those without a date at the end. */
export function EventsByMonth({ events }: { events: readonly ShownEvent[] }) {
  const months = new Map<string, ShownEvent[]>()
  for (const each of events) {
    const month = each.timing ? monthInWords(each.timing.start) : 'Undated'
    const group = months.get(month)
    if (group) group.push(each)
    else months.set(month, [each])
  }
  return (
    <>
      {[...months].map(([month, group]) => (
        <section class="month">
          <h2>
            {month} <small>{count(group.length, 'event')}</small>
          </h2>
          <ul class="lines">
            {group.map(shown => (
              <EventLine shown={shown} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
