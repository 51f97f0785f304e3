import type { Sector } from '../model/index.js'

/** What a body nobody lists is, by the noun that heads its name. */
export type Head = { readonly kind: 'organisation' | 'group'; readonly sector: Sector | null }

const groups: readonly (readonly [string, Head['kind'], Sector | null])[] = [
  ['movement front alliance bloc coalition rally gathering resistance platform group', 'group', null],
  ['party', 'organisation', 'PTY'],
  ['army armies brigade brigades battalion militia militias forces force corps guards fighters', 'group', 'UAF'],
  ['ministry cabinet embassy', 'organisation', 'GOV'],
  ['parliament assembly senate', 'organisation', 'LEG'],
  ['court tribunal', 'organisation', 'JUD'],
  ['police', 'organisation', 'COP'],
  ['university institute college academy', 'organisation', 'EDU'],
  ['bank company corporation', 'organisation', 'BUS'],
  ['church', 'organisation', 'REL'],
  ['syndicate', 'organisation', 'LAB'],
  [
    `council committee committees commission authority agency board secretariat bureau administration directorate department union
    federation confederation league association society network foundation centre center organisation organization fund
    observatory congress command service crescent`,
    'organisation',
    null,
  ],
]

/** "The Friends of Lebanon": whom they are friends of is not whom they act for. */
export const FRIENDS: Head = { kind: 'organisation', sector: null }

/** By folded noun. */
export const HEADS: ReadonlyMap<string, Head> = new Map([
  ...groups.flatMap(([nouns, kind, sector]) => nouns.split(/\s+/).map(noun => [noun, { kind, sector }] as const)),
  ['friends', FRIENDS],
])

/** Names that end in such a noun and are no bodies. */
export const NO_BODIES: ReadonlySet<string> = new Set([
  'civil society',
  'air force',
  'task force',
  'western front',
  'eastern front',
  'northern front',
  'southern front',
  'home front',
  'new platform',
  'common platform',
])
