import type { EventType } from '../model/index.js'

/** PLOVER's quad classes: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4

type Codes = {
  readonly quad: Quad
  /** Between -10, most hostile, and 10. */
  readonly score: number
  /** Scores of modes that have one of their own. */
  readonly modes?: Readonly<Record<string, number>>
  /** The CAMEO root, for data sets that still go by it, and those of modes that have another. */
  readonly cameo: string
  readonly cameoModes?: Readonly<Record<string, string>>
}

/**
 * Codes of each type as the PLOVER 2021 manual gives them. The manual prints ACCUSE's score as +3 beside modes at -2 to
 * -3.5; it is -3 here. CAMEO's roots are by OEDA's table from CAMEO to PLOVER, the other way round.
 */
const CODES: Readonly<Record<EventType, Codes>> = {
  AGREE: { quad: 1, score: 2.5, cameo: '03' },
  CONSULT: { quad: 1, score: 2.5, cameo: '04', modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: 1, score: 5, cameo: '05' },
  CONCEDE: { quad: 1, score: 4.5, cameo: '08' },
  COOPERATE: { quad: 2, score: 9.5, cameo: '06' },
  AID: { quad: 2, score: 10, cameo: '07' },
  RETREAT: {
    quad: 2,
    score: 6.5,
    cameo: '08',
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 3, score: 0, cameo: '10', modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: {
    quad: 3,
    score: -3,
    cameo: '11',
    modes: { disapprove: -2, investigate: -3.5, allege: -3.5 },
    cameoModes: { investigate: '09' },
  },
  REJECT: { quad: 3, score: -2, cameo: '12', modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 3,
    score: -3.5,
    cameo: '13',
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4,
    score: -5,
    cameo: '14',
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5 },
  },
  SANCTION: { quad: 4, score: -6, cameo: '16', modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 4, score: -5.5, cameo: '15', modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 4,
    score: -7,
    cameo: '17',
    modes: { censor: -6.5, curfew: -6.5, 'martial-law': -7.5, misinformation: -6.5 },
  },
  ASSAULT: {
    quad: 4,
    score: -9,
    cameo: '18',
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
    cameoModes: { firearms: '19', aerial: '19', drone: '19', 'heavy-weapons': '19', unconventional: '20' },
  },
}

export function quadOf(event: EventType): Quad {
  return CODES[event].quad
}

/**
 * How hostile or friendly a type is, by its mode where that has a score of its own.
 * @example scoreOf('CONSULT', 'phone') // 1.5
 */
export function scoreOf(event: EventType, mode: string | null): number {
  const { score, modes } = CODES[event]
  return (mode === null ? undefined : modes?.[mode]) ?? score
}

/** The CAMEO root of a type, two digits: "04" of CONSULT. */
export function cameoRootOf(event: EventType, mode: string | null): string {
  const { cameo, cameoModes } = CODES[event]
  return (mode === null ? undefined : cameoModes?.[mode]) ?? cameo
}
