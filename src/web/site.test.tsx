import type { Hono } from 'hono'
import { expect, test } from 'vitest'
import { HOSTILE_ID, sampleDossier } from '../dossier/testing/sample.js'
import { malformation } from '../drawing/testing/well-formed.js'
import type { Dossier } from '../model/index.js'
import { actorPath, eventPath, reportPath, sitePaths } from './paths.js'
import { createSite } from './site.js'

const app = createSite({ load: async () => sampleDossier, title: 'Kestria and Morvane' })
const paths = sitePaths(sampleDossier)
const questions = [
  '/search',
  '/search?q=Varn',
  '/search?q=%3Cscript%3E',
  '/events?actor=varn',
  '/events?type=%22%3E%3Cb%3E',
  '/nowhere',
]

const bodyOf = async (site: Hono, path: string) => (await site.request(path)).text()
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

test.each<[string, readonly (string | RegExp)[]]>([
  ['/', ['Kestria and Morvane', /8<\/strong> events/, '<svg', 'Newest findings', 'Who met whom', 'date-differs']],
  ['/events', ['March 2025', 'Undated', 'Anton Brek and Ilse Varn: call', '<form class="filters"', '<svg']],
  [
    eventPath('00000000000000a1'),
    [
      'mediator',
      'Port Alder',
      '4 March 2025</span><q>on 4 March 2025</q>',
      'disputed',
      'no informative or representative reading',
      'k-trigger',
      'Morvane Gazette',
    ],
  ],
  [
    eventPath('00000000000000a4'),
    ['<mark class="k-trigger" title="what happened">phoned</mark>', '20 March 2025', 'Lakes Union'],
  ],
  ['/reports', ['Envoys meet in Port Alder', '4 March 2025']],
  [reportPath('4'), ['2 earlier versions', 'Lakes Wire']],
  [
    reportPath('harbour-times.html'),
    ['id="w1"', 'id="r3"', 'k-place', 'nearly four hours', 'rel="noreferrer noopener"', 'Port Alder Protocol'],
  ],
  [reportPath('reports/morvane gazette.txt'), ['a quiet, useful day', 'no conflict: figure-of-speech']],
  [
    '/findings',
    [
      'The second round is told for 2025-03-03',
      'on 3 March 2025',
      'on 4 March 2025',
      'office-differs',
      'Known: Anton Brek',
      '1 difference',
    ],
  ],
  ['/actors', ['States', 'Ilse Varn', '<svg']],
  [actorPath('anton-brek'), ['Anton Brek and Ilse Varn: call', 'In company of', 'MRV']],
  [
    '/documents',
    [
      'Port Alder Protocol',
      'tabled by Morvane',
      'tabled <mark class="k-detail" title="other detail">the Port Alder Protocol</mark>, under',
      'in return for the release of two ships',
      'within 30 days',
    ],
  ],
  ['/positions', ['customs', 'rejects', '(strongly)', 'Ilse Varn', 'Kestria', 'open the northern railway']],
  ['/search?q=brek', ['Anton Brek', '<mark class="k-found"', 'Second round ends']],
  ['/search?q=prisoners', ['118', 'exchange']],
  ['/style.css', ['prefers-color-scheme: dark', '@media print']],
  ['/download/csv.csv', ['id,event,mode']],
])('%s shows what it must', async (path, parts) => {
  const response = await app.request(path)
  expect(response.status).toBe(200)
  const body = await response.text()
  for (const part of parts)
    expect(body).toMatch(typeof part === 'string' ? new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : part)
})

test.each([...paths, ...questions])('nothing a report says is markup on %s', async path => {
  const body = await bodyOf(app, path)
  if (path.startsWith('/download')) return
  expect(body).not.toMatch(/<script|<img|<b>|javascript:|onerror=(?!alert\(1\)&gt;)/)
  expect(body).not.toContain(' style=')
})

test.each(paths.filter(path => !/\.[a-z]+$/.test(path)))('%s is well-formed', async path => {
  const body = (await bodyOf(app, path))
    .replace('<!DOCTYPE html>', '')
    .replaceAll(/<(\w+)([^>]*?) (disabled|selected|download)(?=[ >])/g, '<$1$2 $3="$3"')
  expect(malformation(body)).toBeNull()
})

test('the text of a report is shown as it is, paragraph by paragraph', async () => {
  const body = await bodyOf(app, reportPath(HOSTILE_ID))
  const column = /<div class="text">(.*?)<\/div>/s.exec(body)?.[1] ?? ''
  const paragraphs = column
    .replace(/<a class="ref".*?<\/a>/gs, '')
    .split('</p>')
    .map(plain)
    .filter(each => each !== '')
  expect(paragraphs.join('\n\n')).toBe(sampleDossier.reports[2]?.report.text)
})

