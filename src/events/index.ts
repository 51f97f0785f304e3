export { findEvents } from './find.js'
export { nominalPredicates } from './frames.js'
export { joinEvents } from './join/join-events.js'
export type { EventInput } from './scene.js'
