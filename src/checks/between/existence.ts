import { type EventRule, isOlder, nameOf } from './rule.js'

const OF_REPORTERS =
  /\b(?:meet|met|speak|spoke|talk|talked) (?:to |with )?(?:reporters|journalists|the press|the media)\b/i

/** Held here, put off or denied there. */
export const existence: EventRule = {
  name: 'existence',
  severity: 'error',
  about: 'One report tells of a meeting that another, no older, says was postponed, cancelled or did not take place.',
  check(event, told) {
    const held = told.find(
      ({ record }) => record.status === 'occurred' && ['CONSULT', 'RETREAT'].includes(record.event),
    )
    const not =
      held &&
      told.find(
        ({ record, report }) =>
          ['postponed', 'cancelled', 'denied'].includes(record.status) &&
          report.id !== held.report.id &&
          !isOlder(report, held.report) &&
          !OF_REPORTERS.test(record.anchor.exact),
      )
    if (!held || !not) return []
    return [
      {
        message: `${nameOf(held.report)} says "${event.label}" took place; ${nameOf(not.report)} says it was ${not.record.status}.`,
        sides: [held, not].map(({ record, report }) => ({ report, anchor: record.anchor })),
      },
    ]
  },
}
