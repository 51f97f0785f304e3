import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FetchedPage, Input, InputOptions } from './input.js'
import { countInputs, idOfPath, inputsFrom } from './inputs.js'
import { folderWith } from './testing/program.js'

async function* chunked(bytes: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(bytes)
  for (let i = 0; i < all.length; i += 7) yield all.subarray(i, i + 7)
}

async function read(
  args: readonly string[],
  options: Partial<InputOptions> & { readonly typed?: string | Uint8Array } = {},
): Promise<readonly Input[]> {
  const inputs: Input[] = []
  const { typed = '', ...others } = options
  for await (const input of inputsFrom(args, { stdin: () => chunked(typed), ...others })) inputs.push(input)
  return inputs
}

/** What became of each input: its id and text, or its sentence. */
function summaries(inputs: readonly Input[], folder = ''): readonly string[] {
  return inputs.map(input => {
    if ('unreadable' in input) return `${input.unreadable.problem}: ${input.unreadable.message.replaceAll(folder, '')}`
    const { id } = input.input
    const text = 'text' in input.input ? input.input.text : Buffer.from(input.input.bytes).toString()
    return `${id.replace(folder, '')} = ${text}`
  })
}

const LINE = '{"id":"a","text":"Talks began."}'

test.each<[string, string, string | Uint8Array, readonly string[]]>([
  ['a text', 'a.txt', 'Talks began.', ['/a.txt = Talks began.']],
  ['an empty text, for the pages room to refuse', 'a.txt', '', ['/a.txt = ']],
  ['a text of another name', 'a.press', 'Talks began.', ['/a.press = Talks began.']],
  ['a page that begins like JSON', 'a.html', LINE, [`/a.html = ${LINE}`]],
  ['an archive', 'a.ndjson', `${LINE}\n\n${LINE}`, ['a = Talks began.', 'a = Talks began.']],
  ['an archive of another name', 'a.json', LINE, ['a = Talks began.']],
  ['an archive with a byte order mark', 'a.jsonl', `\ufeff${LINE}`, ['a = Talks began.']],
  ['an id that is a number', 'a.ndjson', '{"id":7,"text":"Talks began."}', ['7 = Talks began.']],
  ['an empty archive', 'a.ndjson', '\n\n', ['empty: /a.ndjson is empty; give it a report a line.']],
  [
    'a broken line between sound ones',
    'a.ndjson',
    `${LINE}\n{"id":\n${LINE}\n`,
    [
      'a = Talks began.',
      'broken-line: /a.ndjson:2 is not JSON; each line must be one object such as {"id": "a", "text": "…"}.',
      'a = Talks began.',
    ],
  ],
  [
    'lines that are no report',
    'a.ndjson',
    `${LINE}\n7\n{"id":"b"}\n{"id":"","text":"x"}`,
    [
      'a = Talks began.',
      'broken-line: /a.ndjson:2 is no object; each line must be one such as {"id": "a", "text": "…"}.',
      'broken-line: /a.ndjson:3: "text" must be a text; mend that line.',
      'broken-line: /a.ndjson:4: "id" must be a name or a number; give the report one.',
    ],
  ],
  [
    'a day that is none',
    'a.ndjson',
    '{"id":"a","text":"x","date":"2025-02-30"}\n{"id":"b","text":"x","date":20250230}',
    [
      'bad-date: /a.ndjson:1: the date "2025-02-30" is no day of the calendar; write it as YYYY-MM-DD, or leave it out.',
      'bad-date: /a.ndjson:2: the date 20250230 is no day of the calendar; write it as YYYY-MM-DD, or leave it out.',
    ],
  ],
  [
    'a line that is no UTF-8',
    'a.ndjson',
    Buffer.concat([
      Buffer.from('{"id":"a","text":"Gen'),
      Uint8Array.of(0xe8),
      Buffer.from('ve"}\n'),
      Buffer.from(LINE),
    ]),
    ['broken-line: /a.ndjson:1 is not in UTF-8, as JSON has to be; save the file as UTF-8.', 'a = Talks began.'],
  ],
  ...['[{"id":"a","text":"x"}]', '{\n  "id": "a",\n  "text": "x"\n}'].map(
    (json): [string, string, string, readonly string[]] => [
      `one JSON value: ${JSON.stringify(json)}`,
      'a.json',
      json,
      [
        'broken-line: /a.json is one JSON value, not a report a line; write each report on a line of its own, as jq -c does.',
      ],
    ],
  ),
])('%s', async (_, name, content, expected) => {
  const folder = await folderWith({ [name]: content })
  expect(summaries(await read([join(folder, name)]), folder)).toEqual(expected)
  const typed = await read([], { typed: content })
  expect(typed.length).toBe(expected.length)
  // What only the name of a file told, a stream cannot know.
  if (/\.(?:ndjson|jsonl|json)$/.test(name) && content.toString().trim() !== '')
    expect(summaries(typed)).toEqual(expected.map(one => one.replace(`/${name}`, 'standard input')))
})

test('what a line says of its report is handed on, and the day of the command where it says none', async () => {
  const full = { id: 'a', text: 'x', date: '2025-08-14', title: 't', url: 'https://u.example/', source: 's' }
  const bare = { id: 'b', text: 'x', date: null, title: null }
  const folder = await folderWith({ 'a.ndjson': `${JSON.stringify(full)}\n${JSON.stringify(bare)}\n` })
  const inputs = await read([join(folder, 'a.ndjson')], { published: '2025-01-01' })
  const { date, ...others } = full
  expect(inputs).toEqual([
    { input: { ...others, published: date }, source: null },
    { input: { id: 'b', text: 'x', published: '2025-01-01' }, source: null },
  ])
})

