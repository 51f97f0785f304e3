export { pageFromText, type ReadOptions, readPage } from './read-page.js'
export { isUnreadable, type Reading } from './unreadable.js'
