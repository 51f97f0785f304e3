import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { RULES } from '../check/rule-options.js'
import { folderWith, linesOf, ndjson, run } from '../testing/program.js'

const STALE = 'Talks began in Oslo. German Foreign Minister Annalena Baerbock welcomed them, her ministry said.'
const input = ndjson([{ id: 'late', text: STALE, date: '2025-09-18' }])

describe('rules are switched off and changed in severity', () => {
  test('by a list, whose last word counts', async () => {
    const off = await run(['check', '--strict', '--rule', 'office-stale=off'], { input })
    expect(off).toMatchObject({ code: 0, stdout: '', stderr: '' })
    const error = await run(['check', '--rule', 'office-stale=off,office-stale=error'], { input })
    expect(error.code).toBe(1)
    expect(error.stdout).toContain(' error ')
  })

  test('by the config file of the folder, or one that is named; a list comes after it', async () => {
    const cwd = await folderWith({
      'rapporteur.config.json': '{"rules": {"office-stale": "info"}}',
      'strict.json': '{"rules": {"office-stale": "error"}}',
    })
    expect((await run(['check', '--strict'], { input, cwd })).code).toBe(0)
    expect((await run(['check', '--config', 'strict.json'], { input, cwd })).code).toBe(1)
    const both = await run(['check', '--config', 'strict.json', '--rule', 'office-stale=off'], { input, cwd })
    expect(both).toMatchObject({ code: 0, stdout: '' })
  })

  test.each([
    [['--rule', 'office-stael=off'], '', 'names a rule "office-stael" that there is none of'],
    [['--rule', 'office-stale=loud'], '', 'sets no severity; write NAME=off'],
    [['--config', 'lost.json'], '', 'There is no config file lost.json'],
    [['--config', 'c.json'], '{', 'c.json is not JSON'],
    [['--config', 'c.json'], '{"rules": {"value": "loud"}}', 'rules.value must be one of off, error, warning, info'],
    [['--config', 'c.json'], '{"rule": {}}', 'it must be an object such as'],
    [['--config', 'c.json'], '{"rules": {"nonsense": "off"}}', 'c.json names a rule "nonsense"'],
  ])('a mistake is told in one sentence: %s %s', async (args, config, said) => {
    const cwd = await folderWith({ 'c.json': config })
    const { code, stdout, stderr } = await run(['check', ...args], { input, cwd })
    expect({ code, stdout, lines: linesOf(stderr).length }).toEqual({ code: 2, stdout: '', lines: 1 })
    expect(stderr).toContain(said)
  })

  test('--rules lists every rule', async () => {
    const { stdout } = await run(['check', '--rules'])
    expect(linesOf(stdout).map(line => line.split(' ')[0])).toEqual(RULES.map(rule => rule.name))
  })
})

/** What any reader of SARIF 2.1.0 needs: its required properties, their types and closed lists. */
const Location = z.strictObject({
  id: z.number().int().optional(),
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.string().regex(/^[!#-;=?-[\]_a-z~%]+$/) }),
    region: z.strictObject({
      startLine: z.number().int().min(1),
      startColumn: z.number().int().min(1),
      snippet: z.strictObject({ text: z.string() }),
    }),
  }),
  message: z.strictObject({ text: z.string() }).optional(),
})
const Level = z.enum(['none', 'note', 'warning', 'error'])
const Sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: z.strictObject({ text: z.string() }),
              defaultConfiguration: z.strictObject({ level: Level }),
            }),
          ),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.number().int().nonnegative(),
          level: Level,
          message: z.strictObject({ text: z.string().min(1) }),
          locations: z.array(Location),
          relatedLocations: z.array(Location).optional(),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z
            .array(z.strictObject({ kind: z.enum(['inSource', 'external']), justification: z.string() }))
            .optional(),
        }),
      ),
    }),
  ]),
})

const TWO = 'NATO Secretary General Mark Rutte spoke.\nNATO Secretary General Jens Stoltenberg left.'

test('--format sarif is a log of SARIF 2.1.0, its results at their places and under their rules', async () => {
  const cwd = await folderWith({ 'a 1: größer.txt': TWO })
  const { code, stdout } = await run(['check', '--format', 'sarif', '--published', '2025-08-14', 'a 1: größer.txt'], {
    cwd,
  })
  const { results, tool } = Sarif.parse(JSON.parse(stdout)).runs[0]
  expect(code).toBe(1)
  expect(results.map(result => tool.driver.rules[result.ruleIndex]?.id)).toEqual(results.map(result => result.ruleId))
  const two = results.find(result => result.ruleId === 'office-two-holders')
  expect(two).toMatchObject({
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%201%3A%20gr%C3%B6%C3%9Fer.txt' },
          region: { startLine: 1, startColumn: 1 },
        },
      },
    ],
    relatedLocations: [{ id: 1, physicalLocation: { region: { startLine: 2, startColumn: 1 } } }],
  })
})

test('what is silenced is a suppressed result of the log', async () => {
  const text = 'On 12 March 2024, German Foreign Minister Annalena Baerbock travelled to Geneva.'
  const { stdout } = await run(['check', '--format', 'sarif'], {
    input: ndjson([{ id: 'a', text, date: '2025-08-14' }]),
  })
  expect(Sarif.parse(JSON.parse(stdout)).runs[0].results).toMatchObject([
    { ruleId: 'office-stale', level: 'note', suppressions: [{ kind: 'external', justification: 'told-of-that-time' }] },
  ])
})

test('--format github is a line of annotation for each finding, with nothing in it that could end it early', async () => {
  const id = 'a,b:c%.txt'
  const { stdout } = await run(['check', '--format', 'github'], {
    input: ndjson([{ id, text: TWO, date: '2025-08-14' }]),
  })
  const lines = linesOf(stdout)
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines)
    expect(line).toMatch(/^::(?:error|warning|notice) file=a%2Cb%3Ac%25\.txt,line=\d+,col=\d+,title=[a-z-]+::[^\r\n]+$/)
})
