import { expect, test } from 'vitest'
import { StoreError } from '../store/index.js'
import { exitCodeOf, explain, OutsideError, UsageError } from './errors.js'
import { usageSentence } from './program.js'

const system = (code: string, path: string) =>
  Object.assign(new Error(`${code}: oh no, open '${path}'`), { code, path, syscall: 'open' })

test.each<[unknown, string, number]>([
  [new UsageError('Give a day.'), 'Give a day.', 2],
  [new OutsideError('No room.'), 'No room.', 1],
  [new StoreError('not-a-dossier', 'x.db is none.'), 'x.db is none.', 2],
  [new StoreError('missing', 'x.db is not there.'), 'x.db is not there.', 2],
  [new StoreError('newer-schema', 'x.db is newer.'), 'x.db is newer.', 1],
  [new StoreError('full', 'The disk is full.'), 'The disk is full.', 1],
  [
    system('EACCES', '/site/a.html'),
    '/site/a.html could not be used (EACCES); check the path, its permissions and the room on the disk.',
    1,
  ],
  [
    new TypeError('x is not a function\n    at y'),
    'Something went wrong inside rapporteur (TypeError: x is not a function); please report it with the command you gave.',
    1,
  ],
  ['odd', 'Something went wrong inside rapporteur (odd); please report it with the command you gave.', 1],
])('%s', (error, sentence, code) => {
  expect(explain(error)).toBe(sentence)
  expect(exitCodeOf(error)).toBe(code)
})

test.each([
  ["error: unknown command 'sho'\n(Did you mean show?)", "Unknown command 'sho'; did you mean show"],
  [
    "error: unknown option '--x'\n(Did you mean one of --a, --b?)",
    "Unknown option '--x'; did you mean one of --a, --b",
  ],
  ["error: missing required argument 'what'", "Missing required argument 'what'"],
  [
    "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json.",
    "Option '--format <format>' argument 'xml' is invalid; allowed choices are text, json",
  ],
  [
    "error: too many arguments for 'demo'. Expected 0 arguments but got 2.",
    "Too many arguments for 'demo'; expected 0 arguments but got 2",
  ],
])('%j is said in one sentence', (message, expected) => expect(usageSentence(message)).toBe(expected))
