import type { MiddlewareHandler } from 'hono'

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
}

/** The names a site on this machine answers to. */
export const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** Answers with headers that let a page load its own style sheet and nothing else, and be framed by nobody. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
}

/**
 * Refuses requests that came under a name not our own: a page elsewhere could point its name at this machine and read
 * the dossier (DNS rebinding).
 */
export function onlyHosts(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const host = hostName(c.req.header('host') ?? new URL(c.req.url).host)
    if (hosts.includes(host)) return next()
    return c.text(`This site answers only to ${hosts.join(', ')}; open it under one of these names.`, 403)
  }
}

const hostName = (host: string) => host.toLowerCase().replace(/:\d+$/, '')

/** An address as a link may have it: http or https, else null. */
export function webAddress(text: string | undefined): string | null {
  if (text === undefined) return null
  try {
    const url = new URL(text)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}
