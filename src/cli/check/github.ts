import type { Severity } from '../../model/index.js'
import { printable } from '../output.js'
import type { Placed } from './place.js'

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

/** Findings as commands that GitHub's runners turn into annotations, a line each; silenced ones are left out. */
export function githubLines(placed: readonly Placed[]): readonly string[] {
  return placed
    .filter(({ finding }) => finding.silenced === null)
    .map(({ finding: { severity, rule, message }, sides }) => {
      const [first, ...others] = sides
      const place = first
        ? `file=${property(first.report.id)},line=${first.at.line},col=${first.at.column},title=${property(rule)}`
        : `title=${property(rule)}`
      const quoted = others.map(side => ` (${side.report.id}:${side.at.line}: "${side.anchor.exact}")`).join('')
      return `::${COMMAND[severity]} ${place}::${escaped(printable(message + quoted))}`
    })
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return escaped(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
