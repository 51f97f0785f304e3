import type { Hono } from 'hono'

/** A file of the published site; `file` is relative, parts apart by "/", each of them made of letters a file system likes. */
export type SiteFile = { readonly file: string; readonly body: string | Uint8Array }

/**
 * The site as static files: every page asked of the app, and its links turned into relative ones, so that the folder
 * works from a disk, a USB stick or any web server. Nothing is written here.
 * @param app made by `createSite` with `published: true`
 * @param paths from `sitePaths`
 * @throws Error where a path does not answer with a page
 * @example for await (const { file, body } of publishSite(app, sitePaths(dossier))) await write(file, body)
 */
export async function* publishSite(app: Hono, paths: Iterable<string>): AsyncIterable<SiteFile> {
  for (const path of paths) {
    const response = await app.request(path)
    if (response.status !== 200) {
      throw new Error(`The page ${path} answered ${response.status}; publish only paths of the dossier it shows.`)
    }
    const body = await response.text()
    const file = fileOf(path)
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
    yield { file, body: isPage ? withRelativeLinks(body, file) : body }
  }
}

/** The file of a page: "/" is index.html, "/events/ab" is events/ab.html, "/style.css" itself. */
export function fileOf(path: string): string {
  const bare = path.replace(/^\/+/, '')
  if (bare === '') return 'index.html'
  return /\.[a-z]+$/.test(bare) ? bare : `${bare}.html`
}

// Text and attributes are escaped when a page is written, so a quote after "href=" can only be an attribute's own.
const INNER_LINK = / (href|src|action)="(\/[^"#?]*)(?:\?[^"#]*)?(#[^"]*)?"/g

function withRelativeLinks(page: string, from: string): string {
  return page.replace(INNER_LINK, (_, name: string, path: string, fragment = '') => {
    return ` ${name}="${relative(from, fileOf(path))}${fragment}"`
  })
}

function relative(from: string, to: string): string {
  const up = from.split('/').length - 1
  return `${'../'.repeat(up)}${to}`
}
