import { matchesIn } from '../knowledge/index.js'
import type { ActorMention, Sentence, Span } from '../model/index.js'

const FIGHTING: ReadonlySet<string> = new Set(['REB', 'PRM', 'UAF'])

const WORDS =
  /\bthe (?:armed |rebel |militant )?(?:group|movement|militia|organi[sz]ation)\b(?! (?:of|from|in|that|who|which|led|for)\b)/gi

/** The armed group a report is about, as long as it has named one alone. */
export class ArmedGroup {
  #only: ActorMention | null = null
  #several = false

  /** Takes note of the groups and bodies a sentence names. */
  note(mentions: readonly ActorMention[]): void {
    for (const mention of mentions) {
      if (!isNamed(mention) || !FIGHTING.has(mention.actor.sector ?? '')) continue
      if (this.#only && this.#only.actor.id !== mention.actor.id) this.#several = true
      this.#only ??= mention
    }
  }

  /**
   * What "the rebels" stands for, told as fighters of nobody; null where the report has named no group, or several.
   * @example "The M23 took Goma. The rebels want talks." gives the M23
   */
  ofFighters({ actor, start }: ActorMention, text: string): ActorMention | null {
    const unowned = actor.kind === 'group' && actor.code === null && FIGHTING.has(actor.sector ?? '')
    return unowned && /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)) ? this.#meant() : null
  }

  /** Where a sentence says "the group" or "the movement", and no other body is named in it that could be meant. */
  wordsIn(sentence: Sentence, own: readonly ActorMention[]): readonly (Span & { readonly to: ActorMention })[] {
    const to = this.#meant()
    if (!to || own.some(mention => isNamed(mention) && mention.actor.id !== to.actor.id)) return []
    return matchesIn(sentence.text, WORDS).flatMap(match => {
      const start = sentence.start + match.index
      const end = start + match[0].length
      return own.some(mention => mention.start < end && start < mention.end) ? [] : [{ start, end, to }]
    })
  }

  #meant(): ActorMention | null {
    return this.#several ? null : this.#only
  }
}

/** A group or body by a name of its own. */
function isNamed({ actor }: ActorMention): boolean {
  return actor.id.startsWith('body:')
}
