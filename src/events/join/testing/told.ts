import {
  anchorAt,
  type CodedReport,
  type EventRecord,
  hashOf,
  idOf,
  type Participant,
  type ParticipantKind,
  type Sector,
} from '../../../model/index.js'

/** Somebody, as short as a table needs it: "Anwar Ibrahim/MYS/GOV", "Oman/OMN". */
export function party(words: string): Participant {
  const [name = '', code = null, sector = null] = words.split('/')
  const kind: ParticipantKind = sector ? (sector === 'REB' ? 'group' : 'person') : code ? 'state' : 'group'
  return {
    id: kind === 'state' ? `state:${code}` : `${kind}:${name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    text: name,
    start: 0,
    end: 1,
    kind,
    code,
    affiliation: null,
    sector: sectorOf(sector),
    office: null,
    role: 'participant',
  }
}

function sectorOf(word: string | null): Sector | null {
  return word === 'GOV' || word === 'REB' ? word : null
}

type Fields = Partial<Omit<EventRecord, 'actor' | 'recipient' | 'date' | 'place'>> & {
  readonly actor?: readonly string[]
  readonly recipient?: readonly string[]
  readonly date?: string
  readonly place?: string
  /** The clause. */
  readonly words?: string
}

/** A report that tells one thing; what a table leaves out is not told. */
export function report(id: string, { published, ...told }: { readonly published?: string } & Fields): CodedReport {
  return reportOf(id, published, [told])
}

/** A report that tells several things, a clause each. */
export function reportOf(id: string, published: string | undefined, told: readonly Fields[]): CodedReport {
  const clauses = told.map((one, index) => one.words ?? `${id} tells of this as number ${index}`)
  const text = clauses.join('. ')
  const textHash = hashOf(text)
  const records = told.map((one, index): EventRecord => {
    const start = clauses.slice(0, index).reduce((sum, clause) => sum + clause.length + 2, 0)
    const anchor = anchorAt(text, { start, end: start + (clauses[index]?.length ?? 0) }, index)
    const { words: _, actor = [], recipient = [], date, place, ...fields } = one
    const [first, last = first] = date?.split('/') ?? []
    return {
      id: idOf(textHash, start, fields.event ?? 'CONSULT'),
      event: 'CONSULT',
      mode: null,
      meeting: null,
      context: [],
      status: 'occurred',
      thirdParty: [],
      round: null,
      process: null,
      duration: null,
      quantity: [],
      initiator: null,
      topic: null,
      speaker: null,
      ...fields,
      actor: actor.map(party),
      recipient: recipient.map(party),
      date:
        first && last ? { start: first, end: last, precision: first === last ? 'day' : 'range', text: first } : null,
      place: place ? { name: place, country: null, text: place } : null,
      anchor,
      cues: {},
    }
  })
  return {
    id,
    ...(published === undefined ? {} : { published }),
    text,
    textHash,
    coder: 'by hand',
    records,
    documents: [],
    positions: [],
    findings: [],
  }
}

/** Which reports tell each event, those of one event together: "a b | c". */
export function together(events: readonly { readonly evidence: readonly { readonly report: string }[] }[]): string {
  return events
    .map(event => event.evidence.map(one => one.report).join(' '))
    .sort()
    .join(' | ')
}
