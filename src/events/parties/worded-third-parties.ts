import type { Frame } from '../../knowledge/index.js'
import { type ActorMention, BETWEEN_STATES } from '../../model/index.js'
import type { Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { hyphenated } from './hyphenated.js'
import { isOwner, listed } from './lists.js'
import { roleOfWord } from './role-words.js'

const LED =
  /^["”’']?[-‑– ](mediated|brokered|facilitated|sponsored|hosted|led|convened|chaired|backed|supervised)\s+(?:\S+\s+){0,3}?(?:talks?|negotiations?|process|dialogue|consultations?|meetings?|conference|mediation|agreement|deal|truce|ceasefire|round|summit|accord|exchange|swap|efforts?|initiative|discussions?)\b/i
// A body between states that leads talks leads those of others.
const LED_BY =
  /\b(?:talks|negotiations|dialogue|process|consultations|mediation),? (?:which (?:is|are|was|were) )?led by (?:the )?$/i
// Who leads talks with somebody is one of those who talk.
const LED_WITH =
  /^["”’']? led\s+(?:\S+\s+){0,3}?(?:talks?|negotiations?|dialogue|consultations?|meetings?|round|discussions?) with\b/i
const UNDER =
  /\b(?:under|with) (?:the )?(auspices|aegis|mediation|facilitation|patronage|supervision|sponsorship|chairmanship|good offices|umbrella) of (?:the )?(?:\S+['’]s )?$|\b(mediated|brokered|facilitated|sponsored|hosted|convened|chaired|co-hosted|co-chaired|moderated|organi[sz]ed|arranged) (?:jointly )?by (?:the )?(?:\S+['’]s )?$/i
// "With Norway's envoy facilitating".
const WITH = /\bwith (?:the |an? )?$/i
const DOING = /^,? (?:also )?(mediating|facilitating|hosting|moderating|observing|witnessing)\b/i
const INVITED = /\b(?:at|on|upon) (?:the )?invitation of (?:the )?$/i
const OWN_INVITATION = /^["”’']?(?:['’]s?)? (?:joint )?invitation\b/i
const AT = /\b(?:at|on|upon) (?:the )?(?:joint )?$/i
const OWN_AUSPICES =
  /^["”’']?(?:['’]s?)? (auspices|mediation|facilitation|sponsorship|supervision|patronage|umbrella)\b/i
// "Under Norwegian mediation", named as those who mediate.
const OWN_ACT = /\s(mediation|facilitation|sponsorship|supervision)$/i
const UNDER_WORD = /\b(?:under|through|with) (?:the )?$/i

/**
 * Third parties that the words around a name show, wherever the tree hangs it: "UN-brokered talks", "under UN
 * auspices", "under the auspices of the president", "hosted by Oman". Who invites others to meet is their host.
 */
export function wordedThirdParties(frame: Frame, scene: Scene, cast: CastBuilder): void {
  for (const mention of scene.actors) {
    const before = scene.text.slice(Math.max(scene.sentence.start, mention.start - 60), mention.start)
    const behind = scene.text.slice(mention.end, Math.min(scene.sentence.end, mention.end + 90))
    if (frame.mutual && (INVITED.test(before) || (AT.test(before) && OWN_INVITATION.test(behind))))
      invite(mention, scene, cast)
    const under = UNDER.exec(before)
    const word = (LED_WITH.test(behind) ? undefined : LED.exec(behind)?.[1]) ?? under?.[1] ?? under?.[2]
    const own = UNDER_WORD.test(before) ? (OWN_AUSPICES.exec(behind) ?? OWN_ACT.exec(mention.text))?.[1] : undefined
    const doing = WITH.test(before) ? DOING.exec(behind)?.[1]?.replace(/ing$/i, 'e') : undefined
    const led = BETWEEN_STATES.has(mention.actor.code ?? '') && LED_BY.test(before) ? 'led' : undefined
    const shown = word ?? own ?? doing ?? led
    if (!shown || shown === 'backed') continue
    // "Hosted by Eritrea's president": the state says only whose he is.
    if (under && isOwner(mention, scene)) continue
    for (const one of under || led
      ? listed([mention], scene, scene.sentence.end)
      : [...hyphenated(mention, scene), mention])
      cast.moveToThird(one, roleOfWord(shown.toLowerCase(), scene.knowledge) ?? 'mediator')
  }
}

function invite(inviter: ActorMention, scene: Scene, cast: CastBuilder): void {
  const { actor, recipient } = cast.done()
  const parties = new Set([...actor, ...recipient].map(({ mention }) => mention.actor.code ?? mention.actor.id))
  for (const one of listed([inviter], scene, scene.sentence.end))
    if (!parties.has(one.actor.code ?? one.actor.id)) cast.moveToThird(one, 'host')
}
