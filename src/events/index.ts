export { findEvents } from './find.js'
export { nominalPredicates } from './frames.js'
export type { EventInput } from './scene.js'
