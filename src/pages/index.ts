export { pageFromText, type ReadOptions, readPage } from './read-page.js'
export type { Reading } from './unreadable.js'
