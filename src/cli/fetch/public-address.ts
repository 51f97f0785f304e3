import { BlockList, isIP } from 'node:net'

/** IPv4 outside the public net, by the registry of special-purpose addresses (RFC 6890) and its later entries. */
const INWARD_4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8], // unspecified, "this network"
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT; one cloud keeps its metadata at 100.100.100.200
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // a cloud's metadata service on an address that looks public
  ['169.254.0.0', 16], // link-local; the usual metadata service is 169.254.169.254
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments; one cloud keeps its metadata at 192.0.0.192
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
]

/** What 2000::/3, the only part of IPv6 handed out to the public net, holds that is not public or wraps an IPv4 address. */
const INWARD_6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23], // protocol assignments: Teredo, benchmarks, ORCHID
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4
  ['3fff::', 20], // documentation
]

const inward = new BlockList()
for (const [network, prefix] of INWARD_4) inward.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of INWARD_6) inward.addSubnet(network, prefix, 'ipv6')

const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/**
 * Whether an IP address, as text, belongs to the public net. Loopback, private, link-local, shared, multicast, reserved
 * and documentation addresses do not, nor do IPv6 addresses that wrap an IPv4 one, nor text that is no address. Never throws.
 *
 * @example `isPublicAddress('::ffff:10.0.0.1')` is false, since it is 10.0.0.1 in another coat.
 */
export function isPublicAddress(address: string): boolean {
  // A zone ("fe80::1%eth0") only ever belongs to a link.
  if (address.includes('%')) return false
  const version = isIP(address)
  if (version === 4) return !inward.check(address, 'ipv4')
  if (version === 6) return globalUnicast.check(address, 'ipv6') && !inward.check(address, 'ipv6')
  return false
}
