/**
 * Joining, and nothing else: `npx tsx bench/joining.ts [REPORTS] [any]` puts synthetic reports into a new dossier and joins them
 * as `read` does, and prints what each thousand cost, how much memory there was, and whether the last thousand cost more
 * than the first. Fourteen reports a day, a third of them reprints or rewrites of another, come as they would from
 * outlets and an archive: in order of time, but every fourteenth is of any day before. With `any` behind their number they come
 * in no order at all, so that the first thousand has few that tell the same, and the last has many.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { anchorAt, type CodedReport, type EventRecord, hashOf, idOf, type Participant } from '../src/model/index.js'
import { rulesFrom } from '../src/pipeline/index.js'
import { openStore } from '../src/store/index.js'

const REPORTS = Number(process.argv[2] ?? 20_000)
const STEP = 1000
const RECORDS = 5
const A_DAY = 14
const IN_ORDER = process.argv[3] !== 'any'
const WORDS = 300

/** A generator of numbers that gives the same ones every time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) % below
  }
}

const CODES = Array.from({ length: 60 }, (_, index) => String.fromCharCode(65 + (index % 26), 65 + (index % 24), 88))
const CITIES = ['Geneva', 'Doha', 'Muscat', 'Oslo', 'Nairobi', 'Cairo', 'Vienna', 'Jeddah', 'Ankara', 'Suva']
const KINDS = ['call', 'round', 'bilateral', 'visit'] as const
const TYPES = ['CONSULT', 'CONSULT', 'AGREE', 'RETREAT', 'ACCUSE', 'REQUEST', 'SUPPORT'] as const

function stateOf(code: string): Participant {
  return {
    id: `state:${code}`,
    name: `State of ${code}`,
    text: code,
    start: 0,
    end: 3,
    kind: 'state',
    code,
    affiliation: null,
    sector: null,
    office: null,
    role: 'participant',
  }
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10)
}

/** What happened: the same for every report of it. */
type Happening = { readonly day: number; readonly seed: number }

function recordOf({ day, seed }: Happening, text: string, textHash: string, start: number, end: number): EventRecord {
  const pick = numbers(seed)
  const event = TYPES[pick(TYPES.length)] ?? 'CONSULT'
  const [one, two] = [CODES[pick(CODES.length)] ?? 'AAX', CODES[pick(CODES.length)] ?? 'BBX']
  const date = dayOf(day)
  const kind = KINDS[pick(KINDS.length)] ?? 'call'
  const place = pick(2) === 0 ? null : (CITIES[pick(CITIES.length)] ?? 'Geneva')
  return {
    id: idOf(textHash, start, event),
    event,
    mode: event === 'RETREAT' ? 'release' : null,
    meeting: event === 'CONSULT' ? { kind, level: null } : null,
    context: [],
    status: 'occurred',
    actor: one === two ? [stateOf(one)] : [stateOf(one), stateOf(two)],
    recipient: [],
    thirdParty: [],
    date: pick(5) === 0 ? null : { start: date, end: date, precision: 'day', text: date },
    place: place === null ? null : { name: place, country: null, text: place },
    round: kind === 'round' ? 1 + pick(6) : null,
    process: null,
    duration: null,
    quantity: [],
    initiator: null,
    topic: null,
    speaker: null,
    anchor: anchorAt(text, { start, end }, 0),
    cues: {},
  }
}

/** Reports of one day draw on the same few happenings; every third is the one before it, cut or added to. */
function reportOf(number: number): CodedReport {
  const pick = numbers(number - (number % 3 === 2 ? 1 : 0))
  const today = Math.floor(number / A_DAY)
  const day = number % 10 < 3 && pick(4) === 0 ? pick(today + 1) : today
  const words = Array.from({ length: WORDS }, () => `w${pick(4000).toString(36)}`)
  if (number % 3 === 2) words.splice(0, 10, `reprint${number}`)
  const text = words.join(' ')
  const textHash = hashOf(text)
  const records = Array.from({ length: RECORDS }, (_, index) => {
    const start = text.indexOf(' ', index * 100) + 1
    return recordOf({ day, seed: day * 40 + pick(20) }, text, textHash, start, text.indexOf(' ', start + 60))
  })
  const published = dayOf(day + 1)
  return {
    id: `report-${number}`,
    published,
    text,
    textHash,
    coder: 'bench',
    records,
    documents: [],
    positions: [],
    findings: [],
  }
}

const print = (line: string) => process.stdout.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'))
const store = await openStore(join(folder, 'bench.db'), { create: true })
const costs: number[] = []
print(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, one core`)
print(`${REPORTS.toLocaleString('en')} reports, ${RECORDS} records each\n`)
try {
  for (let from = 0; from < REPORTS; from += STEP) {
    for (let number = from; number < Math.min(REPORTS, from + STEP); number++) {
      // The database gives memory back only when others get their turn, which reading sees to as well.
      await setImmediate()
      await store.addReport(reportOf(IN_ORDER ? number : (number * 7919) % REPORTS), [], '2026-01-01T00:00:00Z')
    }
    const before = process.cpuUsage()
    while ((await store.joinPending(rulesFrom)) > 0) await setImmediate()
    const { user, system } = process.cpuUsage(before)
    costs.push((user + system) / 1e6)
    const memory = (process.memoryUsage().rss / 1e6).toFixed(0)
    print(
      `to ${String(from + STEP).padStart(6)}  ${(costs.at(-1) ?? 0).toFixed(1).padStart(6)} s  ${memory.padStart(5)} MB`,
    )
  }
  const events = await store.events()
  const joined = events.filter(event => event.evidence.length > 1).length
  const total = costs.reduce((sum, cost) => sum + cost, 0)
  print(`\n${events.length.toLocaleString('en')} events, ${joined.toLocaleString('en')} of several records`)
  print(
    `joined in ${total.toFixed(0)} s; the last thousand cost ${((costs.at(-1) ?? 0) / (costs[0] ?? 1)).toFixed(2)} times the first`,
  )
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}
