/** What a page's JSON-LD says of its article. */
export type JsonLdFacts = {
  readonly headline?: string | undefined
  readonly published?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  /** The article's text, which some pages give here and write into the page by a script. */
  readonly body?: string | undefined
}

const LONGEST = 2_000_000
const MOST_OBJECTS = 2000
const ARTICLE = /(?:Article|Report|Posting|Coverage)$/

/**
 * The facts of the first article in JSON-LD scripts; a script that is no JSON is passed over.
 * @example readJsonLd(['{"@type":"NewsArticle","datePublished":"2026-03-05"}']).published // '2026-03-05'
 */
export function readJsonLd(scripts: readonly string[]): JsonLdFacts {
  for (const script of scripts) {
    const article = objectsIn(parsed(script)).find(isArticle)
    if (article) return factsOf(article)
  }
  return {}
}

type Json = Readonly<Record<string, unknown>>

function parsed(script: string): unknown {
  if (script.length > LONGEST) return null
  try {
    return JSON.parse(script.replace(/^\s{0,99}(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s{0,99}$/g, ''))
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every object of a value, outer ones first. */
function objectsIn(value: unknown): readonly Json[] {
  const found: Json[] = []
  const queue: unknown[] = [value]
  for (let i = 0; i < queue.length && found.length < MOST_OBJECTS; i++) {
    const next = queue[i]
    if (Array.isArray(next)) for (const item of next.slice(0, MOST_OBJECTS)) queue.push(item)
    else if (isObject(next)) {
      found.push(next)
      for (const item of Object.values(next).slice(0, 100)) if (typeof item === 'object') queue.push(item)
    }
  }
  return found
}

function isArticle(object: Json): boolean {
  const { '@type': type } = object
  const types = Array.isArray(type) ? type : [type]
  return types.some(name => typeof name === 'string' && ARTICLE.test(name))
}

function factsOf(article: Json): JsonLdFacts {
  const { headline, datePublished, dateCreated, publisher, url, mainEntityOfPage, articleBody } = article
  return {
    headline: text(headline),
    published: text(datePublished) ?? text(dateCreated),
    publisher: isObject(publisher) ? nameOf(publisher) : text(publisher),
    url: text(url) ?? (isObject(mainEntityOfPage) ? addressOf(mainEntityOfPage) : text(mainEntityOfPage)),
    body: text(articleBody),
  }
}

function nameOf({ name }: Json): string | undefined {
  return text(name)
}

function addressOf({ '@id': address }: Json): string | undefined {
  return text(address)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
