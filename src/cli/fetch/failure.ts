import { STATUS_CODES } from 'node:http'
import { InwardAddress } from './guarded-lookup.js'
import { shown } from './naming.js'
import { inwardSentence } from './target.js'

const WAY_OUT = 'save the page and give the file'
const LATER = `try again later, or ${WAY_OUT}`

/** One sentence for an answer that is no page: `name` is the address as messages name it. */
export function statusSentence(name: string, status: number): string {
  const said = STATUS_CODES[status] === undefined ? `${status}` : `${status} ${STATUS_CODES[status]}`
  switch (status) {
    case 404:
    case 410:
      return `${name} does not exist (${said}); check the address.`
    case 401:
    case 402:
    case 403:
    case 407:
    case 451:
      return `${name} is not open to everyone (${said}); open it in a browser, ${WAY_OUT}.`
    case 429:
      return `${name} has been asked for too often (${said}); ${LATER}.`
    default:
      return status >= 500
        ? `${name} is out of order (${said}); ${LATER}.`
        : `${name} answered without a page (${said}); open it in a browser, ${WAY_OUT}.`
  }
}

/** One sentence for a connection that failed: looking up the name, connecting, encryption, the answer itself. */
export function errorSentence(name: string, error: unknown): string {
  if (error instanceof InwardAddress) return inwardSentence(name, shown(error.address))
  const code = codeOf(error)
  switch (code) {
    case 'ENOTFOUND':
    case 'ENODATA':
      return `The host of ${name} cannot be found; check the address and your connection.`
    case 'EAI_AGAIN':
      return `The host of ${name} cannot be looked up just now; check your connection and try again.`
    case 'ECONNREFUSED':
      return `The host of ${name} takes no connection; ${LATER}.`
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
      return `The host of ${name} cannot be reached from here; check your connection and try again.`
    case 'ETIMEDOUT':
      return `The host of ${name} does not answer; ${LATER}.`
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return `${name} broke off before the page was whole; ${LATER}.`
    default:
  }
  if (code.startsWith('HPE_')) return `${name} does not answer as a web server does (${code}); ${WAY_OUT}.`
  if (TLS.test(code)) return `${name} offers no encrypted connection that can be trusted (${code}); ${WAY_OUT}.`
  return `${name} could not be fetched${code === '' ? '' : ` (${code})`}; ${WAY_OUT}.`
}

/** OpenSSL's own codes, and those of the check of a certificate. */
const TLS =
  /^(?:EPROTO$|ERR_SSL_|ERR_TLS_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERROR_IN_CERT|INVALID_(?:CA|PURPOSE)|HOSTNAME_MISMATCH|PATH_LENGTH_)/

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? shown(error.code) : ''
}
