import { expect, test } from 'vitest'
import { isUnreadable } from '../model/index.js'
import { pageFromText, readPage } from './index.js'

const read = (text: string, title?: string) => {
  const page = readPage(new TextEncoder().encode(text), { id: 'r1', ...(title !== undefined && { title }) })
  if (isUnreadable(page)) throw new Error(page.message)
  return { page, said: page.paragraphs.map(({ kind, start, end }) => `${kind}: ${page.text.slice(start, end)}`) }
}

const first = 'Envoys of both sides met in Doha on Monday, the first round in which they sat in one room since March.'
const second = 'They agreed to free 120 prisoners, the mediators said, and to meet again within two weeks in Muscat.'

test.each([
  ['a headline', `Envoys meet in Doha\n\n${first}\n\n${second}`],
  ['a headline said twice', `Envoys meet in Doha\n\n${first}\n\nEnvoys meet in Doha\n\n${second}`],
  ['a headline twice in a row', `Envoys meet in Doha\nEnvoys meet in Doha\n\n${first}\n\n${second}`],
  ['a headline of Markdown', `# Envoys meet in Doha\n\n${first}\n\n${second}`],
  ['chrome before it', `Skip to content\n\nEnvoys meet in Doha\n\n${first}\n\n${second}`],
  ['a caption said twice', `Envoys meet in Doha\n\n${first}\n\nThe envoys in Doha\nThe envoys in Doha\n\n${second}`],
  [
    'pointers at the end',
    `Envoys meet in Doha\n\n${first}\n\n${second}\n\nRead also:\n\nGrain moves again\n\nLatest\n\nStorm closes port`,
  ],
  ['a byline and a time', `Envoys meet in Doha\n\nBy Ann Lee\n\nUpdated 10:20, 5 March 2026\n\n${first}\n\n${second}`],
  ['line ends of Windows', `Envoys meet in Doha\r\n\r\n${first}\r\n\r\n${second}`],
  ['lines of one width', `Envoys meet in Doha\n\n${wrapped(first)}\n\n${wrapped(second)}`],
])('%s', (_, text) => {
  const { page, said } = read(text)
  expect(page.title).toBe('Envoys meet in Doha')
  expect(said).toEqual([`lead: ${first}`, `body: ${second}`])
})

function wrapped(text: string): string {
  return text.replace(/(.{40,60}) /g, '$1\n')
}

test.each([
  ['a first sentence is no headline', `${first}\n\n${second}`],
  ['a line with others under it is no headline', `Envoys met\n${first}\n\n${second}`],
  ['a dateline stays', `DOHA (Example) — ${first}\n\n${second}`],
])('%s', (_, text) => expect(read(text).page.text).toBe(text.replace(/([^\n])\n([^\n])/g, '$1\n\n$2')))

test('a title known before is no second one', () => {
  const { page, said } = read(`Swap agreed\n\n${first}`, 'Envoys meet in Doha')
  expect(page.title).toBe('Envoys meet in Doha')
  expect(said).toEqual(['heading: Swap agreed', `lead: ${first}`])
})

test('kinds of paragraphs', () => {
  const { said } = read(
    `Envoys meet\n\n${first}\n\nWhat comes next\n\n- A truce.\n2. A swap.\n\n> We will not sign.\n\n${second}`,
  )
  expect(said.map(line => line.split(' ', 2).join(' '))).toEqual([
    'lead: Envoys',
    'heading: What',
    'list-item: A',
    'list-item: 2.',
    'quotation: We',
    'body: They',
  ])
})

test('a header is metadata', () => {
  const { page } = read(
    `Title: Envoys meet in Doha\nDate: 5 March 2026\nSource: The Example\nURL: https://example.org/a\n\n${first}`,
  )
  expect(page).toMatchObject({
    title: 'Envoys meet in Doha',
    published: '2026-03-05',
    source: 'The Example',
    url: 'https://example.org/a',
    text: first,
  })
})

test('a sentence with a colon is no header', () => {
  expect(read(`Source: officials close to the talks.\n${first}`).page.text).toContain('Source: officials')
})

test.each([
  ['kept as it is, chrome and all', '  Talks\n\nRead also:\n\nTwice\nTwice  ', 'Talks\n\nRead also:\n\nTwice\n\nTwice'],
  ['blanks inside a line are kept', 'Talks  began,\tand ended.', 'Talks  began,\tand ended.'],
  ['paragraph breaks of every kind', 'One.\r\n\r\n\r\nTwo.\u2029Three.', 'One.\n\nTwo.\n\nThree.'],
  ['lines of one width are joined', wrapped(`${first} ${second}`), `${first} ${second}`],
  ['half a character', 'Talks \ud800 began', 'Talks \ufffd began'],
])('a text taken out before: %s', (_, text, kept) => {
  const page = pageFromText(text, { id: 'r1', title: 'Twice' })
  expect(isUnreadable(page) ? page.message : page.text).toBe(kept)
})
