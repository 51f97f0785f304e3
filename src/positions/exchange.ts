import type { Sentence, Span } from '../model/index.js'

/** What a provision hangs on: its condition, what is given in return, and where what is to be done ends. */
export type Terms = { readonly condition: Span | null; readonly counterpart: Span | null; readonly end: number }

const CONDITION =
  /,?\s+((?:only\s+)?(?:if|once|unless|provided(?: that)?|providing(?: that)?|as long as|so long as|on (?:the )?condition(?: that)?|in case)\b[^,;:]*)/i
const RETURN = /,?\s+(?:in return for|in exchange for)\s+([^;:]*)/i
const LEADING_CONDITION = /(?:^|,|\bthat)\W*((?:if|unless|once|provided that|as long as)\b[^,;]*)(?=,)/i
const LEADING_RETURN = /(?:^|,)\W*in (?:return|exchange) for\s+([^,;]*)(?=,)/i

/** The terms told behind a provision's words or at its sentence's front. */
export function termsOf(sentence: Sentence, span: Span): Terms {
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
  const back = RETURN.exec(text)
  const condition = CONDITION.exec(back ? `${text.slice(0, back.index)}${' '.repeat(text.length - back.index)}` : text)
  const inReturn = back && CONDITION.exec(back[0])
  const conditionSpan = condition
    ? within(span.start, condition)
    : back && inReturn
      ? within(span.start + back.index, inReturn)
      : null
  const exchange =
    back &&
    spanOf(
      span.start + back.index + back[0].length - (back[1] ?? '').length,
      inReturn ? cut(back[1] ?? '') : (back[1] ?? ''),
    )
  const end = Math.min(span.end, ...[condition, back].flatMap(match => (match ? [span.start + match.index] : [])))
  return {
    condition: conditionSpan ?? leading(sentence, LEADING_CONDITION, span.start),
    counterpart: exchange ?? leading(sentence, LEADING_RETURN, span.start),
    end: Math.max(end, span.start + 1),
  }
}

function cut(words: string): string {
  const condition = CONDITION.exec(words)
  return condition ? words.slice(0, condition.index) : words
}

function within(start: number, match: RegExpExecArray): Span {
  const own = match[1] ?? ''
  return spanOf(start + match.index + match[0].length - own.length, own)
}

function spanOf(start: number, words: string): Span {
  return { start, end: start + Math.max(1, words.replace(/[\s,;:."”]+$/, '').length) }
}

function leading(sentence: Sentence, pattern: RegExp, before: number): Span | null {
  const match = pattern.exec(sentence.text.slice(0, before - sentence.start))
  return match ? within(sentence.start, match) : null
}
