import { countWords, endsSentence } from './same-words.js'

// These lists name what newsrooms everywhere write around a report, in the house style of no one outlet.

/** A longer paragraph is never furniture. */
const LONGEST = 800

/** Words that begin a line which points elsewhere. */
const LABEL =
  /^(?:read (?:also|more|next|on|the full)|see (?:also|more)|also (?:see|read|on)|related|more (?:on|from|stories|news)|more$|latest|recommended|trending|popular|most (?:read|popular|viewed)|you (?:may|might) (?:also )?(?:like|be interested)|don['’]?t miss|watch|listen|video|photos?|gallery|in pictures|share|tags?|topics|filed under|comments?|sources?|editor['’]s picks?)\b/i

/** Lines that are a label and nothing else, whatever follows. */
const BARE_LABEL =
  /^(?:(?:read|see|watch) (?:also|more|next)|also (?:read|see)|related(?: (?:news|stories|articles|content|topics|posts?|links|coverage|reading))?|more(?: (?:news|stories|coverage|on this (?:story|topic)))?|latest(?: (?:news|stories|headlines))?|(?:most )?(?:read|popular|viewed)|trending(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?like(?: this| these)?|don['’]?t miss|advert(?:isement)?s?|ads?|sponsored(?: content)?|promoted(?: content)?|share(?: this(?: (?:article|story|post))?)?|comments?(?: comments)?|tags|topics|loading|print|e-?mail|save|close|by)\s?[:.…]*$/i

const SKIP = /^(?:skip|jump) to (?:main |the |primary )?(?:content|article|navigation)\b/i

const INVITATION =
  /^(?:please )?(?:sign up|subscribe|register (?:for|now|here)|log in|follow (?:us|me|him|her|them|@|[\p{L}. ]{2,40} on (?:twitter|facebook|instagram|x))\b|like us|join (?:us|our)\b|share (?:this|it)\b|(?:click|tap) (?:here|on)|get (?:the|our|all the|daily|breaking) [\p{L} ]{2,40}(?:app|newsletters?|inbox|updates|alerts|emails?)\b|get access to|continue reading|story continues|support our|have (?:a|any) (?:tip|question)|want more|need more|let our|view author|send us|write to us|contact us|listen (?:to|live|back|now)|enjoy(?:ed|ing)? this|like this (?:story|article)|(?:this|our) (?:web)?site uses|we use cookies|by (?:continuing|using|clicking) )/iu

const SMALL_PRINT =
  /©|\ball rights reserved\b|^copyright\b|\bthis material may not be (?:published|reproduced)|\b(?:newsletter|e-?mail updates?) .{0,40}\b(?:sign up|subscribe)|\bsign up .{0,60}\bnewsletters?\b|\bthis (?:slideshow|page|site) requires javascript|\baffiliate links?\b/i

/** The bracket a picture's caption ends with, and the words that stand before a credit. */
const CREDIT_BRACKET =
  /[([][^()[\]]{0,80}(?:\b(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]ictures?|Getty|GETTY|Shutterstock|iStock|FILE|[Hh]andout)\b|\b[Ff]ile[:\]) ])[^()[\]]{0,60}[)\]]?\.?$/
const AGENCY_BRACKET = /[([](?:[A-Z][\w.-]+ ?){0,3}(?:\/[^()[\]]{2,60}|\b(?:AP|AFP|EPA|Reuters|REUTERS|Getty))[)\]]$/
const CREDIT_BEHIND = /\b(?:photo|image|picture|photograph)(?: credit| courtesy)?s?\s?:[^.:]{2,80}$/i
const CREDIT_BEFORE =
  /^\(?(?:file |handout |main )?(?:photo|image|picture|photograph|illustration|foto|фото|crédit|crédito|credit)s?(?: (?:credit|copyright|caption|courtesy|by|via)s?)?(?:\s?[:©/]|\s(?:copyright|credit|courtesy)\b)/iu
const AGENCY_PICTURE = /(?:getty images|(?:ap|file|handout) photo|shutterstock|istock)\)?$/i

/** The name of whom a picture is by may stand on a line of its own under this. */
const CREDIT_ALONE = /^(?:photo|image|picture|illustration|credit|foto|фото)s?(?: by| credit)?\s?:?$/iu

const BYLINE =
  /^(?:written |posted |published |updated |story |reported )?by:? (?!\p{Ll})[\p{L}\p{M}.'’-]+(?:[ ,|]+[\p{L}\p{M}.'’-]+){0,7}$/iu

const AGENCY_CREDIT =
  /^\(?(?:additional |with )?(?:reporting|editing|writing|compiled|edited|written) (?:(?:from|in) [\p{L} ]{2,40} )?by\b|^[\p{L}. ,]{4,60} contributed (?:reporting|to this (?:report|story|article))\b/iu

const DATE =
  /^(?:(?:first |last )?(?:posted|published|updated|created|modified|date)\b.{0,80}|.{0,50}\b\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?.{0,40})$/i

/** Whether a line only labels what stands under or behind it: "Read also:", "Latest". */
export function isLabel(text: string): boolean {
  return (
    text.length <= LONGEST && countWords(text) <= 6 && !/[.!?]$/.test(text) && (LABEL.test(text) || /:$/.test(text))
  )
}

/** Whether a line begins with a label and goes on with what it points to: "Related: Talks resume in Doha". */
export function isPointer(text: string): boolean {
  if (text.length > LONGEST) return false
  const line = text.replace(/^[[(]/, '')
  return LABEL.test(line) && /^[^:]{2,30}:\s/.test(line) && countWords(line) <= 25
}

/** Whether a line stands under a picture: who took it says so. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST) return false
  const words = countWords(text)
  if (words > 70) return false
  if (CREDIT_BEFORE.test(text) || CREDIT_BRACKET.test(text) || CREDIT_BEHIND.test(text)) return true
  return words <= 30 && (AGENCY_BRACKET.test(text) || AGENCY_PICTURE.test(text))
}

/** Whether a line says "Photo:" and leaves the name to the next. */
export function creditsNextLine(text: string): boolean {
  return CREDIT_ALONE.test(text)
}

/** Whether a line is the page speaking to its visitor, or about the report's making, and not the report. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false
  const words = countWords(text)
  if (words === 0 || BARE_LABEL.test(text)) return true
  if (SKIP.test(text)) return words <= 8
  if (AGENCY_CREDIT.test(text) || SMALL_PRINT.test(text)) return words <= 60
  if (INVITATION.test(text)) return words <= 45
  return false
}

/** Whether a line says who wrote the report or when it was put out, as stands above or below it. */
export function isAttribution(text: string): boolean {
  if (text.length > LONGEST) return false
  const words = countWords(text)
  if (words > 14) return false
  if (DATE.test(text)) return !endsSentence(text.replace(/\b([ap])\.m\.$/i, '$1m'))
  return BYLINE.test(text) && !endsSentence(text)
}
