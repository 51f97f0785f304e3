import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fetchReport } from './fetch-report.js'
import { bareSite, html, LOCAL, listen, local, page, send, site, textOf } from './testing/local-site.js'

describe('taken', () => {
  test.each([
    ['plain', send(200, html, page), html['Content-Type']],
    ['without a Content-Type', send(200, {}, page), null],
    ['from a cache', send(203, html, page), html['Content-Type']],
    ['lines of JSON', send(200, { 'Content-Type': 'application/x-ndjson' }, page), 'application/x-ndjson'],
    ['gzip', send(200, { ...html, 'Content-Encoding': 'gzip' }, gzipSync(page)), html['Content-Type']],
    ['deflate', send(200, { ...html, 'Content-Encoding': 'deflate' }, deflateSync(page)), html['Content-Type']],
    ['bare deflate', send(200, { ...html, 'Content-Encoding': 'deflate' }, deflateRawSync(page)), html['Content-Type']],
    ['br', send(200, { ...html, 'Content-Encoding': 'br' }, brotliCompressSync(page)), html['Content-Type']],
  ])('%s', async (_, respond, contentType) => {
    const url = `${await site(respond)}/a?b=c`
    const fetched = await fetchReport(`${url}#part`, local)
    expect(fetched).toMatchObject({ ok: true, url, contentType })
    expect(textOf(fetched)).toBe(page)
  })

  test('with honest headers and no cookie, on each of its requests', async () => {
    const asked: IncomingHttpHeaders[] = []
    const origin = await site((response, path, headers) => {
      asked.push(headers)
      if (path === '/') response.writeHead(302, { Location: '/a', 'Set-Cookie': 'a=b' }).end()
      else response.writeHead(200, html).end(page)
    })
    expect(textOf(await fetchReport(origin, { ...local, version: '1.2.3' }))).toBe(page)
    expect(asked).toHaveLength(2)
    for (const headers of asked) {
      expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
      expect(headers['user-agent']).toBe('rapporteur/1.2.3 (+report reader)')
    }
  })
})

describe('refused', () => {
  const packed = { ...html, 'Content-Encoding': 'gzip' }
  test.each([
    ['missing', send(404, html, page), 'does not exist (404 Not Found); check the address.'],
    [
      'broken server',
      send(500, html, page),
      'is out of order (500 Internal Server Error); try again later, or save the page and give the file.',
    ],
    [
      'a part',
      send(206, html, page),
      'answered without a page (206 Partial Content); open it in a browser, save the page and give the file.',
    ],
    [
      'nowhere',
      send(302, html, page),
      'answered without a page (302 Found); open it in a browser, save the page and give the file.',
    ],
    [
      'a film',
      send(200, { 'Content-Type': 'video/mp4' }),
      'is no text but video/mp4; save its text and give the file.',
    ],
    [
      'a PDF',
      send(200, { 'Content-Type': 'Application/PDF;a=b' }),
      'is no text but application/pdf; save its text and give the file.',
    ],
    [
      'unknown packing',
      send(200, { ...html, 'Content-Encoding': 'zstd' }, page),
      'is packed as "zstd", which is not read; save the page and give the file.',
    ],
    [
      'packed twice',
      send(200, { ...html, 'Content-Encoding': 'gzip, br' }, page),
      'is packed as "gzip, br", which is not read; save the page and give the file.',
    ],
    [
      'falsely packed',
      send(200, packed, page),
      'arrived damaged and cannot be unpacked; save the page and give the file.',
    ],
    [
      'too large',
      send(200, html, 'a'.repeat(101)),
      'has more than 100 bytes, the most a report may have; save the article alone and give the file.',
    ],
    [
      'too large unpacked',
      send(200, packed, gzipSync(Buffer.alloc(5_000_000))),
      'has more than 100 bytes, the most a report may have; save the article alone and give the file.',
    ],
    [
      'endless',
      (response: ServerResponse) => {
        response.writeHead(200, html)
        const more = (): void => {
          while (!response.destroyed && response.write('a'.repeat(1000)));
        }
        response.on('drain', more)
        more()
      },
      'has more than 100 bytes, the most a report may have; save the article alone and give the file.',
    ],
    [
      'broken off',
      (response: ServerResponse) => {
        response.writeHead(200, { ...html, 'Content-Length': '50' })
        response.write('a', () => response.destroy())
      },
      'broke off before the page was whole; try again later, or save the page and give the file.',
    ],
    [
      'hung up',
      (response: ServerResponse) => response.destroy(),
      'broke off before the page was whole; try again later, or save the page and give the file.',
    ],
  ])('%s', async (_, respond, rest) => {
    const url = `${await site(respond)}/a`
    expect(await fetchReport(url, { ...local, limit: 100 })).toEqual({ ok: false, message: `${url} ${rest}` })
  })

  test.each([
    [
      'no HTTP',
      'SSH-2.0-x\r\n',
      /does not answer as a web server does \(HPE_\w+\); save the page and give the file\.$/,
    ],
    [
      'endless headers',
      `HTTP/1.1 200 OK\r\na: ${'b'.repeat(100_000)}`,
      /web server does \(HPE_HEADER_OVERFLOW\); save/,
    ],
    [
      'a switch of protocols',
      'HTTP/1.1 101 S\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
      /broke off before the page was whole; try/,
    ],
    ['silence', '', /broke off before the page was whole; try/],
  ])('%s', async (_, answer, message) => {
    const url = `${await bareSite(answer)}/`
    const fetched = textOf(await fetchReport(url, local))
    expect(fetched).toMatch(message)
    expect(fetched.startsWith(`${url} `)).toBe(true)
  })

  test('nobody listens', async () => {
    const server = createServer()
    const port = await listen(server)
    await new Promise(resolve => server.close(resolve))
    expect(textOf(await fetchReport(`http://${LOCAL}:${port}/`, local))).toBe(
      `The host of http://${LOCAL}:${port}/ takes no connection; try again later, or save the page and give the file.`,
    )
  })

  test('a version no header can carry', async () => {
    const url = `${await site(send(200, html, page))}/`
    expect(textOf(await fetchReport(url, { ...local, version: '1\r\nCookie: a=b' }))).toBe(
      `${url} could not be fetched (ERR_INVALID_CHAR); save the page and give the file.`,
    )
  })
})
