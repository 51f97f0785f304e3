import type { CodedReport, Dossier, Participant } from '../../model/index.js'
import { dayOf, eventOf, findingOf, person, recordIn, reportOf, slotOf, wordsIn } from './build.js'

/** An id as hostile input gives it: an address, a path upwards, quotes, markup and an emoji. */
export const HOSTILE_ID = 'https://news.example/a?b=1&c="><script>alert(1)</script>/../../etc/passwd \u{1F54A}'

/** Markup where a name should be. */
export const HOSTILE_NAME = '<img src=x onerror=alert(1)>'

const first = [
  'Envoys of Kestria and Morvane met in Port Alder on 3 March 2025 for a second round of talks. The talks lasted nearly four hours and were mediated by the Lakes Union.',
  'Kestria’s chief negotiator, Ilse Varn, said her country would not accept a return of the customs post at Hallow Bridge. The two sides agreed to exchange 120 prisoners by 15 March.',
  'Morvane’s delegation tabled the Port Alder Protocol, under which Kestria would reopen the northern railway within 30 days in return for the release of two ships.',
].join('\n\n')

const second = [
  'The second round of the Kestria–Morvane talks ended on 4 March 2025, the Morvane delegation said. It was held in Port Alder under the flag of the Lakes Union.',
  'Delegation head Anton Brek, the defence minister of Morvane, said at least 150 prisoners would go home. He spoke of “a quiet, useful day”.',
].join('\n\n')

const third = [
  `Anton Brek phoned Ilse Varn on 20 March 2025 at the request of the Lakes Union, according to ${HOSTILE_NAME}, a spokesman.`,
  'A third round is planned in Saint Orme in April 2025. Morvane denied that it had moved troops to the Hallow ridge.',
  'Mr. Brek is the foreign minister of Morvane. <script>alert("body")</script> was found in this paragraph. \u{1F54A}\u{1F54A}',
].join('\n\n')

const fourth = [
  'Kestria and Morvane exchanged 118 prisoners at Hallow Bridge on 16 March 2025, the Lakes Union said.',
  'Kestria demanded that Morvane open the northern railway. Morvane threatened to leave the talks.',
].join('\n\n')

const state = (text: string, words: string, facts: Partial<Participant> & Pick<Participant, 'id' | 'name'>) =>
  person(text, words, { kind: 'state', sector: 'GOV', ...facts })
const kestria = (text: string) => state(text, 'Kestria', { id: 'KST', name: 'Kestria', code: 'KST' })
const morvane = (text: string) => state(text, 'Morvane', { id: 'MRV', name: 'Morvane', code: 'MRV' })
const union = (text: string) =>
  person(text, 'Lakes Union', {
    id: 'lakes-union',
    name: 'Lakes Union',
    kind: 'organisation',
    code: 'IGO',
    role: 'mediator',
  })
const varn = (text: string) =>
  person(text, 'Ilse Varn', {
    id: 'ilse-varn',
    name: 'Ilse Varn',
    code: 'KST',
    affiliation: 'Kestria',
    office: 'chief negotiator',
  })
const brek = (text: string) =>
  person(text, 'Anton Brek', {
    id: 'anton-brek',
    name: 'Anton Brek',
    code: 'MRV',
    affiliation: 'Morvane',
    sector: 'GOV',
  })
const place = (name: string) => ({ name, country: null, text: name })

