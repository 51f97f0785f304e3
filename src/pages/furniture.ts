import { countWords, endsSentence } from './same-words.js'

/** Words that begin a line of the page and none of its article, in the house style of no one outlet. */
const LABEL =
  /^(?:read (?:also|more|next|on|the full)|see (?:also|more)|also (?:see|read|on)|related|more (?:on|from|stories|news)|latest|recommended|trending|popular|most (?:read|popular|viewed)|you (?:may|might) (?:also )?like|don['’]?t miss|watch|listen|video|photos?|gallery|in pictures|advert(?:isement)?s?|ad|sponsored|promoted|share|tags?|topics|filed under|comments?|source|sources|editor['’]s (?:note|picks?))\b/i

const SKIP = /^(?:skip|jump) to (?:main |the |primary )?(?:content|article|navigation)\b/i

const INVITATION =
  /^(?:please )?(?:sign up|subscribe|register|log in|follow (?:us|me|him|her|them|@|[\p{L}. ]{2,40} on (?:twitter|facebook|instagram))|like us|join (?:us|our)|share (?:this|it)|click (?:here|on)|tap here|get (?:the|our|all the|daily|breaking) [\p{L} ]{2,40}(?:app|news|newsletters?|inbox|updates|alerts|emails?)|get access to|download|continue reading|story continues|support our|have a tip|want more|need more|let our|read more|view author|listen to|watch (?:the|our|more)|send us|write to us|contact us|enjoy(?:ed)? this|like this story|this (?:web)?site uses cookies|we use cookies|by (?:continuing|using) |copyright|©|\(c\) |all rights reserved)/iu

const CREDIT =
  /^(?:\(?(?:(?:file |handout )?(?:photo|image|picture|photograph|illustration|video|foto|фото|crédit|crédito)s?(?: (?:credit|copyright|caption|courtesy|by|via))?|credit|file photo|via)\s?[:©/]|(?:image|photo) (?:copyright|credit|courtesy)\b)|(?:\/|\()?(?:getty images|ap photo|afp|reuters|shutterstock|istock)\)?$/iu

const BYLINE =
  /^(?:written |posted |published |updated |story |reported )?by:? (?!\p{Ll})[\p{L}\p{M}.'’-]+(?:[ ,|]+[\p{L}\p{M}.'’-]+){0,7}$/iu

const AGENCY_CREDIT =
  /^\(?(?:additional )?(?:reporting|editing|writing|compiled|edited|written) (?:from [\p{L} ]{2,40} )?by\b/iu

const DATE =
  /^(?:(?:first |last )?(?:posted|published|updated|created|modified|date)\b.{0,80}|.{0,30}\b\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?.{0,40})$/i

/** Whether a line only labels what stands under or behind it: "Read also:", "Latest". */
export function isLabel(text: string): boolean {
  return countWords(text) <= 6 && !/[.!?]$/.test(text) && (LABEL.test(text) || /:$/.test(text))
}

/** Whether a line begins with a label and goes on with what it points to: "Related: Talks resume in Doha". */
export function isPointer(text: string): boolean {
  return LABEL.test(text) && /^[^:]{2,30}:\s/.test(text) && countWords(text) <= 25
}

/** Whether a line is the page speaking to its visitor, or about the report's making, and not the report. */
export function isFurniture(text: string): boolean {
  const words = countWords(text)
  if (words === 0) return true
  if (SKIP.test(text)) return words <= 8
  if (AGENCY_CREDIT.test(text)) return words <= 60
  if (INVITATION.test(text)) return words <= 45
  if (words > 16) return false
  if (CREDIT.test(text)) return true
  if (endsSentence(text)) return false
  return BYLINE.test(text) || (DATE.test(text) && words <= 14)
}
