import { isIP } from 'node:net'
import { nameOf } from './naming.js'
import type { Rules } from './options.js'

export type Target = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly message: string }

/** What an address must be before a connection is tried; host names are judged later, by what they resolve to. */
export type TargetRules = Pick<Rules, 'isAllowed' | 'isAllowedPort'>

/** The address a user gave, or one sentence on why it is not fetched. */
export function firstTarget(text: string, rules: TargetRules): Target {
  const url = URL.canParse(text) ? new URL(text) : null
  return judge(url, text, withoutFragment(url) ?? text, rules)
}

/**
 * Where a redirect leads, judged like an address given, and never from https to http: what was asked for over an
 * encrypted connection must not come over an open one. `given` is the address the user gave.
 */
export function nextTarget(from: URL, location: string, given: string, rules: TargetRules): Target {
  const text = asUtf8(location)
  const url = URL.canParse(text, from.href) ? new URL(text, from) : null
  if (from.protocol === 'https:' && url?.protocol === 'http:') {
    const name = nameOf(withoutFragment(url) ?? text, given)
    return no(`${name} would come unencrypted after an encrypted start; save the page and give the file.`)
  }
  return judge(url, text, given, rules)
}

/** The host of an address as the resolver and `isIP` want it: an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

/** The sentence for an address that is not public. */
export function inwardSentence(name: string, address: string): string {
  return `${name} points to ${address}, which is not a public address; save the page and give the file.`
}

function judge(url: URL | null, text: string, given: string, rules: TargetRules): Target {
  if (!url) return no(`${nameOf(text, given)} is not an address that can be read; check its spelling.`)
  const secret = url.username !== '' || url.password !== ''
  url.username = ''
  url.password = ''
  url.hash = ''
  const name = nameOf(url.href, given)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return no(`${name} is not a web address (http or https); save the page and give the file.`)
  if (secret)
    return no(`${name} was given with a user name or password, and none is ever sent; save the page and give the file.`)
  const port = portOf(url)
  if (!rules.isAllowedPort(port))
    return no(`${name} asks for port ${port}, which is not one of the web's; save the page and give the file.`)
  const host = hostOf(url)
  // A connection to a bare address never asks the resolver, so it is judged here.
  if (isIP(host) !== 0 && !rules.isAllowed(host)) return no(inwardSentence(name, host))
  return { ok: true, url }
}

function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port)
  return url.protocol === 'https:' ? 443 : 80
}

function withoutFragment(url: URL | null): string | null {
  return url && url.hash !== '' ? url.href.slice(0, -url.hash.length) : (url?.href ?? null)
}

/** Headers arrive as Latin-1, but sites that do not escape a path write it in UTF-8. */
function asUtf8(header: string): string {
  const text = Buffer.from(header, 'latin1').toString('utf8')
  return text.includes('\ufffd') ? header : text
}

function no(message: string): Target {
  return { ok: false, message }
}
