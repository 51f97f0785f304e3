import { expect, test } from 'vitest'
import { compiledEntries } from './compiled.js'

const { documents } = compiledEntries()

test('at least 150 papers besides resolutions of the Security Council have day, parties, place and source', () => {
  const others = documents.filter(({ kind }) => kind !== 'resolution')
  const whole = others.filter(
    ({ date, parties, place, source }) =>
      date.length === 10 && parties.length > 0 && place !== undefined && source !== '',
  )
  expect(whole.length).toBeGreaterThanOrEqual(150)
})

test('no paper is listed twice', () => {
  const names = documents.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
