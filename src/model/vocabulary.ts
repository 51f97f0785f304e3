/**
 * The closed word lists the record speaks. Types, modes, contexts and sectors are PLOVER 2021's
 * (Open Event Data Alliance); roles and stances are ours, after the third-party roles of African Peace Processes.
 */

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** The modes each type may carry; a type with an empty list has none. */
export const MODES = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
} as const satisfies Record<EventType, readonly string[]>

export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const
export type Context = (typeof CONTEXTS)[number]

export const STATUSES = [
  'occurred',
  'ongoing',
  'planned',
  'proposed',
  'postponed',
  'cancelled',
  'refused',
  'denied',
  'hypothetical',
] as const
export type Status = (typeof STATUSES)[number]

export const MEETING_KINDS = [
  'call',
  'video',
  'visit',
  'bilateral',
  'trilateral',
  'multilateral',
  'round',
  'working-group',
  'shuttle',
  'side-meeting',
  'signing',
  'summit',
] as const
export type MeetingKind = (typeof MEETING_KINDS)[number]

export const MEETING_LEVELS = ['leaders', 'ministers', 'delegations', 'technical'] as const
export type MeetingLevel = (typeof MEETING_LEVELS)[number]

export const PARTICIPANT_KINDS = ['person', 'state', 'organisation', 'group'] as const
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number]

export const ROLES = [
  'participant',
  'head-of-delegation',
  'member',
  'mediator',
  'facilitator',
  'host',
  'guarantor',
  'observer',
  'witness',
  'drafter',
  'humanitarian',
  'absent',
] as const
export type Role = (typeof ROLES)[number]

export const SECTORS = [
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'UNK',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'PRE',
  'REL',
  'SOC',
] as const
export type Sector = (typeof SECTORS)[number]

export const PRECISIONS = ['day', 'range', 'week', 'month', 'year'] as const
export type Precision = (typeof PRECISIONS)[number]

export const DOCUMENT_KINDS = [
  'communique',
  'memorandum',
  'draft',
  'protocol',
  'roadmap',
  'plan',
  'treaty',
  'agreement',
  'resolution',
  'statement',
  'letter',
  'other',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export const DOCUMENT_STATUSES = [
  'proposed',
  'drafted',
  'tabled',
  'initialled',
  'agreed',
  'signed',
  'ratified',
  'in-force',
  'rejected',
  'lapsed',
] as const
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number]

export const STANCES = [
  'proposes',
  'demands',
  'accepts',
  'conditions',
  'reluctant',
  'rejects',
  'questions',
  'prefers',
] as const
export type Stance = (typeof STANCES)[number]

export const FIRMNESSES = ['weak', 'plain', 'strong'] as const
export type Firmness = (typeof FIRMNESSES)[number]

export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The fields of a record that keep the words they were read from. */
export const CUES = ['trigger', 'status', 'date', 'place', 'round', 'process', 'duration', 'topic'] as const
export type Cue = (typeof CUES)[number]

/** PLOVER's codes of bodies that states make up, which act for no single state. */
export const BETWEEN_STATES: ReadonlySet<string> = new Set(['IGO', 'UNO', 'EUR'])
