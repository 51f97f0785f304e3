import type { Span } from '../../model/index.js'
import { countsIn } from '../counts.js'
import { officeMentions } from '../office-mentions.js'
import { roundsTold } from '../rounds.js'
import { type CheckInput, evidence, type Found, type Rule, withoutCaptions } from '../rule.js'
import { daysBetween } from '../written-days.js'
import { lineAgainst } from './number-mismatch.js'
import { nameOfOwner } from './office-two-holders.js'
import { placeAgainst } from './place-mismatch.js'
import { roundAgainst } from './round-order.js'

/** A picture of the day before the meeting or of a year ago is of another day; one so near is of the same. */
const NEAR_DAYS = 14
const FILE_PICTURE = /\b(?:file|archive|archival|library|undated|earlier|previous|last year|in \d{4})\b/i

/** A caption that tells something else than the article it stands in. */
export const captionMismatch: Rule = {
  name: 'caption-mismatch',
  severity: 'warning',
  about: 'A caption tells something else than the article.',
  check(input) {
    if (input.captions.length === 0) return []
    const body = withoutCaptions({ ...input, text: textOutside(input) })
    const isBody = ({ start }: Span) => !input.captions.some(span => span.start <= start && start < span.end)
    const counts = body.sentences.filter(isBody).flatMap(sentence => countsIn(sentence))
    return input.captions.flatMap(caption => {
      const line = input.text.slice(caption.start, caption.end)
      if (FILE_PICTURE.test(line)) return []
      const told = [
        ...lineAgainst(line, counts, body, 'the caption'),
        ...roundAgainst(line, roundsTold(body).filter(isBody), body, 'The caption'),
        ...placeAgainst(line, body, 'The caption'),
        ...dates(caption, body, input),
        ...offices(caption, input),
      ]
      const sentence = input.sentences.find(one => one.start >= caption.start)?.index ?? 0
      return told.map(found => ({
        ...found,
        // Their context is that of the whole text, captions and all.
        evidence: [
          ...found.evidence.map(one => evidence(input, one, one.sentence)),
          evidence(input, caption, sentence),
        ],
      }))
    })
  },
}

/** The text with its captions blanked out, so that offsets stay. */
function textOutside(input: CheckInput): string {
  let text = input.text
  for (const { start, end } of input.captions) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  return text
}

function dates(caption: Span, body: CheckInput, input: CheckInput): readonly Found[] {
  const own = input.dates.find(date => date.start >= caption.start && date.end <= caption.end)?.value
  const lead = body.records.find(record => record.status === 'occurred' && record.date?.precision === 'day')
  if (own?.precision !== 'day' || !lead?.date || own.start === lead.date.start) return []
  const isNear = Math.abs(daysBetween(own.start, lead.date.start)) <= NEAR_DAYS
  const isTold = body.dates.some(({ value }) => value && value.start <= own.start && own.start <= value.end)
  if (!isNear || isTold) return []
  return [
    {
      message: `The caption has ${own.start}, the text ${lead.date.start}.`,
      evidence: [lead.cues.date ?? lead.anchor],
    },
  ]
}

function offices(caption: Span, input: CheckInput): readonly Found[] {
  const all = officeMentions(input)
  const isIn = (start: number) => start >= caption.start && start < caption.end
  return all
    .filter(({ mention }) => isIn(mention.start))
    .flatMap(own => {
      const other = all.find(
        one => !isIn(one.mention.start) && one.entry === own.entry && one.entry.single && one.person !== own.person,
      )
      if (!other) return []
      const office = `${own.entry.office} of ${nameOfOwner(own.entry, input)}`
      return [
        {
          message: `The caption has ${own.person} as ${office}, the text ${other.person}.`,
          evidence: [evidence(input, other.mention, other.mention.sentence)],
        },
      ]
    })
}
