import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { coded } from '../src/pipeline/testing/tools.js'
import floors from './floors.json' with { type: 'json' }

const Line = z.object({ id: z.string(), class: z.string(), text: z.string(), gold: z.tuple([]) })

const lines = readFileSync(new URL('negatives.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => Line.parse(JSON.parse(line)))

test('are at least 400, each told once', () => {
  expect(lines.length).toBeGreaterThanOrEqual(400)
  expect(new Set(lines.map(line => line.id)).size).toBe(lines.length)
  expect(new Set(lines.map(line => line.text)).size).toBe(lines.length)
})

test('sentences that tell of no event of a negotiation or a conflict give no record, but for a few', () => {
  const alarms = lines.filter(line => coded(line.text).records.length > 0)
  const share = alarms.length / lines.length
  expect(share, alarms.map(line => `${line.id} ${line.text}`).join('\n')).toBeLessThanOrEqual(
    floors.negatives.falseAlarms,
  )
})
