import { compareDays, dayAfter, dayBefore, firstDay, lastDay } from './office-days.js'
import type { Held, OfficeEntry } from './office-entry.js'
import { buildOffices } from './offices.js'
import type { Body, Office, State } from './schema.js'

/**
 * What does not fit together in lists of offices, a sentence each: an owner nobody knows, a tenure that ends before it
 * begins, a list that says it ends before its last tenure does begin, and in an office for one person two at once or a
 * gap, where no note says why. Lists of one office are held together, as they are when they are asked.
 * @param offices of one or several sources; `states` and `bodies` are all that they may belong to
 * @returns an empty list where all is well
 * @example officeProblems(entries.offices, entries.states, [...entries.bodies, ...entries.groups])
 */
export function officeProblems(
  offices: readonly Office[],
  states: readonly State[],
  bodies: readonly Body[],
): readonly string[] {
  const owners = new Set([...states.map(state => state.code), ...bodies.map(body => body.id)])
  return [
    ...offices.flatMap(office => ofList(office, owners)),
    ...buildOffices(offices)
      .all()
      .flatMap(entry => ofOffice(entry)),
  ]
}

function ofList(office: Office, owners: ReadonlySet<string>): readonly string[] {
  const name = `${office.office} of ${office.of}`
  const problems = owners.has(office.of)
    ? []
    : [`${name}: there is neither a state nor a body "${office.of}"; add it, or mend "of".`]
  for (const { name: holder, from, to } of office.holders)
    if (to !== undefined && lastDay(to) < firstDay(from))
      problems.push(`${name}: ${holder} ends on ${to}, before the beginning on ${from}; mend one of them.`)
  const last = office.holders.toSorted((a, b) => compareDays(firstDay(a.from), firstDay(b.from))).at(-1)
  if (last && lastDay(office.until) < firstDay(last.from))
    problems.push(`${name}: until ${office.until} ends before ${last.name} begins on ${last.from}; move "until".`)
  return problems
}

function ofOffice(entry: OfficeEntry): readonly string[] {
  if (!entry.single) return []
  const name = `${entry.office} of ${entry.of}`
  const problems: string[] = []
  let before: Held | null = null
  for (const held of entry.holders) {
    if (before) {
      const names = `${before.tenure.name} (${span(before)}) and ${held.tenure.name} (${span(held)})`
      const { note, gap } = held.tenure
      if (overlaps(before, held)) {
        if (note === undefined && before.tenure.note === undefined)
          problems.push(`${name}: ${names} hold it at once; end one, or say why in a note.`)
      } else if (before.to !== null && dayAfter(before.to) < held.from && note === undefined && gap === undefined) {
        const days = `from ${dayAfter(before.to)} to ${dayBefore(held.from)}`
        problems.push(`${name}: nobody ${days}, between ${names}; say why in a note or in "gap".`)
      }
    }
    if (before === null || last(held) >= last(before)) before = held
  }
  return problems
}

/** By more than the day of the handover, whichever days a month or a year may mean. */
function overlaps(a: Held, b: Held): boolean {
  return lastDay(a.tenure.from) < firstEnd(b) && lastDay(b.tenure.from) < firstEnd(a)
}

function firstEnd({ tenure }: Held): string {
  return tenure.to === undefined ? '9999-12-31' : firstDay(tenure.to)
}

function last(held: Held): string {
  return held.to ?? '9999-12-31'
}

function span({ tenure }: Held): string {
  return `${tenure.from} to ${tenure.to ?? 'now'}`
}
