import { describe, expect, test } from 'vitest'
import type { CodedReport } from '../model/index.js'
import { COUNTED_USUALLY, type EvaluateOptions, type Evaluation, evaluatorOf, type GoldKind } from './index.js'
import { party, record, report, states } from './testing/reports.js'

type Held = readonly [line: object, report: CodedReport]

function evaluated(kind: GoldKind, held: readonly Held[], options: Partial<EvaluateOptions> = {}): Evaluation {
  const evaluator = evaluatorOf(kind, { ...COUNTED_USUALLY, ...options })
  for (const [line, coded] of held) {
    const taken = evaluator.take(line)
    if ('problem' in taken) throw new Error(taken.problem)
    taken.score(coded)
  }
  return evaluator.result()
}

describe('events', () => {
  const visit = {
    type: 'CONSULT',
    mode: ['visit'],
    status: ['occurred'],
    source: ['PERGOV'],
    target: ['BOL'],
    third: ['CHL'],
  }
  const held: readonly Held[] = [
    [
      { id: 'right', text: 'a', gold: [visit], topic: 'x' },
      report(record('CONSULT', { mode: 'visit', actor: states('PER', 'BOL'), thirdParty: states('CHL') })),
    ],
    [
      { id: 'other', text: 'b', gold: [{ type: 'AID', source: ['PER'], target: ['BOL'] }], topic: 'y' },
      report(record('ACCUSE', { actor: states('PER'), recipient: states('BOL') })),
    ],
    [
      { id: 'missed', text: 'c', gold: [{ type: 'AID', status: ['occurred'], source: ['PER'], target: ['BOL'] }] },
      report(record('AID', { status: 'denied', actor: states('PER'), recipient: states('BOL') })),
    ],
    [{ id: 'quiet', text: 'd', gold: [] }, report()],
    [{ id: 'alarm', text: 'e', gold: [] }, report(record('ASSAULT', { status: 'hypothetical' }))],
    [
      { id: 'denied', text: 'f', gold: [], unreal: [{ type: 'AID', status: ['denied'] }] },
      report(record('AID', { status: 'denied' })),
    ],
    [
      { id: 'told', text: 'g', gold: [], unreal: [{ type: 'AID', status: ['denied'] }] },
      report(record('AID', { status: 'denied' }), record('AID')),
    ],
  ]

  test('are counted by level, field and silence', () => {
    const { figures } = evaluated('events', held)
    expect(figures).toMatchObject({
      sentences: 7,
      records: 3,
      'type.p': 1 / 3,
      'type.r': 1 / 3,
      'type+source+target.f1': 1 / 3,
      'sectors.r': 0,
      'detection.r': 2 / 3,
      'detection.p': 2 / 3,
      macroF1: 0.5,
      mode: 1,
      status: 1,
      third: 1,
      silent: 0.5,
      unreal: 0.5,
    })
  })

  test('what was read instead of what is told, as are the worst and the values of a field', () => {
    const { confusion, worst, measures } = evaluated('events', held, { worst: 2, by: 'topic' })
    expect(confusion).toEqual([
      { gold: '-', read: 'AID', count: 1 },
      { gold: 'AID', read: '-', count: 1 },
      { gold: 'AID', read: 'ACCUSE', count: 1 },
    ])
    expect(worst.map(one => one.id)).toEqual(['other', 'missed'])
    expect(worst[0]).toMatchObject({ off: 2, gold: ['AID PER → BOL'], read: ['ACCUSE PER → BOL'] })
    const values = measures.filter(({ group, name }) => group.startsWith('topic') && name === 'type')
    expect(values.map(({ group, measure }) => [group, measure.right])).toEqual([
      ['topic=', 0],
      ['topic=x', 1],
      ['topic=y', 0],
    ])
  })
})

test('relations: a record joins the marked pair, by its types', () => {
  const line = (id: string, root: string) => ({
    id,
    text: 'Peru blames Chile',
    root,
    sourceSpan: [0, 4],
    targetSpan: [12, 17],
  })
  const peru = party({ name: 'Peru', start: 0, end: 4 })
  const chile = party({ name: 'Chile', start: 12, end: 17 })
  const all = party({ name: 'all of it', start: 0, end: 90 })
  const pair = { actor: [peru], recipient: [chile] }
  const { figures, confusion } = evaluated('relations', [
    [line('right', 'ACCUSE'), report(record('ACCUSE', pair))],
    [line('turned', 'ACCUSE'), report(record('ACCUSE', { actor: [chile], recipient: [peru] }))],
    [line('mutual', 'CONSULT'), report(record('CONSULT', { actor: [chile], thirdParty: [peru] }))],
    [line('two', 'ACCUSE'), report(record('ACCUSE', pair), record('REJECT', pair))],
    [line('yield', 'YIELD'), report(record('RETREAT', pair))],
    [line('long', 'ACCUSE'), report(record('ACCUSE', { actor: [all], recipient: [chile] }))],
    [line('denied', 'ACCUSE'), report(record('ACCUSE', { ...pair, status: 'denied' }))],
  ])
  expect(figures).toMatchObject({
    sentences: 7,
    records: 7,
    sentence: 6 / 7,
    joined: 4 / 7,
    linked: 3.5 / 4,
    strict: 3.5 / 7,
    'CONSULT.f1': 1,
    'YIELD.f1': 1,
  })
  expect(figures['ACCUSE.f1']).toBeCloseTo(2 / (1 / 1 + 1 / 0.3), 10)
  expect(confusion[0]).toEqual({ gold: 'ACCUSE', read: '-', count: 3 })
})

test('mediation: asked is what the text shows, and precision counts what coders named', () => {
  const text = 'Omani envoy José Núñez and the SPLM met General Idris in Abu Dhabi, Washington said; Peru watched.'
  const line = {
    id: 'a',
    text,
    country: 'Sudan',
    thirdParties: ['Oman', 'United States', 'Turkey', 'African Union'],
    mediators: ['Jose Nunez'],
    localParties: ['SPLM', 'Sudan'],
    localPeople: ['Idris', 'Somebody Else'],
    places: ['Abu Dhabi', 'Juba'],
  }
  const { figures, worst } = evaluated(
    'mediation',
    [
      [
        line,
        report(
          record('CONSULT', {
            actor: [
              party({ name: 'Núñez', kind: 'person', code: 'OMN' }),
              party({ name: 'SPLM', kind: 'group', code: 'SDN' }),
              party({ name: 'Another', kind: 'person', code: 'PER' }),
            ],
            place: { name: 'Abu Dhabi', country: 'ARE', text: 'Abu Dhabi' },
          }),
        ),
      ],
    ],
    { worst: 1 },
  )
  expect(figures).toMatchObject({
    found: 1,
    perReport: 1,
    'people.asked': 2,
    'people.r': 0.5,
    'people.p': 0.5,
    'states.asked': 2,
    'states.r': 0.5,
    'states.p': 0.5,
    'bodies.asked': 1,
    'bodies.r': 1,
    'bodies.p': 1,
    'place.asked': 1,
    'place.f1': 1,
  })
  expect(worst[0]?.gold).toEqual(['people: Idris', 'states: United States'])
})
