export type { ShownActor } from './actors.js'
export { type Change, changesBetween } from './changes.js'
export type { DocumentTelling, ShownDocument } from './documents.js'
export { FILTERS, type Filter, FilterInput, readFilter } from './filter.js'
export { type FindingSide, newestFirst, overlaps, type ShownFinding } from './findings.js'
export { narrow, participantTest } from './narrow.js'
export { passageAround } from './passage.js'
export { type PositionGrid, type PositionParty, positionsOf, type ToldPosition } from './positions.js'
export { dateFromValue, type Timing } from './timing.js'
export {
  buildDossierView,
  type DossierView,
  partiesOf,
  type ShownEvent,
  type ShownEvidence,
  type ShownReport,
} from './view.js'
export { foldedWords, wordMatcher } from './words.js'