const harbour = reportOf({
  id: 'harbour-times.html',
  title: 'Envoys meet in Port Alder',
  url: 'https://harbour.example/2025/03/03/envoys',
  source: 'Harbour Times',
  published: '2025-03-04',
  text: first,
  records: [
    recordIn(first, {
      id: 'r1-met',
      event: 'CONSULT',
      mode: 'visit',
      meeting: { kind: 'round', level: 'delegations' },
      clause: 'Envoys of Kestria and Morvane met in Port Alder on 3 March 2025 for a second round of talks',
      trigger: 'met',
      actor: [kestria(first), morvane(first)],
      thirdParty: [union(first)],
      date: dayOf('2025-03-03', '3 March 2025'),
      place: place('Port Alder'),
      round: 2,
      duration: 'PT4H',
      cues: {
        date: wordsIn(first, 'on 3 March 2025'),
        place: wordsIn(first, 'Port Alder'),
        round: wordsIn(first, 'second round'),
        duration: wordsIn(first, 'nearly four hours'),
      },
    }),
    recordIn(first, {
      id: 'r1-refused',
      event: 'REJECT',
      mode: 'yield',
      clause: 'her country would not accept a return of the customs post at Hallow Bridge',
      trigger: 'would not accept',
      actor: [varn(first)],
      topic: 'a return of the customs post',
      speaker: varn(first),
      cues: { topic: wordsIn(first, 'a return of the customs post') },
    }),
    recordIn(first, {
      id: 'r1-agreed',
      event: 'AGREE',
      status: 'planned',
      clause: 'The two sides agreed to exchange 120 prisoners by 15 March',
      trigger: 'agreed',
      actor: [kestria(first), morvane(first)],
      date: { start: '2025-03-03', end: '2025-03-15', precision: 'range', text: 'by 15 March' },
      quantity: [{ low: 120, best: 120, high: 120, unit: 'prisoner', text: '120 prisoners' }],
      cues: { date: wordsIn(first, 'by 15 March') },
    }),
  ],
  documents: [
    {
      id: 'd1',
      name: 'Port Alder Protocol',
      title: null,
      kind: 'protocol',
      date: null,
      parties: [kestria(first), morvane(first)],
      tabledBy: morvane(first),
      status: 'tabled',
      provisions: [
        {
          party: kestria(first),
          text: 'reopen the northern railway',
          issue: 'transport',
          condition: null,
          counterpart: 'the release of two ships',
          deadline: { start: '2025-03-03', end: '2025-04-02', precision: 'range', text: 'within 30 days' },
          anchor: wordsIn(first, 'Kestria would reopen the northern railway within 30 days'),
        },
      ],
      anchor: wordsIn(first, 'the Port Alder Protocol'),
    },
  ],
  positions: [
    {
      party: varn(first),
      issue: 'customs',
      stance: 'rejects',
      firmness: 'strong',
      text: 'would not accept a return of the customs post',
      speaker: varn(first),
      date: null,
      anchor: wordsIn(first, 'her country would not accept a return of the customs post at Hallow Bridge'),
    },
  ],
})

const gazette = reportOf({
  id: 'reports/morvane gazette.txt',
  title: 'Second round ends',
  url: 'javascript:alert(1)',
  source: 'Morvane Gazette',
  published: '2025-03-05',
  text: second,
  records: [
    recordIn(second, {
      id: 'r2-round',
      event: 'CONSULT',
      meeting: { kind: 'round', level: 'delegations' },
      clause: 'The second round of the Kestria–Morvane talks ended on 4 March 2025',
      trigger: 'talks',
      actor: [kestria(second), morvane(second)],
      thirdParty: [union(second)],
      date: dayOf('2025-03-04', '4 March 2025'),
      place: place('Port Alder'),
      round: 2,
      process: 'Kestria–Morvane talks',
      cues: {
        date: wordsIn(second, 'on 4 March 2025'),
        place: wordsIn(second, 'Port Alder'),
        round: wordsIn(second, 'second round'),
        process: wordsIn(second, 'Kestria–Morvane talks'),
      },
    }),
    recordIn(second, {
      id: 'r2-home',
      event: 'AGREE',
      status: 'planned',
      clause: 'at least 150 prisoners would go home',
      trigger: 'would go home',
      actor: [morvane(second), brek(second)],
      quantity: [{ low: 150, best: 150, high: 150, unit: 'prisoner', text: 'at least 150 prisoners' }],
      speaker: brek(second),
    }),
  ],
  findings: [
    findingOf({
      id: 'f-quiet',
      rule: 'vague-duration',
      severity: 'info',
      message: 'The round is called “a day” here and a round of two days elsewhere.',
      evidence: [wordsIn(second, 'a quiet, useful day')],
      silenced: 'figure-of-speech',
    }),
  ],
})

