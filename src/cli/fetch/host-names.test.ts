import { describe, expect, test } from 'vitest'
import { fetchReport } from './fetch-report.js'
import { html, LOCAL, local, page, send, site, textOf } from './testing/local-site.js'

describe('host names', () => {
  test('the address checked is the one connected to, looked up once', async () => {
    const origin = await site((response, _, headers) => response.writeHead(200, html).end(headers.host))
    const host = `news.example:${new URL(origin).port}`
    const lookups: string[] = []
    const resolve = async (name: string) => {
      lookups.push(name)
      return [{ address: lookups.length === 1 ? LOCAL : '10.0.0.1', family: 4 }]
    }
    expect(textOf(await fetchReport(`http://${host}/`, { ...local, resolve }))).toBe(host)
    expect(lookups).toEqual(['news.example'])
  })

  test.each([
    [
      'one inward address',
      ['10.0.0.1'],
      'http://news.example/ points to 10.0.0.1, which is not a public address; save the page and give the file.',
    ],
    [
      'several',
      ['::1', LOCAL],
      'http://news.example/ points to ::1, which is not a public address; save the page and give the file.',
    ],
    ['none', [], 'The host of http://news.example/ cannot be found; check the address and your connection.'],
  ])('%s: no connection', async (_, addresses, message) => {
    const resolve = async () => addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
    expect(textOf(await fetchReport('http://news.example/', { startTimer: () => () => undefined, resolve }))).toBe(
      message,
    )
  })

  test('inward addresses among public ones are passed over', async () => {
    const origin = await site(send(200, html, page))
    const resolve = async () => ['10.0.0.1', LOCAL, '10.0.0.2'].map(address => ({ address, family: 4 }))
    expect(textOf(await fetchReport(`http://news.example:${new URL(origin).port}/`, { ...local, resolve }))).toBe(page)
  })

  test('one nobody knows', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }))
    expect(textOf(await fetchReport('https://news.example/a', { ...local, resolve }))).toBe(
      'The host of https://news.example/a cannot be found; check the address and your connection.',
    )
  })

  test('localhost, as the system itself resolves it', async () => {
    expect(textOf(await fetchReport('http://localhost/', { startTimer: () => () => undefined }))).toMatch(
      /^http:\/\/localhost\/ points to (?:127\.0\.0\.1|::1), which is not a public address; save the page and give the file\.$/,
    )
  })
})
