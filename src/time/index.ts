export { type Dateline, findDateline } from './dateline.js'
export { findDates, type SentenceLike } from './find-dates.js'
export { findDurations } from './find-durations.js'