const hostile = reportOf({
  id: HOSTILE_ID,
  title: '<script>alert("title")</script> & "Envoys" talk',
  url: 'https://news.example/a?b=1&c="><script>alert(1)</script>',
  source: 'The <b>Example</b>',
  published: '2025-03-21',
  text: third,
  records: [
    recordIn(third, {
      id: 'r3-call',
      event: 'CONSULT',
      mode: 'phone',
      meeting: { kind: 'call', level: 'ministers' },
      clause: 'Anton Brek phoned Ilse Varn on 20 March 2025 at the request of the Lakes Union',
      trigger: 'phoned',
      actor: [brek(third), varn(third)],
      date: dayOf('2025-03-20', '20 March 2025'),
      initiator: union(third),
      speaker: person(third, HOSTILE_NAME, { id: HOSTILE_NAME, name: HOSTILE_NAME }),
      cues: { date: wordsIn(third, 'on 20 March 2025') },
    }),
    recordIn(third, {
      id: 'r3-planned',
      event: 'AGREE',
      meeting: { kind: 'round', level: null },
      status: 'planned',
      clause: 'A third round is planned in Saint Orme in April 2025',
      trigger: 'planned',
      actor: [morvane(third)],
      date: { start: '2025-04-01', end: '2025-04-30', precision: 'month', text: 'in April 2025' },
      place: place('Saint Orme'),
      round: 3,
      cues: { date: wordsIn(third, 'in April 2025'), place: wordsIn(third, 'Saint Orme') },
    }),
    recordIn(third, {
      id: 'r3-troops',
      event: 'MOBILIZE',
      mode: 'troops',
      status: 'denied',
      clause: 'it had moved troops to the Hallow ridge',
      trigger: 'moved troops',
      actor: [morvane(third)],
      place: place('Hallow ridge'),
      speaker: morvane(third),
      cues: { place: wordsIn(third, 'Hallow ridge'), status: wordsIn(third, 'denied') },
    }),
  ],
})

const wire = reportOf({
  id: '4',
  source: 'Lakes Wire',
  published: '2025-03-17',
  text: fourth,
  records: [
    recordIn(fourth, {
      id: 'r4-exchange',
      event: 'RETREAT',
      mode: 'release',
      clause: 'Kestria and Morvane exchanged 118 prisoners at Hallow Bridge on 16 March 2025',
      trigger: 'exchanged',
      actor: [kestria(fourth), morvane(fourth)],
      date: dayOf('2025-03-16', '16 March 2025'),
      place: place('Hallow Bridge'),
      quantity: [{ low: 118, best: 118, high: 118, unit: 'prisoner', text: '118 prisoners' }],
      speaker: union(fourth),
      cues: { date: wordsIn(fourth, 'on 16 March 2025'), place: wordsIn(fourth, 'Hallow Bridge') },
    }),
    recordIn(fourth, {
      id: 'r4-demand',
      event: 'REQUEST',
      mode: 'yield',
      clause: 'Kestria demanded that Morvane open the northern railway',
      trigger: 'demanded',
      actor: [kestria(fourth)],
      recipient: [morvane(fourth)],
    }),
    recordIn(fourth, {
      id: 'r4-threat',
      event: 'THREATEN',
      mode: 'relations',
      clause: 'Morvane threatened to leave the talks',
      trigger: 'threatened',
      actor: [morvane(fourth)],
    }),
  ],
  positions: [
    {
      party: kestria(fourth),
      issue: 'transport',
      stance: 'demands',
      firmness: 'plain',
      text: 'open the northern railway',
      speaker: null,
      date: dayOf('2025-03-16', '16 March 2025'),
      anchor: wordsIn(fourth, 'Kestria demanded that Morvane open the northern railway'),
    },
  ],
  findings: [
    findingOf({
      id: 'f-day',
      rule: 'after-deadline',
      message: 'The exchange is told for 16 March, a day after the deadline both sides had set.',
      evidence: [wordsIn(fourth, 'exchanged 118 prisoners'), wordsIn(fourth, 'on 16 March 2025')],
    }),
  ],
})

const at = (report: CodedReport, record: string) => ({ report: report.id, record })