test('every link of every page leads to a page, and every fragment to an element', async () => {
  const pages = new Map<string, string>()
  const pageAt = async (path: string) => {
    const known = pages.get(path)
    if (known !== undefined) return known
    const response = await app.request(path)
    const body = response.status === 200 ? await response.text() : ''
    pages.set(path, body)
    return body
  }
  const broken: string[] = []
  for (const path of [...paths, ...questions.slice(0, 4)]) {
    const body = await pageAt(path)
    expect(body).not.toBe('')
    if (path.includes('.')) continue
    for (const [, link = ''] of body.matchAll(/ (?:href|action|src)="([^"]*)"/g)) {
      if (/^(?:https?:|data:)/.test(link)) continue
      const [target = '', fragment] = link.replaceAll('&amp;', '&').split('#')
      const there = await pageAt(target === '' ? path : target)
      if (there === '' || (fragment !== undefined && !there.includes(` id="${fragment}"`)))
        broken.push(`${path} -> ${link}`)
    }
  }
  expect(broken).toEqual([])
})

test.each([
  '/nowhere',
  '/events/ffffffffffffffff',
  '/reports/harbour-times.html',
  '/actors/__proto__',
  '/reports/..%2F..%2Fetc%2Fpasswd',
  '/events/%F0%9F',
])('%s is not found', async path => {
  const response = await app.request(path)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('There is no such page')
})

test.each(['/', '/style.css', '/nowhere', '/search?q=x'])('%s comes with safe headers', async path => {
  const { headers } = await app.request(path)
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self' data:;/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

test.each([
  ['localhost:8080', 200],
  ['127.0.0.1', 200],
  ['[::1]:80', 200],
  ['LOCALHOST', 200],
  ['evil.example', 403],
  ['localhost.evil.example', 403],
  ['127.0.0.1.evil.example:8080', 403],
])('the host %s: %i', async (host, status) => {
  expect((await app.request('/', { headers: { host } })).status).toBe(status)
})

test('other host names are allowed where they are given', async () => {
  const open = createSite({ load: async () => sampleDossier, hosts: ['desk.example'] })
  expect((await open.request('/', { headers: { host: 'desk.example:80' } })).status).toBe(200)
  expect((await open.request('/', { headers: { host: 'localhost' } })).status).toBe(403)
})

test.each([
  ['/events?type=RETREAT', ['exchange of prisoners'], ['second round']],
  ['/events?actor=varn&type=', ['Anton Brek and Ilse Varn: call'], ['exchange of prisoners<']],
  ['/events?since=2025-13', ['since &quot;2025-13&quot; is not a date written YYYY-MM-DD'], []],
  ['/events?actor=nobody', ['No event is like that.'], []],
])('%s narrows', async (path, there, gone) => {
  const body = await bodyOf(app, path)
  for (const part of there) expect(body).toContain(part)
  for (const part of gone) expect(body).not.toContain(part)
})

test('only web addresses are linked', async () => {
  expect(await bodyOf(app, reportPath('harbour-times.html'))).toContain(
    'href="https://harbour.example/2025/03/03/envoys"',
  )
  expect(await bodyOf(app, reportPath('reports/morvane gazette.txt'))).not.toContain('javascript')
})

test('a search that is given is asked, and its passages are shown', async () => {
  const asked: string[] = []
  const site = createSite({
    load: async () => sampleDossier,
    search: async text => {
      asked.push(text)
      return [
        {
          report: '4',
          start: 0,
          end: 30,
          snippet: [
            { text: '<i>', match: true },
            { text: ' plain', match: false },
          ],
          reprints: 2,
        },
        { report: 'gone', start: 0, end: 4 },
      ]
    },
  })
  const body = await bodyOf(site, '/search?q=%20ships%20')
  expect(asked).toEqual(['ships'])
  expect(body).toContain('<mark class="k-found">&lt;i&gt;</mark> plain')
  expect(body).toContain('2 reprints')
})

test('the dossier is looked up again only when it is another one', async () => {
  let dossier: Dossier = { reports: [], events: [], findings: [] }
  const site = createSite({ load: async () => dossier })
  expect(await bodyOf(site, '/')).toContain('Nothing has been read yet')
  dossier = sampleDossier
  expect(await bodyOf(site, '/')).toContain('Newest findings')
})

test('a dossier that cannot be read says so', async () => {
  const site = createSite({
    load: () => Promise.reject(new Error('The file a.db is <locked>; close the other program.')),
  })
  const response = await site.request('/')
  expect(response.status).toBe(500)
  expect(await response.text()).toContain('The file a.db is &lt;locked&gt;; close the other program.')
})

test.each(paths)('%s of an empty dossier or its 404 page is served', async path => {
  const site = createSite({ load: async () => ({ reports: [], events: [], findings: [] }) })
  expect([200, 404]).toContain((await site.request(path)).status)
})
