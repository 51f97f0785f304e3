const READABLE = /^(?:text\/.+|application\/(?:xhtml\+xml|xml|json|x-ndjson))$/

/** The header a request says it with, what is liked best first. */
export const ACCEPT =
  'text/html, application/xhtml+xml, text/plain;q=0.9, application/xml;q=0.8, text/*;q=0.7, application/json;q=0.5, application/x-ndjson;q=0.5'

/** Whether a Content-Type names text a report can be read from; a page that does not say is taken, and judged by its bytes. */
export function isReadable(contentType: string | null): boolean {
  const essence = essenceOf(contentType ?? '')
  return essence === '' || READABLE.test(essence)
}

/** `Text/HTML; charset=utf-8` is `text/html`. */
export function essenceOf(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase()
}
