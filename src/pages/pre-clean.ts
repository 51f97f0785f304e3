import { type Document, type Element, isElement, labelsOf } from './dom.js'
import { type Weight, weigh } from './prose.js'
import { endsSentence } from './same-words.js'

/** Words pages label their furniture with, in class names, ids and roles; whole words of a label, not parts of one. */
const FURNITURE =
  /\b(?:nav|navigation|navbar|menu|breadcrumbs?|contentinfo|complementary|search|toolbar|skip|sidebar|shar(?:e|es|ing|ebar|etools?)|social|follow|related|recommend(?:ed|ations?)?|recirc(?:ulation)?|trending|popular|most (?:read|viewed)|more stories|read (?:more|next|also)|readmore|see also|newsletters?|subscri(?:be|ption)|sign ?up|cta|call to action|promo(?:tion|s)?|ads?|adverts?|advertisement|adslot|dfp|sponsor(?:ed|s)?|taboola|outbrain|cookies?|consent|gdpr|comments?|disqus|respond|author (?:bio|box|content|details|info|description)|(?:post|article|entry) author|bio|about author|byline|timestamp|(?:post|entry|article|story) (?:meta|info|date|tags?)|tags|tag list|copyright|pull ?quote|modal|dialog)\b/

/** What opens on demand. */
const CARD = /\b(?:tooltip|tool tip|popup|popover|rollover|hovercard)\w*/

const INLINE = /^(?:a|span|em|strong|b|i|u|abbr|mark|font|sup|sub)$/
const CHROME_TAG = /^(?:nav|aside|footer|form|button|dialog|menu)$/

const PICTURE =
  /\b(?:(?:photo|image|picture|media|gallery|slide)? ?(?:captions?|credits?)|(?:inline|lead|main|hero|article|photo|media|embed(?:ded)?) (?:image|photo|picture)s?|photo|slideshow)\b/

/** More of the page's running text than this, and a label is no reason to take an element out. */
const MOST_OF_FURNITURE = 0.25
const MOST_OF_PICTURE = 0.1
const LONGEST_CAPTION = 600

/** A line without an end this short under a picture is about the picture. */
const LONGEST_UNFINISHED = 200

/** An `article` with so much of the page's running text is the article; a page of many equal ones has no such. */
const LEAST_OF_ARTICLE = 0.4

type Cleaning = { readonly weightOf: (element: Element) => Weight; readonly whole: number; readonly captions: boolean }

/**
 * Takes out of a page what its markup itself calls navigation, sharing, advertising, comments and the like, unless much
 * of the page's text stands there; other articles beside one that holds much of the text; and what stands under pictures.
 * @param captions whether captions stay, marked with the role "caption"
 */
export function preClean(document: Document, captions: boolean): void {
  const { body } = document
  if (!body) return
  const weightOf = weigh(body)
  const cleaning = { weightOf, whole: weightOf(body).prose, captions }
  removeOtherArticles(document, cleaning)
  for (const child of [...body.children]) clean(child, cleaning)
}

function removeOtherArticles(document: Document, { weightOf, whole }: Cleaning): void {
  const articles = [...document.querySelectorAll('article')]
  const own = articles.find(article => weightOf(article).prose >= whole * LEAST_OF_ARTICLE)
  if (!own) return
  for (const other of articles) {
    if (other !== own && !isInside(other, own) && weightOf(other).prose < whole * MOST_OF_FURNITURE) other.remove()
  }
}

function isInside(inner: Element, outer: Element): boolean {
  for (let node = inner.parentNode; node; node = node.parentNode) if (node === outer) return true
  return false
}

function clean(element: Element, cleaning: Cleaning): void {
  const { prose, chars } = cleaning.weightOf(element)
  const labels = labelsOf(element)
  const small = prose <= cleaning.whole * MOST_OF_FURNITURE
  if (isHidden(element) || (small && isFurniture(element, labels))) {
    if (!keepsWords(element, labels)) {
      element.remove()
      return
    }
    for (const name of ['class', 'id', 'role']) element.setAttribute(name, '')
  } else if (isAboutPicture(element, labels, cleaning)) {
    if (!cleaning.captions) {
      element.remove()
      return
    }
    element.setAttribute('role', 'caption')
  }
  if (chars > 0) for (const child of [...element.children]) clean(child, cleaning)
}

function isHidden(element: Element): boolean {
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true'
}

function isFurniture(element: Element, labels: string): boolean {
  if (isUnseen(labels)) return true
  if (INLINE.test(element.localName)) return isCard(element, labels)
  return CHROME_TAG.test(element.localName) || FURNITURE.test(labels) || CARD.test(labels)
}

// A linked name in a sentence may be labelled after the card it opens, and so is the card inside it.
function isCard(element: Element, labels: string): boolean {
  if (element.localName === 'a' || !CARD.test(labels)) return false
  const { parentNode } = element
  return parentNode !== null && isElement(parentNode) && CARD.test(labelsOf(parentNode))
}

function isUnseen(labels: string): boolean {
  return /\b(?:sr only|visually ?hidden|screen ?reader(?: text| only)?)\b/.test(labels)
}

// A headline stands in what is called a share bar, and a quoted message in what is called a social embed.
function keepsWords(element: Element, labels: string): boolean {
  if (element.querySelector('h1') !== null) return true
  return /\b(?:social|embed|twitter|tweet)\b/.test(labels) && element.querySelector('blockquote') !== null
}

function isAboutPicture(element: Element, labels: string, { weightOf, whole }: Cleaning): boolean {
  const { prose, chars, pictures } = weightOf(element)
  if (element.localName === 'figcaption') return true
  if (chars === 0 || chars > LONGEST_CAPTION || prose > whole * MOST_OF_PICTURE) return false
  if (!/^(?:div|span|p|section|figure|center)$/.test(element.localName)) return false
  const isUnfinished = pictures > 0 && chars <= LONGEST_UNFINISHED && !endsSentence(element.textContent?.trim() ?? '')
  if (!isUnfinished && !PICTURE.test(labels)) return false
  return element.querySelector('h1, h2, h3, h4, li, blockquote, table') === null
}
