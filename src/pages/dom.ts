import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** The little of the DOM that is used here. */
export interface Node {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
  readonly parentNode: Node | null
}

export interface Element extends Node {
  readonly localName: string
  readonly children: Iterable<Element>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  remove(): void
}

export interface Document {
  readonly documentElement: Element | null
  readonly body: Element | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}

/** A parsed page, and Readability's choice of its article: the document is spoilt by asking for it. */
export type ParsedPage = { readonly document: Document; readonly readable: () => Element | null }

const ELEMENT = 1
const TEXT = 3

/** Parses tamed HTML; nothing in it runs, nothing is fetched. */
export function parsePage(html: string): ParsedPage {
  const { document } = parseHTML(html)
  return {
    document,
    readable: () => {
      let article: Element | null = null
      const keep = (element: Element) => {
        article = element
        return ''
      }
      try {
        new Readability(document, { keepClasses: true, serializer: keep, disableJSONLD: true }).parse()
      } catch {
        return null
      }
      return article
    },
  }
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT
}

/** Class, id, role and the like of an element, in one lower-case line of words apart by spaces. */
export function labelsOf(element: Element): string {
  const raw = ['class', 'id', 'role', 'itemprop', 'rel'].map(name => element.getAttribute(name) ?? '').join(' ')
  return raw
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .toLowerCase()
}
