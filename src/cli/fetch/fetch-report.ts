import { gather, packingOf, unpack, wireLimit } from './body.js'
import { errorSentence, statusSentence } from './failure.js'
import { essenceOf, isReadable } from './media-type.js'
import { nameOf, shown } from './naming.js'
import { type FetchOptions, type Rules, rulesFrom } from './options.js'
import { type Answer, ask } from './request.js'
import { firstTarget, nextTarget } from './target.js'

export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly url: string; readonly contentType: string | null }
  | { readonly ok: false; readonly message: string }

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MOST_REDIRECTS = 5

/**
 * Fetches the report behind a web address: its bytes unpacked but not decoded, the address it was found at in the end
 * (without a fragment), and its Content-Type as sent. Whatever goes wrong is one sentence for the user, with the way out.
 * Never throws. Addresses that are not public are refused, whether given, resolved to or redirected to.
 *
 * @example `await fetchReport('http://localhost/')` is `{ ok: false, message: 'http://localhost/ points to 127.0.0.1, which is …' }`.
 */
export async function fetchReport(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const rules = rulesFrom(options)
  const first = firstTarget(url, rules)
  if (!first.ok) return first
  const given = first.url.href
  const ending = new AbortController()
  const stopTimer = rules.startTimer(rules.timeLimit, () => ending.abort())
  let at = first.url
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await ask(at, rules, ending.signal)
      const { status, location } = answer
      if (!REDIRECTS.has(status) || location === null)
        return await pageFrom(answer, at.href, nameOf(at.href, given), rules)
      answer.drop()
      const next = nextTarget(at, location, given, rules)
      if (!next.ok) return next
      at = next.url
    }
    return failed(`${shown(given)} leads on more than ${MOST_REDIRECTS} times; save the page and give the file.`)
  } catch (error) {
    const name = nameOf(at.href, given)
    if (!ending.signal.aborted) return failed(errorSentence(name, error))
    return failed(
      `${name} took longer than ${rules.timeLimit / 1000} s; try again later, or save the page and give the file.`,
    )
  } finally {
    stopTimer()
  }
}

async function pageFrom(answer: Answer, url: string, name: string, rules: Rules): Promise<Fetched> {
  const refused = (message: string): Fetched => {
    answer.drop()
    return failed(message)
  }
  const { status, contentType } = answer
  if (status !== 200 && status !== 203) return refused(statusSentence(name, status))
  if (!isReadable(contentType))
    return refused(`${name} is no text but ${shown(essenceOf(contentType ?? ''))}; save its text and give the file.`)
  const packing = packingOf(answer.contentEncoding)
  if ('unknown' in packing)
    return refused(
      `${name} is packed as "${shown(packing.unknown)}", which is not read; save the page and give the file.`,
    )
  const packed = await gather(answer.body, wireLimit(packing.known, rules.limit))
  if (packed === null) return refused(tooLargeSentence(name, rules.limit))
  const body = await unpack(packed, packing.known, rules.limit)
  if (body.ok) return { ok: true, bytes: body.bytes, url, contentType }
  return body.problem === 'too-large'
    ? failed(tooLargeSentence(name, rules.limit))
    : failed(`${name} arrived damaged and cannot be unpacked; save the page and give the file.`)
}

function tooLargeSentence(name: string, limit: number): string {
  return `${name} has more than ${sizeOf(limit)}, the most a report may have; save the article alone and give the file.`
}

function sizeOf(bytes: number): string {
  const megabytes = bytes / 1024 / 1024
  return megabytes >= 0.1 ? `${Number(megabytes.toFixed(1))} MB` : `${bytes} bytes`
}

function failed(message: string): Fetched {
  return { ok: false, message }
}
