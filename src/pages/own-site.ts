import { hostOf } from './metadata.js'

/**
 * Whether a link stays on the page's own site; one without a host does, and so does one where the page's own is unknown.
 * @example staysOnSite('https://news.example.org/a', 'www.example.org') // true
 */
export function staysOnSite(target: string, host: string | undefined): boolean {
  const there = /^(?:https?:)?\/\//i.test(target) ? hostOf(target.replace(/^\/\//, 'https://')) : undefined
  if (there === undefined || host === undefined) return true
  return site(there) === site(host)
}

// "news.example.co.uk" and "www.example.co.uk" are one site.
function site(host: string): string {
  const parts = host.split('.')
  const secondLevel = parts.at(-2) ?? ''
  return parts.slice(secondLevel.length <= 3 && parts.length > 2 ? -3 : -2).join('.')
}
