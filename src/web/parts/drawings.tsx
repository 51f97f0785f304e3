import { raw } from 'hono/html'
import type { DossierView, ShownEvent } from '../../dossier/index.js'
import { drawTimeline, drawWhoMetWhom, type Encounter } from '../../drawing/index.js'
import { actorPath, companyPath, eventPath, slugOf } from '../paths.js'

/** The timeline of events that have a date; a wide drawing that scrolls inside its own frame. */
export function Timeline({ events, title }: { events: readonly ShownEvent[]; title: string }) {
  const items = events.flatMap(({ event, timing }) =>
    timing
      ? [
          {
            ...timing,
            id: slugOf(event.id),
            label: event.label,
            href: eventPath(event.id),
            type: event.event,
            status: event.status,
          },
        ]
      : [],
  )
  return (
    <section class="drawing" aria-label={title} tabindex={0}>
      {raw(drawTimeline(items, { title }))}
    </section>
  )
}

/** Who met whom, from the meetings and calls that took place. */
export function WhoMetWhom({ view }: { view: DossierView }) {
  const title = 'Who met whom'
  const actors = view.actors.map(({ id, name }) => ({ id, name, href: actorPath(id) }))
  return (
    <section class="drawing" aria-label={title} tabindex={0}>
      {raw(drawWhoMetWhom(actors, encountersOf(view), { title }))}
    </section>
  )
}

function encountersOf(view: DossierView): readonly Encounter[] {
  return view.events.flatMap(({ event }) => {
    if (event.event !== 'CONSULT' || (event.status !== 'occurred' && event.status !== 'ongoing')) return []
    const there = event.parties.filter(({ participant }) => participant.role !== 'absent')
    return there.flatMap((one, index) =>
      there.slice(index + 1).map((other): Encounter => {
        const third = one.part === 'thirdParty' || other.part === 'thirdParty'
        const [a, b] = [one.participant.id, other.participant.id]
        return { a, b, met: third ? 0 : 1, third: third ? 1 : 0, href: companyPath(a, b) }
      }),
    )
  })
}
