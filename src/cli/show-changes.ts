import type { Change } from '../dossier/index.js'
import { printable, styled } from './output.js'

/** Changes, a line each: what became of which event, and from what to what. */
export function changeLines(changes: readonly Change[]): readonly string[] {
  return changes.map(
    change =>
      `${change.change.padEnd(9)} ${(change.date ?? 'undated').padEnd(22)} ${styled('bold', printable(change.label))}  ${printable(details(change))}  ${styled('dim', `event ${change.event}`)}`,
  )
}

function details({ what, before, after }: Change): string {
  const values = [before, after].filter(value => value !== null).join(' → ')
  return what === null ? values : `${what} ${values}`
}
