import { fold, wordsOf } from '../../knowledge/index.js'
import type { EventRecord } from '../../model/index.js'
import type { Found, Rule } from '../rule.js'

const NEW =
  /\b(?:production|produced|drafted|signed|adopted|agreed|issued|concluded|outcome|result|resulted|yielded|unveiled|development)/i

/** A document told as the fruit of talks it is years older than. */
export const documentDate: Rule = {
  name: 'document-date',
  severity: 'warning',
  about: 'A known document is told as the outcome of talks held long after its date.',
  check(input) {
    const found: Found[] = []
    for (const document of input.documents) {
      const known = [
        ...(input.knowledge.documents.longest(document.anchor.exact, wordsOf(document.anchor.exact), 0)?.values ?? []),
      ][0]
      const sentence = input.sentences[document.anchor.sentence]
      if (!known || !sentence || !NEW.test(sentence.text) || isLeantOn(input.text.slice(0, document.anchor.start)))
        continue
      const meeting = talksBefore(input.records, sentence.index, known.date)
      if (!meeting?.date || !betweenParties(meeting, known.parties)) continue
      found.push({
        message: `${known.name} is told as an outcome of talks of ${meeting.date.start}; it is dated ${known.date}.`,
        evidence: [document.anchor, meeting.cues.date ?? meeting.anchor],
        reference: { text: `${known.name}, ${known.date}`, source: known.source },
      })
    }
    return found
  },
}

/** "to support the Hodeidah Agreement", "under the Dayton Agreement": the document is there already. */
function isLeantOn(lead: string): boolean {
  return /\b(?:support(?:ing)?|implement\w*|under|within|monitor\w*|violat\w*|amend\w*|recall\w*|respect\w*|uphold\w*) (?:of )?(?:the )?$/i.test(
    lead.slice(-40),
  )
}

/** The nearest dated meeting told at or before a sentence, where it is more than a year younger than the document. */
function talksBefore(records: readonly EventRecord[], sentence: number, dated: string): EventRecord | undefined {
  return [...records]
    .reverse()
    .find(
      record =>
        record.event === 'CONSULT' &&
        record.anchor.sentence <= sentence &&
        sentence - record.anchor.sentence <= 4 &&
        record.date !== null &&
        Number(record.date.start.slice(0, 4)) > Number(dated.slice(0, 4)),
    )
}

/** The talks are between those whose document it is: two of them, for many share the name of a city. */
function betweenParties(meeting: EventRecord, parties: readonly string[]): boolean {
  const known = new Set(parties.map(fold))
  const named = [...meeting.actor, ...meeting.recipient].filter(({ id, name, code, affiliation }) =>
    [id.slice(id.indexOf(':') + 1), name, code ?? '', affiliation ?? ''].some(word => known.has(fold(word))),
  )
  return named.length > 1
}
