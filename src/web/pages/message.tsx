import { Layout, type Site } from '../layout.js'

/** A page that only says one thing: nothing here, or the dossier cannot be read. */
export function MessagePage({ site, title, message }: { site: Site; title: string; message: string }) {
  return (
    <Layout site={site} title={title} section="">
      <h1>{title}</h1>
      <p class="lede">{message}</p>
      <p>
        <a href="/">To the overview</a>
      </p>
    </Layout>
  )
}
