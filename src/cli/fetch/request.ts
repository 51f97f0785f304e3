import { type IncomingMessage, request as openHttp } from 'node:http'
import { request as openHttps } from 'node:https'
import { ACCEPT_ENCODING } from './body.js'
import { guardedLookup } from './guarded-lookup.js'
import { ACCEPT } from './media-type.js'
import type { Rules } from './options.js'

/** The head of an answer, its body still to come; one of `body` and `drop` must be used. */
export type Answer = {
  readonly status: number
  readonly location: string | null
  readonly contentType: string | null
  readonly contentEncoding: string | undefined
  readonly body: AsyncIterable<Uint8Array>
  /** Closes the connection without reading the body. */
  readonly drop: () => void
}

/**
 * Asks for one page over a connection of its own: no redirect is followed, nothing is remembered, no proxy is used.
 *
 * @throws the error of the lookup, connection, encryption or parser; an abort, as an error too
 */
export async function ask(url: URL, rules: Rules, signal: AbortSignal): Promise<Answer> {
  const response = await responseTo(url, rules, signal)
  const { headers } = response
  return {
    status: response.statusCode ?? 0,
    location: headers.location ?? null,
    contentType: headers['content-type'] ?? null,
    contentEncoding: headers['content-encoding'],
    body: response,
    drop: () => response.destroy(),
  }
}

function responseTo(url: URL, rules: Rules, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const open = url.protocol === 'https:' ? openHttps : openHttp
    const request = open(url, {
      agent: false,
      signal,
      lookup: guardedLookup(rules),
      // Said outright, for an environment variable can turn the check of certificates off.
      rejectUnauthorized: true,
      headers: {
        'User-Agent': `rapporteur${rules.version === '' ? '' : `/${rules.version}`} (+report reader)`,
        Accept: ACCEPT,
        'Accept-Encoding': ACCEPT_ENCODING,
      },
    })
    request.once('response', response => {
      // An abort between the head and the body has no reader yet to tell, and the request has told of it already.
      response.on('error', () => undefined)
      resolve(response)
    })
    request.on('error', reject)
    // Some answers (a switch of protocols) end the connection with neither a response nor an error.
    request.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
    request.end()
  })
}
