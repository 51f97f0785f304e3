import type { LookupFunction } from 'node:net'
import type { Rules } from './options.js'

/** A host name led only to addresses that are not allowed; `address` is the first of them. */
export class InwardAddress extends Error {
  override readonly name = 'InwardAddress'
  constructor(readonly address: string) {
    super(`${address} is not a public address`)
  }
}

/**
 * The lookup a socket connects by. It hands over allowed addresses only, and the socket connects to one of those without
 * asking again, so a name server that changes its answer between a check and the connection gains nothing.
 */
export function guardedLookup(rules: Pick<Rules, 'isAllowed' | 'resolve'>): LookupFunction {
  return (host, options, callback) => {
    rules.resolve(host).then(
      found => {
        const allowed = found.filter(({ address }) => rules.isAllowed(address))
        const [first] = allowed
        if (!first) {
          const [refused] = found
          callback(refused ? new InwardAddress(refused.address) : noSuchHost(host), '', 0)
        } else if (options.all) callback(null, [...allowed])
        else callback(null, first.address, first.family)
      },
      (error: unknown) => callback(error instanceof Error ? error : noSuchHost(host), '', 0),
    )
  }
}

function noSuchHost(host: string): Error {
  return Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' })
}
