import { base } from './base.js'
import { drawing } from './drawing.js'
import { frame } from './frame.js'
import { record } from './record.js'
import { text } from './text.js'

/** The style sheet of the site, whole: system fonts, both colour schemes, small screens and paper. */
export const STYLE = [base, frame, record, text, drawing].join('')
