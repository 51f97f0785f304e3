import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import { createServer as createSocketServer, type Socket, type Server as SocketServer } from 'node:net'
import { afterEach } from 'vitest'
import type { Fetched } from '../fetch-report.js'
import type { FetchOptions } from '../options.js'

export const LOCAL = '127.0.0.1'
/** Lets the test's own servers be reached, and never lets a clock end a test. */
export const local: FetchOptions = {
  isAllowed: address => address === LOCAL,
  isAllowedPort: () => true,
  startTimer: () => () => undefined,
}
export const page = '<p>The envoys met in Geneva.</p>'

const closings: (() => void)[] = []
afterEach(() => {
  for (const close of closings.splice(0)) close()
})

export function listen(server: SocketServer): Promise<number> {
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

export type Respond = (response: ServerResponse, path: string, headers: IncomingHttpHeaders) => void

export async function site(respond: Respond): Promise<string> {
  const server: Server = createServer((request, response) => respond(response, request.url ?? '', request.headers))
  return `http://${LOCAL}:${await listen(server)}`
}

/** A server of bare bytes: answers whatever is asked with `answer`, then hangs up. */
export async function bareSite(answer: string): Promise<string> {
  const server = createSocketServer(socket => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end(answer))
  })
  return `http://${LOCAL}:${await listen(server)}`
}

export function send(status: number, headers: Record<string, string>, body: string | Buffer = ''): Respond {
  return response => response.writeHead(status, headers).end(body)
}

export function textOf(fetched: Fetched): string {
  return fetched.ok ? Buffer.from(fetched.bytes).toString('utf8') : fetched.message
}

export const html = { 'Content-Type': 'text/html; charset=utf-8' }
