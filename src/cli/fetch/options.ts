import { lookup } from 'node:dns/promises'
import { isPublicAddress } from './public-address.js'

export type Resolved = { readonly address: string; readonly family: number }

/** What a fetch may do; each may be left out. */
export type FetchOptions = {
  /** rapporteur's version, named in the User-Agent. */
  readonly version?: string
  /** The largest page taken, in bytes once unpacked (default 8 MB). */
  readonly limit?: number
  /** The longest the whole fetch may take, redirects included, in milliseconds (default 20,000). */
  readonly timeLimit?: number
  /** Whether an address may be connected to (default: public ones only). */
  readonly isAllowed?: (address: string) => boolean
  /** Whether a port may be connected to (default: 80, 443, 8080 and 8443). */
  readonly isAllowedPort?: (port: number) => boolean
  /** The addresses of a host name (default: the system's resolver). */
  readonly resolve?: (host: string) => Promise<readonly Resolved[]>
  /** Calls `end` once the time is over, unless the function it returns is called first (default: the clock). */
  readonly startTimer?: (milliseconds: number, end: () => void) => () => void
}

export type Rules = Required<FetchOptions>

const PORTS = new Set([80, 443, 8080, 8443])

export function rulesFrom(options: FetchOptions): Rules {
  return {
    version: options.version ?? '',
    limit: options.limit ?? 8 * 1024 * 1024,
    timeLimit: options.timeLimit ?? 20_000,
    isAllowed: options.isAllowed ?? isPublicAddress,
    isAllowedPort: options.isAllowedPort ?? (port => PORTS.has(port)),
    resolve: options.resolve ?? (host => lookup(host, { all: true })),
    startTimer: options.startTimer ?? startTimer,
  }
}

function startTimer(milliseconds: number, end: () => void): () => void {
  const timer = setTimeout(end, milliseconds)
  return () => clearTimeout(timer)
}
