import { expect, test } from 'vitest'
import { folderWith, linesOf, ndjson, run } from '../testing/program.js'

const met = {
  id: 'met',
  text: 'Peru and Chile held talks in Lima.',
  gold: [{ type: 'CONSULT', source: ['PER', 'CHL'] }],
}
const quiet = { id: 'quiet', text: 'The sea off Lima was calm.', gold: [] }
const missed = {
  id: 'missed',
  text: 'The sea off Lima is calm.',
  gold: [{ type: 'AID', source: ['PER'], target: ['CHL'] }],
}

test('figures, types, confusion and the worst readings are printed, or are one object', async () => {
  const cwd = await folderWith({ 'own.jsonl': ndjson([met, quiet, missed]) })
  const { code, stdout, stderr } = await run(['evaluate', 'own.jsonl', '--worst', '1'], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^own\.jsonl: events\nsentences +3\n/)
  expect(stdout).toMatch(/\n {2}type +P 100\.0 +R {2}50\.0 +F1 {2}66\.7 +right 1 of 2 in gold, 1 read\n/)
  expect(stdout).toMatch(/\nconfusion: [^\n]+\n +-\n {2}AID +1\n/)
  expect(stdout).toMatch(/\nmissed {2}The sea off Lima is calm\.\n {2}gold {2}AID PER → CHL\n$/)
  const json = await run(['evaluate', 'own.jsonl', '--format', 'json'], { cwd })
  expect(JSON.parse(json.stdout)).toMatchObject({
    gold: 'own.jsonl',
    kind: 'events',
    figures: { sentences: 3, 'type.r': 0.5, silent: 1 },
    confusion: [{ gold: 'AID', read: '-', count: 1 }],
  })
})

test('broken lines are named and left out', async () => {
  const lines = [
    '{"id": 1',
    JSON.stringify({ ...met, gold: [{ type: 'PRAISE' }] }),
    JSON.stringify({ id: 'a', gold: [] }),
  ]
  const input = `${JSON.stringify(quiet)}\n\n${lines.join('\n')}\n${JSON.stringify(quiet)}\n${JSON.stringify({ ...quiet, id: 'e', text: ' ' })}\n`
  const { code, stdout, stderr } = await run(['evaluate', '-'], { input })
  expect(code).toBe(1)
  expect(stdout).toMatch(/\nsentences +1\n/)
  const told = [
    /^rapporteur: standard input:3 is not JSON; the line is left out, so mend it\.$/,
    /^rapporteur: standard input:4 is no line of a gold set of events \(gold\.0\.type: [^\n]+\); the line is left out, so mend it\.$/,
    /^rapporteur: standard input:5 is no line of a gold set of events \(text: [^\n]+\); the line is left out, so mend it\.$/,
    /^rapporteur: standard input:6 is no line of a gold set of events \(id: "quiet" is the name of an earlier line too\); the line/,
    /^rapporteur: standard input:7 holds no text that can be read \(empty\); the line is left out, so mend it\.$/,
  ]
  expect(linesOf(stderr).length).toBe(told.length)
  for (const [index, pattern] of told.entries()) expect(linesOf(stderr)[index]).toMatch(pattern)
})

test('a figure below its floor ends with 1 and is named', async () => {
  const cwd = await folderWith({
    'own.jsonl': ndjson([met, missed]),
    'low.json': '{"own": {"least": {"type.f1": 0.6}, "most": {"perSentence": 1}}}',
    'high.json': '{"own": {"least": {"type.f1": 0.9}, "most": {"perSentence": 0.1}}}',
  })
  const low = await run(['evaluate', 'own.jsonl', '--floors', 'low.json'], { cwd })
  expect({ code: low.code, stderr: low.stderr }).toEqual({ code: 0, stderr: '' })
  const high = await run(['evaluate', 'own.jsonl', '--floors', 'high.json'], { cwd })
  expect(high.code).toBe(1)
  expect(high.stderr).toBe(
    'rapporteur: own.jsonl does not hold its floors: type.f1 is 0.667, and its floor 0.9; perSentence is 0.500, and may be 0.1 at most.\n',
  )
})

test.each([
  [['lost.jsonl'], /^rapporteur: lost\.jsonl could not be read \(ENOENT\); check the path of the gold set\.\n$/],
  [
    ['empty.jsonl'],
    /^rapporteur: empty\.jsonl is empty; give it one JSON object a line, as docs\/evaluate\.md has it\.\n$/,
  ],
  [
    ['text.jsonl'],
    /^rapporteur: text\.jsonl is no gold set: its first line has none of "gold", "root" and "thirdParties";/,
  ],
  [
    ['own.jsonl', '--floors', 'lost.json'],
    /^rapporteur: lost\.json could not be read \(ENOENT\); check the path of the floors\.\n$/,
  ],
  [['own.jsonl', '--floors', 'text.jsonl'], /^rapporteur: text\.jsonl is no file of floors; write it as /],
  [
    ['own.jsonl', '--floors', 'other.json'],
    /^rapporteur: other\.json has no floors for own, only for other; add them\.\n$/,
  ],
  [['own.jsonl', '--worst', 'some'], /^rapporteur: [^\n]+ whole number; see "rapporteur evaluate --help"\.\n$/],
])('%j is wrong usage', async (args, said) => {
  const cwd = await folderWith({
    'own.jsonl': ndjson([met]),
    'empty.jsonl': '\n',
    'text.jsonl': 'Peru and Chile held talks.\n',
    'other.json': '{"other": {}}',
  })
  const { code, stdout, stderr } = await run(['evaluate', ...args], { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(said)
})
