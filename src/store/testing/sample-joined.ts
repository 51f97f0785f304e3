import type { CodedReport, CrossFinding, Event, Evidence, Finding, JoinRules } from '../../model/index.js'
import type { Store } from '../store.js'

type Joined = { readonly events: readonly Event[]; readonly findings: readonly CrossFinding[] }

/** A joined layer over reports made by `sampleReport`: one event, whose date and place they dispute. */
export function sampleJoined(reports: readonly CodedReport[]): Joined {
  const calls = reports.flatMap(report =>
    report.records.filter(record => record.event === 'CONSULT').map(record => ({ report, record })),
  )
  const evidence: readonly Evidence[] = calls.map(({ report, record }) => ({ report: report.id, record: record.id }))
  const first = calls[0]
  if (!first) return { events: [], findings: [] }
  const event: Event = {
    id: `event-of-${first.record.id}`,
    event: 'CONSULT',
    status: 'occurred',
    label: 'Norland and Lake League: call',
    parties: [
      ...first.record.actor.map(participant => ({ participant, part: 'actor' as const, evidence })),
      ...first.record.thirdParty.map(participant => ({ participant, part: 'thirdParty' as const, evidence })),
    ],
    slots: [
      {
        slot: 'date',
        values: [
          { value: '2026-03-03', evidence },
          { value: '2026-03-04', evidence: evidence.slice(0, 1) },
        ],
        conservative: null,
        informative: '2026-03-03',
        representative: null,
        disputed: true,
      },
      {
        slot: 'place',
        values: [{ value: 'Bergby', evidence }],
        conservative: 'Bergby',
        informative: 'Bergby',
        representative: 'Bergby',
        disputed: false,
      },
      {
        slot: 'process',
        values: [{ value: 'Lake talks', evidence }],
        conservative: null,
        informative: 'Lake talks',
        representative: 'Lake talks',
        disputed: false,
      },
    ],
    evidence,
    sources: 1,
  }
  return { events: [event], findings: [crossFinding(reports, event)] }
}

function crossFinding(reports: readonly CodedReport[], event: Event): CrossFinding {
  const finding: Finding = {
    id: 'cross-1',
    rule: 'event-date-conflict',
    severity: 'warning',
    message: 'Reports date the call 3 March and 4 March.',
    evidence: reports.flatMap(report => report.findings[0]?.evidence[0] ?? []),
    silenced: null,
  }
  return { ...finding, reports: reports.map(report => report.id), event: event.id }
}

/**
 * Rules that put every call into one block, and of a block make the events given; what is given is cut to the reports at
 * hand.
 */
export function sampleRules(joined: Joined, version = 'sample'): () => JoinRules {
  return () => ({
    version,
    tellings: report =>
      report.records
        .filter(record => record.event === 'CONSULT')
        .map(record => ({ report: report.id, record, published: null, print: '', documents: [] })),
    keys: () => ({ gives: ['all'], seeks: ['all'] }),
    linked: () => true,
    blocks: tellings => [tellings],
    join: () => joined.events,
    tellers: event => event.evidence.map(one => one.report),
    check: event => joined.findings.filter(finding => finding.event === event.id),
  })
}

/** Joins every report of a store to what is given. */
export async function joinAs(store: Store, joined: Joined, version = 'sample'): Promise<void> {
  while ((await store.joinPending(sampleRules(joined, version))) > 0);
}
