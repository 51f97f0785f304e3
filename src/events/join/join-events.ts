import { type CodedReport, type Event, firstDayOf, type Ruling } from '../../model/index.js'
import { joinRules } from './join-rules.js'
import { compare } from './told.js'

/**
 * Joins the records of many reports into events, all at once. The order of the reports does not matter.
 * @param rulings what people have decided about events, the oldest first
 * @example two reports of "the third round in Geneva on 23 July" give one event with two pieces of evidence
 */
export function joinEvents(reports: readonly CodedReport[], rulings: readonly Ruling[] = []): readonly Event[] {
  const rules = joinRules(rulings)
  return rules
    .blocks(reports.flatMap(rules.tellings))
    .flatMap(rules.join)
    .sort((a, b) => compare(firstDayOf(a), firstDayOf(b)) || compare(a.id, b.id))
}
