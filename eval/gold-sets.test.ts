import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  belowFloors,
  COUNTED_USUALLY,
  type Evaluation,
  evaluatorOf,
  Floors,
  kindOfGold,
} from '../src/evaluate/index.js'
import { coded } from '../src/pipeline/testing/tools.js'
import json from './floors.json' with { type: 'json' }

const floors = Floors.parse(json)

function linesOf(set: string): readonly unknown[] {
  const text = readFileSync(new URL(`${set}.jsonl`, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}

function evaluated(set: string): Evaluation {
  const lines = linesOf(set)
  const kind = kindOfGold(lines[0])
  if (kind === null) throw new Error(`eval/${set}.jsonl is no gold set`)
  const evaluator = evaluatorOf(kind, { ...COUNTED_USUALLY, worst: 20 })
  for (const line of lines) {
    const taken = evaluator.take(line)
    if ('problem' in taken) throw new Error(`eval/${set}.jsonl: ${taken.problem}`)
    taken.score(coded(taken.read.text, taken.read.published))
  }
  return evaluator.result()
}

describe.each(Object.entries(floors))('eval/%s.jsonl', (set, own) => {
  test('tells each sentence once', () => {
    const texts = linesOf(set).map(line => JSON.stringify(line).replace(/^.*?"text":/, ''))
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('holds its floors', () => {
    const { figures, worst } = evaluated(set)
    expect(belowFloors(figures, own), worst.map(one => `${one.id} ${one.text}`).join('\n')).toEqual([])
  })
})

test('are large enough', () => {
  expect(linesOf('events').length).toBeGreaterThanOrEqual(420)
  expect(linesOf('negatives').length).toBeGreaterThanOrEqual(400)
})
