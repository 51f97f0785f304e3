import fc from 'fast-check'
import { expect, test } from 'vitest'
import { malformation } from './testing/well-formed.js'
import { type ChartActor, drawWhoMetWhom, type Encounter } from './who-met-whom.js'

const actor = (id: string, name = `Actor ${id}`): ChartActor => ({ id, name, href: `/actors/${id}` })
const met = (a: string, b: string, count: number, third = 0): Encounter => ({
  a,
  b,
  met: count,
  third,
  href: `/actors/${a}#${b}`,
})

const five = [
  actor('k', 'Kestria'),
  actor('m', 'Morvane'),
  actor('v', 'Ilse Varn'),
  actor('b', 'Anton Brek'),
  actor('u', 'Lakes Union <mediator>'),
]
const fiveMet = [
  met('k', 'm', 9),
  met('m', 'k', 1),
  met('v', 'b', 4),
  met('k', 'u', 0, 3),
  met('m', 'u', 1, 3),
  met('v', 'k', 2),
]
const thirty = Array.from({ length: 30 }, (_, index) =>
  actor(String(index), `${['Minister', 'Envoy', 'Republic of'][index % 3]} Number ${index}`),
)
const thirtyMet = thirty.flatMap((a, i) =>
  thirty.slice(0, i).flatMap((b, j) => ((i * 7 + j * 3) % 5 === 0 ? [met(a.id, b.id, ((i + j) % 11) + 1, i % 2)] : [])),
)

test.each<[string, readonly ChartActor[], readonly Encounter[]]>([
  ['who-met-whom-five', five, fiveMet],
  ['who-met-whom-thirty', thirty, thirtyMet],
  ['who-met-whom-nobody', five, []],
])('%s', async (name, actors, encounters) => {
  const svg = drawWhoMetWhom(actors, encounters)
  expect(malformation(svg)).toBeNull()
  await expect(svg).toMatchFileSnapshot(`snapshots/${name}.svg`)
})

test('a pair is counted whichever way round it is given', () => {
  expect(drawWhoMetWhom(five, fiveMet)).toContain('<title>Morvane and Kestria: together at 10</title>')
})

test('who met nobody is not drawn, and beyond forty the rest are counted', () => {
  const many = Array.from({ length: 45 }, (_, index) => actor(String(index)))
  const svg = drawWhoMetWhom(
    [...many, actor('alone', 'Nobody’s friend')],
    many.slice(1).map(each => met('0', each.id, 1)),
  )
  expect(svg).not.toContain('Nobody’s friend')
  expect(svg).toContain('5 more with fewer meetings are not drawn.')
  expect(svg.match(/<circle/g)).toHaveLength(40)
})

test('any names and encounters give well-formed SVG, the same in any order', () => {
  const encounter = fc.record({
    a: fc.constantFrom('0', '1', '2', 'x'),
    b: fc.constantFrom('0', '1', '2', 'x'),
    met: fc.nat(20),
    third: fc.nat(20),
    href: fc.constant(null),
  })
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }), fc.array(encounter), (names, encounters) => {
      const actors = names.map((name, index) => ({ id: String(index), name, href: null }))
      const svg = drawWhoMetWhom(actors, encounters)
      expect(malformation(svg)).toBeNull()
      expect(drawWhoMetWhom([...actors].reverse(), [...encounters].reverse())).toBe(svg)
    }),
    { numRuns: 60 },
  )
})
