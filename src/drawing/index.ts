export { FAMILY, type Family } from './event-look.js'
export { drawTimeline } from './timeline.js'
export type { TimelineItem } from './timeline-layout.js'
export { type ChartActor, drawWhoMetWhom, type Encounter } from './who-met-whom.js'
