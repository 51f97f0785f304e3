import { reports } from './0001-reports.js'
import { joined } from './0002-joined.js'
import { search } from './0003-search.js'
import { views } from './0004-views.js'
import { joining } from './0005-joining.js'

/**
 * Every step a dossier's schema has taken, in order; the number of steps taken is the file's `PRAGMA user_version`.
 * A step that has been released is never edited: a change is a new step at the end.
 */
export const MIGRATIONS: readonly string[] = [reports, joined, search, views, joining]