/** The sample dossier: four reports, eight events (two undated), five findings. */
export const sampleDossier: Dossier = {
  reports: [harbour, gazette, hostile, wire].map(report => ({ report, revision: report.id === '4' ? 2 : 0 })),
  events: [
    eventOf(
      '00000000000000a1',
      'Kestria and Morvane: second round',
      [
        [harbour, 'r1-met'],
        [gazette, 'r2-round'],
      ],
      [
        slotOf('status', [['occurred', at(harbour, 'r1-met'), at(gazette, 'r2-round')]]),
        slotOf(
          'date',
          [
            ['2025-03-03', at(harbour, 'r1-met')],
            ['2025-03-04', at(gazette, 'r2-round')],
          ],
          { conservative: '2025-03-03' },
        ),
        slotOf('place', [['Port Alder', at(harbour, 'r1-met'), at(gazette, 'r2-round')]]),
        slotOf('round', [['2', at(harbour, 'r1-met'), at(gazette, 'r2-round')]]),
        slotOf('process', [['Kestria–Morvane talks', at(gazette, 'r2-round')]]),
        slotOf('duration', [['PT4H', at(harbour, 'r1-met')]]),
      ],
    ),
    eventOf(
      '00000000000000a2',
      'Ilse Varn: refusal',
      [[harbour, 'r1-refused']],
      [slotOf('topic', [['a return of the customs post', at(harbour, 'r1-refused')]])],
    ),
    eventOf(
      '00000000000000a3',
      'Kestria and Morvane: agreement to exchange prisoners',
      [
        [harbour, 'r1-agreed'],
        [gazette, 'r2-home'],
      ],
      [
        slotOf('status', [['planned', at(harbour, 'r1-agreed'), at(gazette, 'r2-home')]]),
        slotOf('date', [['2025-03-03/2025-03-15', at(harbour, 'r1-agreed')]]),
        slotOf(
          'quantity',
          [
            ['120 prisoner', at(harbour, 'r1-agreed')],
            ['150 prisoner', at(gazette, 'r2-home')],
          ],
          { conservative: '120 prisoner' },
        ),
      ],
    ),
    eventOf(
      '00000000000000a4',
      'Anton Brek and Ilse Varn: call',
      [[hostile, 'r3-call']],
      [
        slotOf('date', [['2025-03-20', at(hostile, 'r3-call')]]),
        slotOf('initiator', [['Lakes Union', at(hostile, 'r3-call')]]),
      ],
    ),
    eventOf(
      '00000000000000a5',
      'Third round',
      [[hostile, 'r3-planned']],
      [
        slotOf('date', [['2025-04', at(hostile, 'r3-planned')]]),
        slotOf('place', [['Saint Orme', at(hostile, 'r3-planned')]]),
      ],
    ),
    eventOf(
      '00000000000000a6',
      'Morvane: <b>troops</b>',
      [[hostile, 'r3-troops']],
      [slotOf('place', [['Hallow ridge', at(hostile, 'r3-troops')]])],
    ),
    eventOf(
      '00000000000000a7',
      'Kestria and Morvane: exchange of prisoners',
      [[wire, 'r4-exchange']],
      [
        slotOf('date', [['2025-03-16', at(wire, 'r4-exchange')]]),
        slotOf('place', [['Hallow Bridge', at(wire, 'r4-exchange')]]),
        slotOf('quantity', [['118 prisoner', at(wire, 'r4-exchange')]]),
      ],
    ),
    eventOf(
      '00000000000000a8',
      '=HYPERLINK("https://evil.example") demand',
      [
        [wire, 'r4-demand'],
        [wire, 'r4-threat'],
      ],
      [],
    ),
  ],
  findings: [
    {
      ...findingOf({
        id: 'f-date',
        rule: 'date-differs',
        severity: 'error',
        message: 'The second round is told for 2025-03-03 and for 2025-03-04.',
        evidence: [wordsIn(first, 'on 3 March 2025'), wordsIn(second, 'on 4 March 2025')],
      }),
      reports: [harbour.id, gazette.id],
      event: '00000000000000a1',
    },
    {
      ...findingOf({
        id: 'f-count',
        rule: 'quantity-differs',
        message: 'The agreement counts 120 prisoners and at least 150.',
        evidence: [wordsIn(first, '120 prisoners'), wordsIn(second, 'at least 150 prisoners')],
      }),
      reports: [harbour.id, gazette.id],
      event: '00000000000000a3',
    },
    {
      ...findingOf({
        id: 'f-office',
        rule: 'office-differs',
        message: 'Anton Brek is the defence minister here and the foreign minister there.',
        evidence: [
          wordsIn(second, 'the defence minister of Morvane'),
          wordsIn(third, 'the foreign minister of Morvane'),
        ],
        reference: {
          text: 'Anton Brek: minister of defence since 2023-06-01.',
          source: 'https://offices.example/brek',
        },
      }),
      reports: [gazette.id, hostile.id],
      event: null,
    },
  ],
}
