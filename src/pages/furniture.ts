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

// An imperative alone is not enough: "Sign up to the deal, he told them" is the report's.
const INVITATION =
  /^(?:please )?(?:sign up (?:here|now|today|below|.{0,80}\b(?:newsletters?|inbox|e-?mails?|updates|alerts|account|free|briefing|daily|weekly)\b)|subscribe\b|register (?:for free|now|here)\b|log in\b|follow (?:(?:us|me|him|her|them) (?:on|at|for)\b|@|[\p{L}. ]{2,40} on (?:twitter|facebook|instagram|x|telegram)\b)|like us on\b|join (?:us on|our|the conversation)\b|share (?:this (?:article|story|post|page|on|with)|it (?:on|with))\b|(?:click|tap) (?:here|on)\b|get (?:the|our|all the|daily|breaking) [\p{L} ]{2,40}(?:app|newsletters?|inbox|updates|alerts|emails?)\b|get .{0,30}access to .{0,80}\b(?:subscri|member|premium|newsletter)|continue reading\b|story continues\b|support our (?:journalism|work|newsroom|reporting)\b|(?:do you )?have (?:a|any) (?:tip|question)s?\b|(?:want|need) more [^.]{0,60}\?|let our news\b|view author\b|send us (?:a|an|your|news|tips|feedback)\b|write to us\b|contact us\b|listen (?:live|back|now|to (?:the|our|this) (?:podcast|show|episode|story|article|programme))\b|listen to .{2,40} (?:live|weekdays)\b|enjoy(?:ed|ing)? this (?:article|story)|like this (?:story|article)|(?:this|our) (?:web)?site uses|we use cookies|by (?:continuing|using|clicking|signing) .{0,80}\b(?:you (?:agree|accept|consent)|our (?:terms|cookies?|privacy)))/iu

const SMALL_PRINT =
  /©|\ball rights reserved\b|^copyright (?:\(c\)|\d{4}|by\b)|\bthis material may not be (?:published|reproduced)|\bnewsletters? .{0,40}\b(?:sign up|subscribe)|\bsign up .{0,60}\bnewsletters?\b|\bthis (?:slideshow|page|site) requires javascript|\baffiliate (?:and\/or referral )?links?\b/i

/** The bracket a picture's caption ends with, and the words that stand before a credit. */
const CREDIT_BRACKET =
  /[([](?:[^()[\]]{0,80}\b(?:(?:photo|image|picture)s?(?: credits?)?\s?[:/]|(?:ap|file|handout|afp|reuters|getty) (?:photo|image|picture)s?\b|getty\b|shutterstock|istock)|file\b)[^()[\]]{0,60}[)\]]?\.?$/i
const AGENCY_BRACKET =
  /[^.!?"”\s]\s?[([](?:[A-Z][\w.-]+ ?){0,3}(?:\/[^()[\]]{2,60}|\b(?:AP|AFP|EPA|Reuters|REUTERS|Getty))[)\]]$/
const CREDIT_BEHIND = /\b(?:photo|image|picture|photograph)(?: credit| courtesy)?s?\s?:[^.:]{2,80}$/i
const CREDIT_BEFORE =
  /^\(?(?:file |handout |main )?(?:photo|image|picture|photograph|illustration|foto|фото|crédit|crédito|credit)s?(?: (?:credit|copyright|caption|courtesy|by|via)s?)?(?:\s?[:©/]|\s(?:copyright|credit|courtesy)\b)/iu
const AGENCY_PICTURE = /(?:getty images|(?:ap|file|handout) photo|shutterstock|istock)\)?$/i

/** The name of whom a picture is by may stand on a line of its own under this. */
const CREDIT_ALONE = /^(?:photo|image|picture|illustration|credit|foto|фото)s?(?: by| credit)?\s?:?$/iu

const BYLINE = /^(?:written |posted |published |updated |story |reported )?by:? /i
const NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,|]+(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|for|of|in|at|the))*$/u

const AGENCY_CREDIT = /^\(?(?:additional |with )?(?:reporting|editing|writing|compiled|edited|written)\b.{0,60}\bby\b/i
const CONTRIBUTED = /^[\p{L}. ,]{4,60} contributed (?:reporting|to this (?:report|story|article))\b/iu
const CREDIT_WORD =
  /^(?:[^\p{L}]*|\p{Lu}.*|and|in|with|by|from|the|for|of|at|reporting|editing|writing|additional|compiled|edited|written|graphics?)$/u

const DATE =
  /^(?:(?:first |last )?(?:posted|published|updated|created|modified|date)\b.{0,80}|.{0,50}\b\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?.{0,40})$/i

/** Whether a line names what it leads to elsewhere: "Read also:", "Latest". */
export function isPointingLabel(text: string): boolean {
  return text.length <= LONGEST && countWords(text) <= 6 && !/[.!?]$/.test(text) && LABEL.test(text)
}

/** Whether a line only labels what stands under it: "Read also:", "The deal provides:". */
export function isLabel(text: string): boolean {
  return isPointingLabel(text) || (text.length <= LONGEST && countWords(text) <= 6 && text.endsWith(':'))
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
  if (SMALL_PRINT.test(text) || creditsReporters(text)) return words <= 60
  if (INVITATION.test(text)) return words <= 45
  return false
}

// "Reporting by Ann Lee; editing by Jo Roe" names people and does nothing else; "Reporting by aid groups shows…" does.
function creditsReporters(text: string): boolean {
  if (CONTRIBUTED.test(text)) return true
  return (
    AGENCY_CREDIT.test(text) &&
    text
      .replace(/^\W+/, '')
      .split(/[\s,;()/]+/)
      .slice(1)
      .every(word => CREDIT_WORD.test(word))
  )
}

/** Whether a line says who wrote the report or when it was put out, as stands above or below it. */
export function isAttribution(text: string): boolean {
  if (text.length > LONGEST) return false
  const words = countWords(text)
  if (words > 14) return false
  if (DATE.test(text)) return !endsSentence(text.replace(/\b([ap])\.m\.$/i, '$1m'))
  return BYLINE.test(text) && NAMES.test(text.replace(BYLINE, '')) && !endsSentence(text)
}
