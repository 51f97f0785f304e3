import type { CodedReport, EventRecord } from '../model/index.js'
import { isReal } from './dyad.js'
import { type Evaluation, type Misreading, worstOf } from './evaluation.js'
import { Counts, harmonic, share } from './measures.js'
import { type MediatingState, mediatingState } from './mediating-states.js'
import type { MediationGold } from './mediation-gold.js'
import { isShown, plain, sameName, samePerson } from './names.js'
import type { EvaluateOptions } from './options.js'
import type { Scorer } from './scorer.js'

const KINDS = ['people', 'states', 'bodies', 'place'] as const
type Kind = (typeof KINDS)[number]

/** Codes of participants that are no states. */
const BODIES: ReadonlySet<string> = new Set(['IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'IMG', 'MNC'])

/**
 * Reports about mediation, by the names their coders wrote down: people, third states, bodies and local parties, places.
 * Asked for is only what the text shows. Precision leaves out reports where the coders name nothing of the kind.
 */
export function mediationScorer(options: EvaluateOptions): Scorer<MediationGold> {
  const [asked, got, said, right] = [new Counts(), new Counts(), new Counts(), new Counts()]
  const misreadings: Misreading[] = []
  const sum = { reports: 0, records: 0, found: 0 }

  return {
    add(gold: MediationGold, report: CodedReport): void {
      const named = namedIn(report.records)
      const missed: string[] = []
      const ask = (kind: Kind, name: string, found: boolean) => {
        asked.add(kind)
        if (found) got.add(kind)
        else missed.push(`${kind}: ${name}`)
      }
      const say = (kind: Kind, names: Iterable<string>, isCoded: (name: string) => boolean) => {
        for (const name of names) {
          said.add(kind)
          if (isCoded(name)) right.add(kind)
        }
      }
      const text = plain(gold.text)
      const people = [...gold.mediators, ...gold.localPeople]
      const states = gold.thirdParties.flatMap(name => {
        const state = mediatingState(name)
        return state ? [{ name, state }] : []
      })
      const isBody = (name: string) => mediatingState(name) === null
      const bodies = [...gold.thirdParties, ...gold.localParties].filter(isBody)

      sum.reports++
      sum.records += report.records.length
      if (report.records.some(isMeeting)) sum.found++
      for (const name of people)
        if (isShown(name, text))
          ask(
            'people',
            name,
            named.persons.spellings.some(other => samePerson(name, other)),
          )
      for (const { name, state } of states)
        if (state.shown.test(gold.text)) ask('states', name, named.codes.has(state.code))
      for (const name of bodies)
        if (isShown(name, text))
          ask(
            'bodies',
            name,
            named.bodies.spellings.some(other => sameName(name, other)),
          )
      for (const name of gold.places) {
        const place = plain(name)
        if (place !== '' && ` ${text} `.includes(` ${place} `))
          ask(
            'place',
            name,
            named.places.some(other => sameName(name, other)),
          )
      }
      if (people.length > 0) say('people', named.persons.names, name => people.some(other => samePerson(name, other)))
      if (bodies.length > 0) say('bodies', named.bodies.names, name => bodies.some(other => sameName(name, other)))
      if (states.length > 0) say('states', foreign(named.codes, mediatingState(gold.country)), codedAmong(states))
      if (gold.places.length > 0) say('place', named.places, name => gold.places.some(other => sameName(name, other)))
      if (missed.length > 0)
        misreadings.push({ id: gold.id, text: gold.text, off: missed.length, gold: missed, read: named.all })
    },

    result(): Evaluation {
      const figures = {
        reports: sum.reports,
        records: sum.records,
        perReport: share(sum.records, sum.reports),
        found: share(sum.found, sum.reports),
        ...Object.fromEntries(
          KINDS.flatMap(kind => {
            const recall = share(got.of(kind), asked.of(kind))
            const precision = share(right.of(kind), said.of(kind))
            return [
              [`${kind}.asked`, asked.of(kind)],
              [`${kind}.r`, recall],
              [`${kind}.p`, precision],
              [`${kind}.f1`, harmonic(precision, recall)],
            ]
          }),
        ),
      }
      return { figures, measures: [], confusion: [], worst: worstOf(misreadings, options.worst) }
    },
  }
}

type Named = { readonly names: ReadonlySet<string>; readonly spellings: readonly string[] }

function namedIn(records: readonly EventRecord[]): {
  readonly persons: Named
  readonly bodies: Named
  readonly codes: ReadonlySet<string>
  readonly places: readonly string[]
  readonly all: readonly string[]
} {
  const parties = records.flatMap(record => [...record.actor, ...record.recipient, ...record.thirdParty])
  const of = (...kinds: readonly string[]): Named => {
    const those = parties.filter(party => kinds.includes(party.kind))
    return {
      names: new Set(those.map(party => party.name).filter(name => name !== '')),
      spellings: [...new Set(those.flatMap(party => [party.name, party.text]))],
    }
  }
  const places = new Set(records.flatMap(record => (record.place?.name ? [record.place.name] : [])))
  return {
    persons: of('person'),
    bodies: of('organisation', 'group'),
    codes: new Set(parties.flatMap(party => party.code ?? [])),
    places: [...places],
    all: [...new Set([...parties.map(party => party.name), ...places])],
  }
}

function isMeeting(record: EventRecord): boolean {
  if (!isReal(record)) return false
  return (
    record.event === 'CONSULT' || record.mode === 'meet' || (record.event === 'AGREE' && record.status === 'planned')
  )
}

/** The conflict's own state is not asked of states, and so is not held against us either. */
function foreign(codes: ReadonlySet<string>, own: MediatingState | null): readonly string[] {
  return [...codes].filter(code => /^[A-Z]{3}$/.test(code) && !BODIES.has(code) && code !== own?.code)
}

function codedAmong(states: readonly { readonly state: MediatingState }[]): (code: string) => boolean {
  return code => states.some(({ state }) => state.code === code)
}
