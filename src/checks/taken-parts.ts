import { matchesIn } from '../knowledge/index.js'
import type { ActorMention, Span } from '../model/index.js'
import type { CheckInput } from './rule.js'

const CALL = /\b(?:calls?|phone|telephone)\b/i
const TALKS =
  /\b(?:talks?|meetings?|negotiations?|conversations?|rounds?|discussions?|summits?|conference|consultations?|delegation|met)\b/i
const DENIAL =
  /\b(?:(?:(?:did|does|do|was|is|were|are|has|had)(?: not|n['’]t)|never)\b[^.;:]{0,70}?\b(?:take part|taken part|attend(?:ed)?|participat\w+|participant|appear(?:ed)?|join(?:ed)?|present|involved|playing|play(?:ed)?|part|role)\b|(?:took|had|has|played|plays|have) no (?:\w+ )?(?:part|role)\b|(?:was|is|were|are) absent\b|(?:was|were)(?: not|n['’]t) (?:on|at|in) (?:the|that|this) (?:phone |telephone )?(?:call|line|talks|meeting|conversation|room|table)\b|stay(?:ed|s) away\b)/g
const PRESENCE =
  /\b(?:attended|took part in|participated in|joined|chaired|hosted|mediated|led|headed|was present at|were present at)\b/g
const ASKED_BEFORE =
  /\b(?:at the (?:request|initiative|invitation|suggestion|urging) of|(?:initiated|requested|proposed|suggested|convened) by|(?:initiated|requested) at the (?:request|initiative) of) (?:the )?(?:\S{1,40}['’]s )?$/i
const ASKING = /request|initiat|invitation|suggest|urging|asked|propos|conven|called for/
const ASKED_BEHIND =
  /^ (?:had |has )?(?:asked for|requested|initiated|called for) (?:the|this|that) (?:\w+ )?(?:call|talks?|meeting|conversation|round)\b/

/** What somebody has to do with a talk, in the words from the name to the verb, or the other way round. */
export type PartTold = Span & {
  readonly sentence: number
  readonly mention: ActorMention
  /** A call is no meeting; talks, a round and a meeting can be one. */
  readonly kind: 'call' | 'talks'
}

/** "Ccori did not attend the talks": who is said to have had no part in a talk. */
export function deniedParts(input: CheckInput): readonly PartTold[] {
  return partsBy(DENIAL, input, /n['’]t\b|\b(?:not|never|no|absent|away)\b/)
}

/** "Ccori chaired the talks": who is said to have taken part in one. */
export function takenParts(input: CheckInput): readonly PartTold[] {
  return partsBy(PRESENCE, input, /[edst] /)
}

/** "at the request of Norway", "Norway asked for the call": who is said to have wanted a talk. */
export function askedFor(input: CheckInput): readonly PartTold[] {
  return input.actors.flatMap(mention => {
    const sentence = input.sentences[mention.sentence]
    if (!sentence || !ASKING.test(sentence.text)) return []
    const lead = input.text.slice(Math.max(sentence.start, mention.start - 48), mention.start)
    const before = ASKED_BEFORE.exec(lead)
    const behind = ASKED_BEHIND.exec(input.text.slice(mention.end, mention.end + 48))
    const kind = kindOf(sentence.text)
    if (kind === null || (!before && !behind)) return []
    const start = before ? mention.start - before[0].length : mention.start
    const end = behind ? mention.end + behind[0].length : mention.end
    return [{ start, end, sentence: sentence.index, mention, kind }]
  })
}

/** @param sign a quick look: without it, a sentence has no such verb */
function partsBy(verb: RegExp, input: CheckInput, sign: RegExp): readonly PartTold[] {
  return input.sentences.flatMap(sentence =>
    !sign.test(sentence.text)
      ? []
      : matchesIn(sentence.text, verb).flatMap(match => {
          const start = sentence.start + match.index
          const end = start + match[0].length
          const mention = input.actors.findLast(
            one =>
              one.sentence === sentence.index &&
              one.end <= start &&
              start - one.end < APPOSITION &&
              isSubject(input.text.slice(one.end, start)),
          )
          const kind = kindOf(sentence.text.slice(match.index))
          if (!mention || kind === null) return []
          return [{ start: mention.start, end, sentence: sentence.index, mention, kind }]
        }),
  )
}

function kindOf(words: string): PartTold['kind'] | null {
  return TALKS.test(words) ? 'talks' : CALL.test(words) ? 'call' : null
}

/** How long an apposition may be, in characters. */
const APPOSITION = 100

/** Between a subject and its verb there is an apposition at most. */
function isSubject(between: string): boolean {
  return /^\s*$|^(?:,| who) [^.;]*, $|^ (?:himself|herself|itself|themselves|who) $/.test(between)
}
