import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compiledEntries } from '../knowledge/compiled.js'
import { buildKnowledge } from '../knowledge/index.js'
import { annotate, readModel } from '../language/index.js'
import type { ActorMention } from '../model/index.js'
import { findActors } from './index.js'
import { collectives } from './testing/collectives.js'
import { officePhrases } from './testing/office-phrases.js'
import { officesBeside } from './testing/offices-beside.js'
import { officesByDate } from './testing/offices-by-date.js'
import { oneState } from './testing/one-state.js'
import { pageOf } from './testing/page.js'
import { pointingBack } from './testing/pointing-back.js'
import type { Row } from './testing/row.js'
import { spellings } from './testing/spellings.js'
import { stateBodies } from './testing/state-bodies.js'
import { titledPeople } from './testing/titled-people.js'
import { trapsOfPeople } from './testing/traps-people.js'
import { trapsOfPlaces } from './testing/traps-places.js'
import { trapsOfWords } from './testing/traps-words.js'
import { unlistedBodies } from './testing/unlisted-bodies.js'
import { unnamedParties } from './testing/unnamed-parties.js'
import { wireCopy } from './testing/wire-copy.js'

const model = readModel(readFileSync(new URL('../language/model/english.bin', import.meta.url)))
const knowledge = buildKnowledge(compiledEntries(), 'test')

const tables: readonly (readonly [string, readonly Row[]])[] = [
  ['people with titles', titledPeople],
  ['offices told beside others', officesBeside],
  ['offices by date', officesByDate],
  ['collectives', collectives],
  ['unnamed parties', unnamedParties],
  ['office phrases', officePhrases],
  ['one state', oneState],
  ['heads of state bodies', stateBodies],
  ['bodies nobody lists', unlistedBodies],
  ['spellings', spellings],
  ['pointing back', pointingBack],
  ['wire copy', wireCopy],
  ['traps: places', trapsOfPlaces],
  ['traps: people', trapsOfPeople],
  ['traps: words', trapsOfWords],
]

describe.each(tables)('%s', (_name, rows) => {
  test.each(rows.map(row => [row[0], row] as const))('%s', (text, [, published, expected]) => {
    const { actors } = findActors(text, annotate(model, pageOf(text)), knowledge, published)
    expect(actors.map(shown)).toEqual(expected)
  })
})

describe('docs/actors.md', () => {
  const page = readFileSync(new URL('../../docs/actors.md', import.meta.url), 'utf8')
  const examples = [...page.matchAll(/^\| (?!in the report|---)(.+?) \|(?: (.*?))? \|$/gm)]

  test('has examples', () => expect(examples.length).toBeGreaterThan(20))

  test.each(examples.map(([, text = '', reading = '']) => [text, reading] as const))('%s', (text, reading) => {
    const { actors } = findActors(text, annotate(model, pageOf(text)), knowledge, '2025-08-14')
    expect(actors.map(shown).join(' / ')).toBe(reading)
  })
})

function shown({ text, actor, role }: ActorMention): string {
  const what = `${text} = ${actor.name}; ${actor.kind} ${actor.code ?? '-'} ${actor.sector ?? '-'}`
  if (role) return `${what}; ${actor.office ?? ''}; ${role}`
  return actor.office ? `${what}; ${actor.office}` : what
}
