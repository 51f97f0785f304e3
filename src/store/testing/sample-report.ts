import {
  type Anchor,
  anchorAt,
  type CodedReport,
  type DocumentRecord,
  type EventRecord,
  type Finding,
  hashOf,
  idOf,
  type Participant,
  type Position,
} from '../../model/index.js'
import type { SentenceSpan } from '../write-report.js'

const TEXT = `Freda Holm, Norland's foreign minister, called Envoy Sami Röd of the Lake League on 3 March at his request.

They talked for 40 minutes about at least 1,200 prisoners in the third round of the Lake talks in Bergby. 🕊️ Röd said Norland had agreed to the Bergby Protocol.

Under the protocol Norland is to free the prisoners by April in return for safe passage. The League demands a ceasefire first. The call had been on 4 March, an aide said.`

/** The sentences of a text whose sentences end in a full stop, as a splitter would hand them over. */
export function sentencesOf(text: string): readonly SentenceSpan[] {
  const found: SentenceSpan[] = []
  let paragraph = 0
  for (const match of text.matchAll(/\n\n|[^\s][^.\n]*\.?/gu)) {
    if (match[0] === '\n\n') paragraph += 1
    else found.push({ start: match.index, end: match.index + match[0].length, paragraph })
  }
  return found
}

/** The anchor of the first place of some words; without them there, that of the first character. */
function wordsIn(text: string, words: string): Anchor {
  const start = Math.max(0, text.indexOf(words))
  const end = text.includes(words) ? start + words.length : Math.min(1, text.length)
  const sentence = sentencesOf(text).findIndex(span => span.start <= start && start < span.end)
  return anchorAt(text, { start, end }, Math.max(0, sentence))
}

function somebody(
  anchor: Anchor,
  fields: Partial<Participant> & { readonly id: string; readonly name: string },
): Participant {
  return {
    text: anchor.exact,
    start: anchor.start,
    end: anchor.end,
    kind: 'person',
    code: null,
    affiliation: null,
    sector: null,
    office: null,
    role: 'participant',
    ...fields,
  }
}

/** The parts of a report about a call, with nothing left out that a report can say. */
function callIn(text: string, textHash: string) {
  const at = (words: string) => wordsIn(text, words)
  const holm = somebody(at('Freda Holm'), {
    id: 'freda-holm',
    name: 'Freda Holm',
    code: 'NRL',
    affiliation: 'Norland',
    sector: 'GOV',
    office: 'Minister of Foreign Affairs',
  })
  const rod = somebody(at('Sami Röd'), { id: 'sami-rod', name: 'Sami Röd', code: 'IGO', role: 'mediator' })
  const norland = somebody(at('Norland'), { id: 'NRL', name: 'Norland', kind: 'state', code: 'NRL' })
  const league = somebody(at('Lake League'), {
    id: 'lake-league',
    name: 'Lake League',
    kind: 'organisation',
    code: 'IGO',
  })
  const day = { start: '2026-03-03', end: '2026-03-03', precision: 'day', text: '3 March' } as const
  const call: EventRecord = {
    id: idOf(textHash, 'call'),
    event: 'CONSULT',
    mode: 'phone',
    meeting: { kind: 'call', level: 'ministers' },
    context: ['diplomatic', 'human_rights'],
    status: 'occurred',
    actor: [holm, rod],
    recipient: [norland],
    thirdParty: [{ ...league, role: 'host' }],
    date: day,
    place: { name: 'Bergby', country: 'NRL', text: 'Bergby' },
    round: 3,
    process: 'Lake talks',
    duration: 'PT40M',
    quantity: [{ low: 1200, best: 1200.5, high: 1300, unit: 'prisoner', text: 'at least 1,200 prisoners' }],
    initiator: rod,
    topic: 'at least 1,200 prisoners',
    speaker: rod,
    anchor: at('called Envoy Sami Röd of the Lake League on 3 March'),
    cues: { trigger: at('called'), date: at('3 March'), place: at('Bergby'), duration: at('40 minutes') },
  }
  const bare: EventRecord = {
    ...call,
    id: idOf(textHash, 'bare'),
    event: 'AGREE',
    mode: null,
    meeting: null,
    context: [],
    status: 'planned',
    recipient: [],
    thirdParty: [],
    date: null,
    place: null,
    round: null,
    process: null,
    duration: null,
    quantity: [],
    initiator: null,
    topic: null,
    speaker: null,
    anchor: at('Norland had agreed'),
    cues: {},
  }
  const protocol: DocumentRecord = {
    id: idOf(textHash, 'protocol'),
    name: 'Bergby Protocol',
    title: 'Protocol of Bergby',
    kind: 'protocol',
    date: day,
    parties: [norland, league],
    tabledBy: rod,
    status: 'agreed',
    provisions: [
      {
        party: norland,
        text: 'free the prisoners',
        issue: 'prisoners',
        condition: 'a ceasefire first',
        counterpart: 'safe passage',
        deadline: { start: '2026-04-01', end: '2026-04-30', precision: 'month', text: 'by April' },
        anchor: at('Norland is to free the prisoners by April'),
      },
      {
        party: null,
        text: 'safe passage',
        issue: null,
        condition: null,
        counterpart: null,
        deadline: null,
        anchor: at('safe passage'),
      },
    ],
    anchor: at('Bergby Protocol'),
  }
  const demand: Position = {
    party: league,
    issue: 'ceasefire',
    stance: 'demands',
    firmness: 'strong',
    text: 'a ceasefire first',
    speaker: null,
    date: null,
    anchor: at('The League demands a ceasefire first'),
  }
  const clash: Finding = {
    id: idOf(textHash, 'clash'),
    rule: 'date-conflict',
    severity: 'error',
    message: 'The call is dated 3 March and 4 March.',
    evidence: [at('3 March'), at('4 March')],
    reference: { text: '3 March', source: 'calendar of the ministry' },
    silenced: null,
  }
  return { records: [call, bare], documents: [protocol], positions: [demand], findings: [clash] }
}

/** A report with something in every field, whatever its text: what is not in the text is anchored at its beginning. */
export function sampleReport(fields: Partial<CodedReport> = {}): CodedReport {
  const text = fields.text ?? TEXT
  const textHash = hashOf(text)
  return {
    id: 'lake-call',
    title: 'Ministers talk about prisoners',
    url: 'https://news.example/lake-call',
    source: 'The Lake Post',
    published: '2026-03-05',
    text,
    textHash,
    coder: 'rapporteur 0.1.0, knowledge 1',
    ...callIn(text, textHash),
    ...fields,
  }
}
