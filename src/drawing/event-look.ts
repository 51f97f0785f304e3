import type { EventType, Status } from '../model/index.js'

/** The four classes of events, after PLOVER's quads. */
export type Family = 'talk' | 'act' | 'dispute' | 'force'

export const FAMILY: Readonly<Record<EventType, Family>> = {
  AGREE: 'talk',
  CONSULT: 'talk',
  SUPPORT: 'talk',
  CONCEDE: 'talk',
  COOPERATE: 'act',
  AID: 'act',
  RETREAT: 'act',
  REQUEST: 'dispute',
  ACCUSE: 'dispute',
  REJECT: 'dispute',
  THREATEN: 'dispute',
  PROTEST: 'force',
  SANCTION: 'force',
  MOBILIZE: 'force',
  COERCE: 'force',
  ASSAULT: 'force',
}

/** Colours on white; a page gives its own by the class names, for a dark ground. */
export const FAMILY_COLOUR: Readonly<Record<Family, string>> = {
  talk: '#1b6573',
  act: '#3a7030',
  dispute: '#96590a',
  force: '#a3332c',
}

/** How sure it is that it happened, as a mark can show it. */
export type Drawn = 'full' | 'running' | 'open' | 'dashed' | 'crossed'

export const DRAWN: Readonly<Record<Status, Drawn>> = {
  occurred: 'full',
  ongoing: 'running',
  planned: 'open',
  proposed: 'open',
  postponed: 'dashed',
  hypothetical: 'dashed',
  cancelled: 'crossed',
  refused: 'crossed',
  denied: 'crossed',
}

export const DRAWN_LEGEND: Readonly<Record<Drawn, string>> = {
  full: 'happened',
  running: 'going on',
  open: 'planned or proposed',
  dashed: 'postponed or supposed',
  crossed: 'cancelled, refused or denied',
}
