import type { Child } from 'hono/jsx'
import { SECTIONS } from './paths.js'

/** What every page knows of the site it is on. */
export type Site = {
  readonly title: string
  /** Static files: nothing that needs a server, such as search and filters. */
  readonly published: boolean
}

type Props = {
  readonly site: Site
  readonly title: string
  /** The section of the navigation it belongs to. */
  readonly section: string
  readonly question?: string
  readonly children?: Child
}

// An ink drop on paper: the icon stands in the page, so that no browser asks for another file.
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1b6573"/><path d="M4 4.5h8M4 8h8M4 11.5h5" stroke="#fff" stroke-width="1.6"/></svg>',
)}`

/** The frame of every page: heading, navigation, search, and the page itself. */
export function Layout({ site, title, section, question = '', children }: Props) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{section === '/' ? site.title : `${title} · ${site.title}`}</title>
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the record
        </a>
        <header class="masthead">
          <p class="name">
            <a href="/">{site.title}</a>
          </p>
          {site.published ? null : (
            <search>
              <form class="search" action="/search">
                <input
                  type="search"
                  name="q"
                  value={question}
                  maxlength={400}
                  aria-label="Search the record"
                  placeholder="Search"
                />
                <button type="submit">Search</button>
              </form>
            </search>
          )}
          <nav aria-label="Sections">
            {SECTIONS.map(([path, name]) => (
              <a href={path} {...(path === section ? { 'aria-current': 'page' } : {})}>
                {name}
              </a>
            ))}
          </nav>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer>
          <p>Each field is shown with the words it was read from. Where reports differ, all of them are kept.</p>
        </footer>
      </body>
    </html>
  )
}