test('a folder is read in order of its paths; hidden files, READMEs and other kinds of file are passed over', async () => {
  const folder = await folderWith({
    'b.txt': 'b',
    'a/z.html': 'z',
    'a.md': 'a',
    'README.md': 'no',
    'a/readme': 'no',
    'readme-first.txt': 'yes',
    '.hidden.txt': 'no',
    '.git/c.txt': 'no',
    'talks.db': 'no',
    'picture.png': 'no',
    'c.ndjson': LINE,
  })
  symlinkSync(join(folder, 'b.txt'), join(folder, 'link.txt'))
  symlinkSync(folder, join(folder, 'loop'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.txt'))
  expect(summaries(await read([folder]), folder)).toEqual([
    '/a.md = a',
    '/a/z.html = z',
    '/b.txt = b',
    'a = Talks began.',
    '/link.txt = b',
    '/readme-first.txt = yes',
  ])
  expect(await countInputs([folder])).toBe(null)
  expect(await countInputs([join(folder, 'a'), join(folder, 'b.txt'), 'https://u.example/'])).toBe(3)
  expect(await countInputs([])).toBe(null)
})

test.each<[string, readonly string[]]>([
  ['nothing.txt', ['missing: There is no file /nothing.txt; check the path.']],
  ['a.txt/b.txt', ['missing: There is no file /a.txt/b.txt; check the path.']],
  ['empty', ['missing: /empty holds no report; rapporteur reads .html, .txt, .md, .ndjson and .jsonl files.']],
  ['x'.repeat(300), [`missing: /${'x'.repeat(300)} could not be opened (ENAMETOOLONG); check that you may read it.`]],
])('%s is said to be missing', async (name, expected) => {
  const folder = await folderWith({ 'a.txt': 'a', 'empty/picture.png': '' })
  expect(summaries(await read([join(folder, name)]), folder)).toEqual(expected)
})

test.each([
  ['a.txt', 'a.txt has 50 MB'],
  ['a.press', 'a.press has more than 8 MB'],
])('50 MB in %s are refused, and not taken in', async (name, said) => {
  const folder = await folderWith({ [name]: 'a' })
  truncateSync(join(folder, name), 50 * 1024 * 1024)
  expect(summaries(await read([join(folder, name)]), folder)).toEqual([
    `too-large: /${said}, and a report may have 8; split it, or give its reports as lines of NDJSON.`,
  ])
})

test.skipIf(process.platform === 'win32')('a device without end is let go of', async () => {
  expect(summaries(await read(['/dev/zero']))).toEqual([
    'too-large: /dev/zero has more than 8 MB, and a report may have 8; split it, or give its reports as lines of NDJSON.',
  ])
})

test('standard input gets an id by what it says, so that two texts are two reports', async () => {
  const [[first], [again], [other]] = await Promise.all([
    read(['-'], { typed: 'Talks began.' }),
    read([], { typed: 'Talks began.' }),
    read(['-'], { typed: 'Talks ended.' }),
  ])
  const idOf = (input: Input | undefined) => (input && 'input' in input ? input.input.id : '')
  expect(idOf(first)).toMatch(/^stdin-[0-9a-f]{12}$/)
  expect(idOf(again)).toBe(idOf(first))
  expect(idOf(other)).not.toBe(idOf(first))
})

test('a stream that breaks is said to have broken', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${LINE}\n`.repeat(5))
    throw Object.assign(new Error('gone'), { code: 'EIO' })
  }
  expect(summaries(await read(['-'], { stdin: broken })).slice(-2)).toEqual([
    'a = Talks began.',
    'missing: standard input could not be opened (EIO); check that you may read it.',
  ])
})

const page = (bytes: Uint8Array, contentType: string | null): FetchedPage => ({
  ok: true,
  bytes,
  url: 'https://u.example/end',
  contentType,
})

test.each<[string, FetchedPage, readonly string[]]>([
  ['a page', page(Buffer.from('Talks'), 'text/html'), ['https://u.example/a = Talks']],
  [
    'a page in the charset its server says',
    page(Uint8Array.of(0xcf, 0xe5), 'text/html; charset=windows-1251'),
    ['https://u.example/a = Пе'],
  ],
  ['an archive', page(Buffer.from(LINE), 'application/x-ndjson'), ['a = Talks began.']],
  ['no page', { ok: false, message: 'It is not there.' }, ['unreachable: It is not there.']],
])('behind an address: %s', async (_, fetched, expected) => {
  const inputs = await read(['https://u.example/a'], { fetch: async () => fetched })
  expect(summaries(inputs)).toEqual(expected)
  const [first] = inputs
  if (first && 'input' in first && 'bytes' in first.input) expect(first.input.url).toBe('https://u.example/end')
})

test('a command that fetches nothing says so', async () => {
  expect(summaries(await read(['HTTPS://u.example/a']))).toEqual([
    'missing: HTTPS://u.example/a is an address, which this command does not fetch; save the page and give the file.',
  ])
})

test.each([
  ['a/b.html', 'a/b.html'],
  ['./a//b.html', 'a/b.html'],
  ['a/../b.html', 'b.html'],
  ['../b.html', '../b.html'],
  ['/a/b.html', '/a/b.html'],
])('the id of %s is %s', (path, id) => expect(idOfPath(path)).toBe(id))
