import type { DocumentKind, DocumentStatus } from '../model/index.js'

/** Nouns for papers, by folded singular or plural. */
export const PAPER_KINDS: ReadonlyMap<string, DocumentKind> = new Map<string, DocumentKind>([
  ['communique', 'communique'],
  ['memorandum', 'memorandum'],
  ['memoranda', 'memorandum'],
  ['memorandums', 'memorandum'],
  ['draft', 'draft'],
  ['protocol', 'protocol'],
  ['roadmap', 'roadmap'],
  ['plan', 'plan'],
  ['blueprint', 'plan'],
  ['proposal', 'plan'],
  ['treaty', 'treaty'],
  ['convention', 'treaty'],
  ['agreement', 'agreement'],
  ['agreements', 'agreement'],
  ['accord', 'agreement'],
  ['accords', 'agreement'],
  ['pact', 'agreement'],
  ['deal', 'agreement'],
  ['truce', 'agreement'],
  ['framework', 'agreement'],
  ['resolution', 'resolution'],
  ['statement', 'statement'],
  ['declaration', 'statement'],
  ['letter', 'letter'],
  ['document', 'other'],
  ['text', 'other'],
  ['paper', 'other'],
  ['annex', 'other'],
  ['charter', 'other'],
])

/** Nouns that point back to any paper: "the document", "the deal". */
export const POINTING = new Set(['document', 'text', 'paper', 'agreement', 'accord', 'deal', 'pact', 'framework'])

/** Nouns that are a paper wherever a verb treats them as one; the others only where they provide something. */
export const CERTAIN = new Set(
  'communique memorandum draft protocol roadmap treaty convention agreement accord pact deal declaration annex charter'.split(
    ' ',
  ),
)

/** Parts of a paper that provide like the whole. */
export const PARTS = new Set([
  'article',
  'chapter',
  'clause',
  'point',
  'annex',
  'section',
  'provision',
  'paragraph',
  'term',
])

/** What a verb makes of the paper it is done to. */
export const STATUS_VERBS: ReadonlyMap<string, DocumentStatus> = new Map<string, DocumentStatus>([
  ['sign', 'signed'],
  ['co-sign', 'signed'],
  ['initial', 'initialled'],
  ['ratify', 'ratified'],
  ['adopt', 'agreed'],
  ['agree', 'agreed'],
  ['approve', 'agreed'],
  ['endorse', 'agreed'],
  ['conclude', 'agreed'],
  ['reach', 'agreed'],
  ['strike', 'agreed'],
  ['seal', 'agreed'],
  ['clinch', 'agreed'],
  ['accept', 'agreed'],
  ['finalise', 'agreed'],
  ['finalize', 'agreed'],
  ['table', 'tabled'],
  ['submit', 'tabled'],
  ['present', 'tabled'],
  ['circulate', 'tabled'],
  ['hand over', 'tabled'],
  ['deliver', 'tabled'],
  ['put forward', 'tabled'],
  ['unveil', 'tabled'],
  ['exchange', 'tabled'],
  ['draft', 'drafted'],
  ['draw up', 'drafted'],
  ['write', 'drafted'],
  ['produce', 'drafted'],
  ['prepare', 'drafted'],
  ['propose', 'proposed'],
  ['suggest', 'proposed'],
  ['offer', 'proposed'],
  ['reject', 'rejected'],
  ['turn down', 'rejected'],
  ['vote down', 'rejected'],
  ['veto', 'rejected'],
])

/** What a verb says of the paper that is its subject. */
export const STATE_VERBS: ReadonlyMap<string, DocumentStatus> = new Map<string, DocumentStatus>([
  ['expire', 'lapsed'],
  ['lapse', 'lapsed'],
  ['collapse', 'lapsed'],
  ['take effect', 'in-force'],
  ['enter into force', 'in-force'],
  ['come into force', 'in-force'],
  ['come into effect', 'in-force'],
])

/** Verbs by which a paper provides something. */
export const PROVIDES = new Set(
  'propose provide stipulate require envisage envision include state say commit oblige allow permit call foresee set outline contain specify demand guarantee bind give grant ban prohibit forbid bar entitle enable create establish see mandate ensure list comprise impose introduce urge order ask compel confer assign hold cover lift extend let'.split(
    ' ',
  ),
)

/** Verbs that say so of somebody: "obliges Peru to pay". */
export const ORDERS = new Set(
  'require commit oblige allow permit call bind entitle enable demand ask urge order compel ban prohibit forbid bar give see let'.split(
    ' ',
  ),
)

/** Verbs with a receiver behind them: "gives Bolivia a corridor". */
export const GIVES = new Set('give grant guarantee offer assign confer'.split(' '))

/** Verbs of a promise in a paper: "In the memorandum, Peru undertook to …". */
export const PLEDGES = new Set('undertake agree pledge promise commit vow consent'.split(' '))

/** Verbs by which somebody is let or made to do something, in the passive: "Sudan was also allowed to". */
export const DEONTIC = new Set(
  'allow permit propose require oblige grant guarantee prohibit entitle commit expect forbid bind bar ban'.split(' '),
)

/** From a paper first thought of to one that binds, or no more does. */
export const STATUS_ORDER: readonly DocumentStatus[] = [
  'proposed',
  'drafted',
  'tabled',
  'rejected',
  'initialled',
  'agreed',
  'signed',
  'ratified',
  'in-force',
  'lapsed',
]
