import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { createServer as createSocketServer, type Socket, type Server as SocketServer } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { type Fetched, fetchReport } from './fetch-report.js'
import type { FetchOptions } from './options.js'

const LOCAL = '127.0.0.1'
/** Lets the test's own servers be reached, and never lets a clock end a test. */
const local: FetchOptions = {
  isAllowed: address => address === LOCAL,
  isAllowedPort: () => true,
  startTimer: () => () => undefined,
}
const page = '<p>The envoys met in Geneva.</p>'

const closings: (() => void)[] = []
afterEach(() => {
  for (const close of closings.splice(0)) close()
})

function listen(server: SocketServer): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', socket => sockets.add(socket))
  closings.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return new Promise(resolve => {
    server.listen(0, LOCAL, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

type Respond = (response: ServerResponse, path: string, headers: IncomingHttpHeaders) => void

async function site(respond: Respond): Promise<string> {
  const server: Server = createServer((request, response) => respond(response, request.url ?? '', request.headers))
  return `http://${LOCAL}:${await listen(server)}`
}

/** A server of bare bytes: answers whatever is asked with `answer`, then hangs up. */
async function bareSite(answer: string): Promise<string> {
  const server = createSocketServer(socket => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end(answer))
  })
  return `http://${LOCAL}:${await listen(server)}`
}

function send(status: number, headers: Record<string, string>, body: string | Buffer = ''): Respond {
  return response => response.writeHead(status, headers).end(body)
}

function textOf(fetched: Fetched): string {
  return fetched.ok ? Buffer.from(fetched.bytes).toString('utf8') : fetched.message
}

const html = { 'Content-Type': 'text/html; charset=utf-8' }

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

describe('the time limit', () => {
  const late = 'took longer than 20 s; try again later, or save the page and give the file.'
  /** A timer that is over when the test says so. */
  function handTimer() {
    const state = { over: () => undefined as void, stopped: 0 }
    const startTimer = (_: number, end: () => void) => {
      state.over = end
      return () => {
        state.stopped++
      }
    }
    return { state, options: { ...local, startTimer } }
  }

  test('before an answer', async () => {
    const { state, options } = handTimer()
    const url = `${await site(() => state.over())}/`
    expect(textOf(await fetchReport(url, options))).toBe(`${url} ${late}`)
    expect(state.stopped).toBe(1)
  })

  test('in the middle of a page', async () => {
    const { state, options } = handTimer()
    const url = `${await site(response => void response.writeHead(200, html).write('a', () => state.over()))}/`
    expect(textOf(await fetchReport(url, options))).toBe(`${url} ${late}`)
  })

  test('while a name is looked up', async () => {
    const { state, options } = handTimer()
    const resolve = () => {
      state.over()
      return new Promise<never>(() => undefined)
    }
    expect(textOf(await fetchReport('http://news.example/', { ...options, resolve }))).toBe(
      `http://news.example/ ${late}`,
    )
  })

  test('runs once for all redirects, and is stopped with the page', async () => {
    const { state, options } = handTimer()
    let started = 0
    const startTimer = (milliseconds: number, end: () => void) => {
      started++
      expect(milliseconds).toBe(7)
      return options.startTimer(milliseconds, end)
    }
    const origin = await site((response, path) =>
      path === '/' ? response.writeHead(302, { Location: '/a' }).end() : response.writeHead(200, html).end(page),
    )
    expect(textOf(await fetchReport(origin, { ...options, startTimer, timeLimit: 7 }))).toBe(page)
    expect([started, state.stopped]).toEqual([1, 1])
  })
})

describe('encryption', () => {
  test('a server that has none', async () => {
    const url = `${(await bareSite('HTTP/1.1 200 OK\r\n\r\n')).replace('http:', 'https:')}/`
    expect(textOf(await fetchReport(url, local))).toMatch(
      /offers no encrypted connection that can be trusted \(\w+\); save/,
    )
  })

  test('a certificate nobody vouches for', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const key = privateKey.export({ format: 'pem', type: 'pkcs8' })
    const server = createSecureServer({ key, cert: selfSigned(publicKey, privateKey) }, (_, response) =>
      response.end(page),
    )
    const url = `https://${LOCAL}:${await listen(server)}/`
    expect(textOf(await fetchReport(url, local))).toBe(
      `${url} offers no encrypted connection that can be trusted (DEPTH_ZERO_SELF_SIGNED_CERT); save the page and give the file.`,
    )
  })
})

/** The smallest certificate a server can hold: X.509 version 1, nameless, of all times, signed by itself. */
function selfSigned(publicKey: KeyObject, privateKey: KeyObject): string {
  const der = (tag: number, ...parts: Buffer[]): Buffer => {
    const content = Buffer.concat(parts)
    const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff]
    return Buffer.concat([Buffer.from([tag, ...length]), content])
  }
  const time = (text: string): Buffer => der(0x18, Buffer.from(text))
  const algorithm = der(0x30, der(0x06, Buffer.from([0x2b, 0x65, 0x70])))
  const nobody = der(0x30)
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const validity = der(0x30, time('20000101000000Z'), time('99991231235959Z'))
  const body = der(0x30, der(0x02, Buffer.from([1])), algorithm, nobody, validity, nobody, spki)
  const signature = der(0x03, Buffer.from([0]), sign(null, body, privateKey))
  const lines = der(0x30, body, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}
