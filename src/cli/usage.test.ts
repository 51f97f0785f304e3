import { expect, test } from 'vitest'
import { VERSION } from '../pipeline/version.js'
import { COMMAND_NAMES } from './program.js'
import { folderWith, linesOf, run } from './testing/program.js'

test('without a command it prints its help on standard error, and that is wrong usage', async () => {
  const { code, stdout, stderr } = await run([])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^Usage: rapporteur /)
  for (const name of COMMAND_NAMES) expect(stderr).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
})

test('--version and --help are done, with nothing on standard error', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, signal: null, stdout: `${VERSION}\n`, stderr: '' })
  const { code, stdout, stderr } = await run(['knowledge', 'who', '--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^Usage: rapporteur knowledge who .*\bExample:\n {2}rapporteur knowledge who /s)
})

test.each<[readonly string[], string]>([
  [['talk'], 'Unknown command \'talk\'; see "rapporteur --help".'],
  [['sho', 'events'], 'Unknown command \'sho\'; did you mean show; see "rapporteur --help".'],
  [['read', '--dosier', 'x.db'], 'Unknown option \'--dosier\'; did you mean --dossier; see "rapporteur read --help".'],
  [
    ['check', '--format', 'xml'],
    "Option '--format <format>' argument 'xml' is invalid; allowed choices are text, json, sarif, github; see \"rapporteur check --help\".",
  ],
  [['export'], 'Required option \'--format <format>\' not specified; see "rapporteur export --help".'],
  [
    ['code', '--published', '2025-02-30'],
    '--published 2025-02-30 is no day of the calendar; write it as YYYY-MM-DD, such as 2025-08-14.',
  ],
  [['show', 'events', 'x'], '"show events" takes no id (x); for one report use "rapporteur show report ID".'],
  [['show', 'events', '--since', 'May'], '--since "May" is not a date written YYYY-MM-DD, YYYY-MM or YYYY.'],
  [['serve', '--port', '99999'], '--port 99999 is no port; give a number from 0 to 65535, where 0 takes a free one.'],
  ...(['show events', 'export --format csv', 'serve', 'publish site'] as const).map(
    (command): [readonly string[], string] => [
      command.split(' '),
      'There is no dossier rapporteur.db; make one with "rapporteur read FILE…", or name another with --dossier.',
    ],
  ),
  [
    ['show', 'events', '--dossier', 'no\u001b[2J\nsuch.db'],
    'There is no dossier no\ufffd[2J such.db; make one with "rapporteur read FILE…", or name another with --dossier.',
  ],
])('%j ends in one sentence, and changes nothing', async (args, sentence) => {
  const cwd = await folderWith()
  expect(await run(args, { cwd })).toEqual({ code: 2, signal: null, stdout: '', stderr: `rapporteur: ${sentence}\n` })
  expect(linesOf(sentence).length).toBe(1)
})
