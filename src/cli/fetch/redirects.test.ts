import { describe, expect, test } from 'vitest'
import { fetchReport } from './fetch-report.js'
import { html, local, page, send, site, textOf } from './testing/local-site.js'

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%i is followed', async status => {
    const origin = await site((response, path) =>
      path === '/old'
        ? response.writeHead(status, { Location: 'new#part' }).end(page)
        : response.writeHead(200, html).end(path),
    )
    const fetched = await fetchReport(`${origin}/old`, local)
    expect(fetched).toMatchObject({ ok: true, url: `${origin}/new` })
    expect(textOf(fetched)).toBe('/new')
  })

  test.each([
    [5, true],
    [6, false],
  ])('%i in a row: %s', async (count, ok) => {
    const asked: string[] = []
    const origin = await site((response, path) => {
      asked.push(path)
      const step = Number(path.slice(1))
      if (step < count) response.writeHead(302, { Location: `/${step + 1}` }).end()
      else response.writeHead(200, html).end(page)
    })
    const fetched = await fetchReport(`${origin}/0`, local)
    expect(textOf(fetched)).toBe(ok ? page : `${origin}/0 leads on more than 5 times; save the page and give the file.`)
    expect(asked).toHaveLength(6)
  })

  test.each([
    [
      'http://169.254.169.254/',
      'points to 169.254.169.254, which is not a public address; save the page and give the file.',
    ],
    ['http://[::1]/', 'points to ::1, which is not a public address; save the page and give the file.'],
    ['http://inside.example/', 'points to 10.0.0.7, which is not a public address; save the page and give the file.'],
    ['file:///etc/passwd', 'is not a web address (http or https); save the page and give the file.'],
  ])('to %s is refused', async (location, rest) => {
    const origin = await site(send(302, { Location: location }))
    const resolve = async () => [{ address: '10.0.0.7', family: 4 }]
    expect(textOf(await fetchReport(`${origin}/`, { ...local, resolve }))).toBe(
      `${location} (where ${origin}/ leads) ${rest}`,
    )
  })

  test('a failure behind one names both addresses', async () => {
    const origin = await site((response, path) =>
      path === '/' ? response.writeHead(302, { Location: '/gone' }).end() : response.writeHead(404).end(),
    )
    expect(textOf(await fetchReport(origin, local))).toBe(
      `${origin}/gone (where ${origin}/ leads) does not exist (404 Not Found); check the address.`,
    )
  })
})
