import { numberOf, ordinalOf } from '../../src/checks/numbers.js'
import { writtenDays } from '../../src/checks/written-days.js'
import { pick } from './random.js'
import type { Subject } from './subject.js'

/** One change of one fact: the words from `start` to `end` become `to`. */
export type Change = { readonly start: number; readonly end: number; readonly to: string }

/** A kind of change: every place of a report where it can be made. */
export type Kind = {
  readonly name: string
  /** Whether the report says the fact in a second way, so that it can be seen without any other report. */
  readonly told: 'in two ways' | 'once'
  places(subject: Subject, random: () => number): readonly Change[]
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const TOWNS = ['Reykjavik', 'Lusaka', 'Montevideo', 'Riga', 'Kathmandu', 'Windhoek', 'Ljubljana', 'Vientiane']
const STATES = ['Iceland', 'Zambia', 'Uruguay', 'Latvia', 'Nepal', 'Namibia', 'Laos', 'Paraguay']
const NAMES = ['Peter Halvorsen', 'Karl Lindgren', 'Dieter Kranz', 'Warren Tillman', 'Julien Marchetti', 'Selim Karaca']
const DEEDS: Readonly<Record<string, string>> = {
  agreed: 'did not agree',
  met: 'did not meet',
  signed: 'did not sign',
  held: 'did not hold',
  released: 'did not release',
  welcomed: 'did not welcome',
  exchanged: 'did not exchange',
  spoke: 'did not speak',
  opened: 'did not open',
}

const office: Kind = {
  name: 'office',
  told: 'in two ways',
  places: ({ actors, report, tools }, random) =>
    actors.flatMap(({ actor, officeText, text, start }) => {
      const { offices } = tools.knowledge
      const day = report.published
      const held = offices.heldBy(actor.name).find(one => day !== undefined && one.from <= day && day <= one.knownTo)
      const surname = actor.name.slice(actor.name.lastIndexOf(' ') + 1)
      const at = text.indexOf(surname)
      if (officeText === null || !held || at < 0 || /\b(?:former|then|ex)\b/i.test(text)) return []
      const entry = offices.all().find(one => one.of === held.of && one.office === held.office)
      const others = entry?.holders.map(one => one.tenure.name).filter(name => name !== actor.name) ?? []
      const to = random() < 0.5 ? pick(others, random) : pick(NAMES, random)
      const words = text.slice(0, at).split(' ')
      const given = actor.name.split(' ').slice(0, -1)
      // The given names before the surname go with it.
      while (words.length > 1 && given.includes(words.at(-2) ?? '')) words.splice(-2, 1)
      const from = words.join(' ').length
      return to === undefined ? [] : [{ start: start + from, end: start + at + surname.length, to }]
    }),
}

const date: Kind = {
  name: 'date',
  told: 'once',
  places: ({ text }, random) =>
    writtenDays(text, 0).flatMap(({ start, end, day }) => {
      const words = text.slice(start, end)
      const to = day > 14 ? day - 2 - Math.floor(random() * 5) : day + 2 + Math.floor(random() * 5)
      return [{ start, end, to: words.replace(new RegExp(`\\b${day}\\b`), String(to)) }]
    }),
}

const weekday: Kind = {
  name: 'weekday',
  told: 'in two ways',
  places: ({ text }, random) =>
    [
      ...text.matchAll(new RegExp(`\\b(${WEEKDAYS.join('|')}),? (?=(?:${MONTHS}) \\d|\\d{1,2} (?:${MONTHS}))`, 'g')),
    ].map(match => otherWord(match[1] ?? '', WEEKDAYS, match.index, random)),
}

const bareWeekday: Kind = {
  name: 'weekday without its date',
  told: 'once',
  places: ({ text }, random) =>
    [...text.matchAll(new RegExp(`\\b(${WEEKDAYS.join('|')})\\b(?!,? (?:${MONTHS}|\\d))`, 'g'))].map(match =>
      otherWord(match[1] ?? '', WEEKDAYS, match.index, random),
    ),
}

function otherWord(word: string, list: readonly string[], start: number, random: () => number): Change {
  return {
    start,
    end: start + word.length,
    to:
      pick(
        list.filter(other => other !== word),
        random,
      ) ?? word,
  }
}

/** Numbers of things: no days, years, times or ordinals. */
function numbersIn({
  text,
}: Subject): readonly { readonly start: number; readonly end: number; readonly value: number }[] {
  return [...text.matchAll(/(?<![\w,.-])(?:\d{1,3}(?:,\d{3})+|\d{2,4})(?= \p{Ll})/gu)].flatMap(match => {
    const value = numberOf(match[0]) ?? 0
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const isDate = new RegExp(`(?:${MONTHS}|in|since|of|until|from) $`).test(before) && value < 32
    const isYear = value > 1900 && value < 2100 && !match[0].includes(',')
    return isDate || isYear ? [] : [{ start: match.index, end: match.index + match[0].length, value }]
  })
}

function toldTwice(subject: Subject, value: number): boolean {
  const written = [String(value), value.toLocaleString('en-US')]
  const all = `${subject.title}\n${subject.text}`
  return written.some(word => all.split(new RegExp(`(?<![\\d,])${word}(?![\\d,]\\d|\\d)`)).length > 2)
}

function otherNumber(value: number, random: () => number): string {
  const by = Math.max(2, Math.round(value * (0.15 + random() * 0.35)))
  return (random() < 0.5 && value > by + 1 ? value - by : value + by).toLocaleString('en-US')
}

const number: Kind = {
  name: 'number',
  told: 'in two ways',
  places: (subject, random) =>
    numbersIn(subject)
      .filter(({ value }) => toldTwice(subject, value))
      .map(({ start, end, value }) => ({ start, end, to: otherNumber(value, random) })),
}

const numberOnce: Kind = {
  name: 'number told once',
  told: 'once',
  places: (subject, random) =>
    numbersIn(subject)
      .filter(({ value }) => !toldTwice(subject, value))
      .map(({ start, end, value }) => ({ start, end, to: otherNumber(value, random) })),
}

const ROUND = /\b([a-z]+) (?:[a-z]+ ){0,2}?rounds?\b/g

function roundsIn({ text }: Subject): readonly { readonly word: string; readonly start: number }[] {
  return [...text.matchAll(new RegExp(`\\b(${ORDINALS.join('|')}) (?:\\w+ ){0,2}?round\\b`, 'g'))].map(match => ({
    word: match[1] ?? '',
    start: match.index,
  }))
}

function roundKind(name: string, told: Kind['told'], fits: (several: boolean) => boolean): Kind {
  return {
    name,
    told,
    places: (subject, random) => {
      const rounds = roundsIn(subject)
      const named = new Set(
        [...rounds.map(one => one.word), ...[...subject.title.matchAll(ROUND)].flatMap(m => m[1] ?? [])].filter(
          word => ordinalOf(word) !== null,
        ),
      )
      if (!fits(named.size > 1 || subject.title.includes(`${rounds[0]?.word} round`))) return []
      return rounds.map(({ word, start }) => {
        const at = ORDINALS.indexOf(word)
        const near = ORDINALS.filter((_, other) => other !== at && Math.abs(other - at) <= 2)
        return otherWord(word, [word, ...near], start, random)
      })
    },
  }
}

const place: Kind = {
  name: 'place',
  told: 'once',
  places: ({ places, tools }, random) =>
    places
      .filter(({ name, country }) => country !== null && tools.knowledge.states.get(country)?.name !== name)
      .map(({ text, start }) => ({ start, end: start + text.length, to: pick(TOWNS, random) ?? '' })),
}

const party: Kind = {
  name: 'party',
  told: 'once',
  places: ({ actors, tools }, random) =>
    actors.flatMap(({ text, start, end, actor }) =>
      actor.kind === 'state' && actor.code !== null && tools.knowledge.states.get(actor.code)?.name === text
        ? [{ start, end, to: pick(STATES, random) ?? '' }]
        : [],
    ),
}

const negation: Kind = {
  name: 'negation',
  told: 'once',
  places: ({ text }) => [
    ...[
      ...text.matchAll(
        /(?<!\b(?:had|have|has|was|were|be|been|is|are|an?|the|and|which|that|who)) (agreed|met|signed|held|released|welcomed|exchanged|spoke|opened)\b/g,
      ),
    ].map(match => ({
      start: match.index + 1,
      end: match.index + match[0].length,
      to: DEEDS[match[1] ?? ''] ?? '',
    })),
    ...[...text.matchAll(/\b(had|has|have|was|were|is|are|will) not\b/g)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      to: match[1] ?? '',
    })),
  ],
}

const initiator: Kind = {
  name: 'initiator',
  told: 'once',
  places: ({ text }, random) =>
    [
      ...text.matchAll(
        /\bat the (?:request|initiative|invitation) of (?:the )?(\p{Lu}[\p{L}-]+)(?! (?:side|delegation))/gu,
      ),
    ].map(match => {
      const name = match[1] ?? ''
      const end = match.index + match[0].length
      return { start: end - name.length, end, to: pick(STATES, random) ?? '' }
    }),
}

/** Every kind of change, in the order of the table. */
export const KINDS: readonly Kind[] = [
  office,
  weekday,
  number,
  roundKind('round', 'in two ways', several => several),
  date,
  bareWeekday,
  numberOnce,
  roundKind('round told alone', 'once', several => !several),
  place,
  party,
  negation,
  initiator,
]
