import {
  anchorAt,
  type EventRecord,
  idOf,
  type Participant,
  type PlaceMention,
  participantOf,
} from '../../model/index.js'
import { overlaps, type Scene } from '../scene.js'
import { dateBehind, listedWith, type Stop } from './listed.js'
import { isPlaced } from './placed.js'

/**
 * Meetings told by one verb with a place each: a journey with a day for each of its stops is a visit to each, and who
 * met one in one place and another elsewhere met twice. Stops without days of their own stay one record: when he was
 * where is not told.
 * @returns the record alone where the words do not tell its places apart
 * @example "The envoy visited Suva on 3 May and Apia on 5 May." gives two records
 */
export function toldApart(record: EventRecord, scene: Scene, textHash: string): readonly EventRecord[] {
  const { place, cues, meeting, event } = record
  if (scene.places.length < 2 || !place || !cues.place || !meeting) return [record]
  if (event !== 'CONSULT' && event !== 'AGREE') return [record]
  const own = scene.places.find(one => one.start === cues.place?.start)
  if (!own) return [record]
  const parts = stopsOf(own, record, scene) ?? guestsApart(own, record, scene)
  if (parts.length < 2) return [record]
  const dated = parts.slice(0, -1).some(({ stop }) => stop.date !== null)
  return parts.map(part => recordAt(part, parts, record, dated, scene, textHash))
}

/** A place, and the words that name who was met there. */
type Part = { readonly stop: Stop; readonly from: number; readonly to: number }

function stopsOf(own: PlaceMention, { mode, meeting }: EventRecord, scene: Scene): readonly Part[] | null {
  if (mode !== 'visit' && meeting?.kind !== 'visit') return null
  const stops = listedWith(own, scene)
  if (!stops.slice(0, -1).some(stop => stop.date !== null)) return null
  return stops.map(stop => ({ stop, from: stop.place.start, to: stop.place.end }))
}

/** "Met the president in Suva and the opposition in Apia." */
function guestsApart(own: PlaceMention, record: EventRecord, scene: Scene): readonly Part[] {
  const trigger = record.cues.trigger
  if (!trigger || own.start < trigger.end) return []
  const parties = [...record.actor, ...record.recipient]
  const others = [...scene.candidates.keys()].flatMap(({ predicate }) => {
    const token = scene.sentence.tokens[predicate.head]
    return token && token.start > trigger.start ? [token.start] : []
  })
  const end = Math.min(scene.sentence.end, ...others)
  const parts: Part[] = []
  let from = trigger.end
  for (const place of scene.places) {
    if (place.start < own.start || place.start > end || !isPlaced(place, scene)) continue
    if (!parties.some(party => party.start >= from && party.end <= place.start)) break
    parts.push({ stop: { place, date: dateBehind(place, scene) }, from, to: place.start })
    from = place.end
  }
  return parts
}

function recordAt(
  part: Part,
  parts: readonly Part[],
  record: EventRecord,
  dated: boolean,
  scene: Scene,
  textHash: string,
): EventRecord {
  const { place, date } = part.stop
  const others = parts.filter(other => other !== part)
  const there = (parties: readonly Participant[]) =>
    parties.filter(party => !others.some(other => overlaps(party, { start: other.from, end: other.to })))
  const { date: dateCue, ...cues } = record.cues
  const own = date?.value ? { ...date.value, text: date.text } : null
  const cue = dated ? (own && date ? anchorAt(scene.text, date, scene.sentence.index) : undefined) : dateCue
  // A clause may end before its last stops.
  const end = Math.max(record.anchor.end, place.end, date?.end ?? 0)
  const anchor =
    end === record.anchor.end
      ? record.anchor
      : anchorAt(scene.text, { start: record.anchor.start, end }, scene.sentence.index)
  const named = there(record.recipient)
  const recipient = named.length > 0 ? named : hostOf(place, record, scene)
  return {
    ...record,
    anchor,
    id: isOwn(place, record)
      ? record.id
      : idOf(textHash, record.anchor.start, record.anchor.end, place.start, record.event),
    // A list taken for one of guests: nobody visits himself.
    actor: there(record.actor).filter(party => !recipient.some(host => host.id === party.id)),
    recipient,
    thirdParty: there(record.thirdParty),
    date: dated ? own : record.date,
    place: { name: place.name, country: place.country, text: place.text },
    cues: {
      ...cues,
      ...(cue ? { date: cue } : {}),
      place: anchorAt(scene.text, place, scene.sentence.index),
    },
  }
}

function isOwn(place: PlaceMention, { cues }: EventRecord): boolean {
  return place.start === cues.place?.start
}

/** Who was visited, where the visit has a host at its other stops. */
function hostOf(place: PlaceMention, { recipient }: EventRecord, scene: Scene): readonly Participant[] {
  const host = scene.actors.find(mention => mention.actor.kind === 'state' && overlaps(mention, place))
  return host && recipient.length > 0 ? [participantOf(host, 'participant')] : []
}
