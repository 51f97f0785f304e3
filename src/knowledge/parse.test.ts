import { describe, expect, test } from 'vitest'
import { layOver, parseKnowledge } from './parse.js'

describe('parseKnowledge', () => {
  test.each([
    ['places/a.yaml', '- { name: Geneva, country: CHE }', null],
    ['places/a.yaml', '', null],
    ['places/a.yaml', '- { name: Geneva }', 'places/a.yaml: entry 1 at country:'],
    ['places/a.yaml', '- { name: Geneva, country: CHE, lake: yes }', 'places/a.yaml: entry 1:'],
    ['places/a.yaml', 'name: Geneva', 'places/a.yaml:1: must be a list'],
    ['places/a.yaml', '- name: [', 'places/a.yaml:1: is not YAML'],
    ['towns/a.yaml', '- { name: Geneva, country: CHE }', 'towns/a.yaml: "towns" is no folder of word knowledge'],
    [
      'offices/a.yaml',
      '- { office: Chair, of: x, until: "2020", holders: [{ name: A, from: 2020-02-30, source: s, checked: memory }] }',
      'offices/a.yaml: entry 1 at holders.0.from:',
    ],
  ])('%s with %j says %j', (path, text, problem) => {
    const { problems } = parseKnowledge([{ path, text }])
    if (problem === null) expect(problems).toEqual([])
    else expect(problems).toEqual([expect.stringContaining(problem)])
  })

  test('keeps the entries that fit beside one that does not', () => {
    const { entries } = parseKnowledge([
      { path: 'places/a.yaml', text: '- { name: Geneva }\n- { name: Oslo, country: NOR }' },
    ])
    expect(entries.places.map(city => city.name)).toEqual(['Oslo'])
  })

  test('an alias bomb is refused, not unfolded', () => {
    const bomb = `- &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `- &${'b'.repeat(i + 1)} [*a, *a]`).join('\n')}`
    expect(parseKnowledge([{ path: 'places/a.yaml', text: bomb }]).problems).toEqual([
      expect.stringContaining('write each entry out'),
    ])
  })
})

test('a folder of one’s own is laid over ours, entry by entry', () => {
  const read = (text: string) => parseKnowledge([{ path: 'places/a.yaml', text }]).entries
  const both = layOver(
    read('- { name: Oslo, country: NOR }\n- { name: Geneva, country: CHE }'),
    read('- { name: Oslo, country: NOR, names: [Kristiania] }'),
  )
  expect(both.places.map(city => [city.name, city.names])).toEqual([
    ['Geneva', []],
    ['Oslo', ['Kristiania']],
  ])
})
