import type { Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { listed } from './lists.js'
import { roleOfWord } from './role-words.js'

const LED =
  /^["”’']?[-‑– ](mediated|brokered|facilitated|sponsored|hosted|led|convened|chaired|backed|supervised)\s+(?:\S+\s+){0,3}?(?:talks?|negotiations?|process|dialogue|consultations?|meetings?|conference|mediation|agreement|deal|truce|ceasefire|round|summit|accord|exchange|swap|efforts?|initiative|discussions?)\b/i
const UNDER =
  /\b(?:under|with) (?:the )?(auspices|aegis|mediation|facilitation|patronage|supervision|sponsorship|chairmanship|good offices) of (?:the )?$|\b(mediated|brokered|facilitated|sponsored|hosted|convened|chaired|co-hosted|co-chaired|moderated|organi[sz]ed) (?:jointly )?by (?:the )?$|\bat (?:the )?invitation of (?:the )?$/i
const OWN_AUSPICES = /^["”’']?(?:['’]s?)? (auspices|mediation|facilitation|sponsorship|supervision|patronage)\b/i
const UNDER_WORD = /\b(?:under|through|with) (?:the )?$/i

/**
 * Third parties that the words around a name show, wherever the tree hangs it: "UN-brokered talks", "under UN
 * auspices", "under the auspices of the president", "hosted by Oman".
 */
export function wordedThirdParties(scene: Scene, cast: CastBuilder): void {
  for (const mention of scene.actors) {
    const before = scene.text.slice(Math.max(scene.sentence.start, mention.start - 60), mention.start)
    const behind = scene.text.slice(mention.end, Math.min(scene.sentence.end, mention.end + 90))
    const under = UNDER.exec(before)
    const word = LED.exec(behind)?.[1] ?? under?.[1] ?? under?.[2]
    const own = UNDER_WORD.test(before) ? OWN_AUSPICES.exec(behind)?.[1] : undefined
    const shown = word ?? own
    if (!shown || shown === 'backed') continue
    for (const one of under ? listed([mention], scene, scene.sentence.end) : [mention])
      cast.moveToThird(one, roleOfWord(shown.toLowerCase(), scene.knowledge) ?? 'mediator')
  }
}
