import type { Severity } from '../../model/index.js'
import { VERSION } from '../../pipeline/version.js'
import type { Placed, PlacedSide } from './place.js'
import { RULES } from './rule-options.js'

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/**
 * Findings as a log of SARIF 2.1.0, for code hosts and editors that take it. The first side is the place of a result, the
 * others are related to it; a silenced finding is a result that is suppressed, with its reason code.
 */
export function sarifLog(placed: readonly Placed[]): object {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rapporteur', version: VERSION, rules: RULES.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: placed.map(resultOf),
      },
    ],
  }
}

function ruleOf({ name, severity, about }: (typeof RULES)[number]) {
  return { id: name, shortDescription: { text: about }, defaultConfiguration: { level: LEVEL[severity] } }
}

function resultOf({ finding, sides }: Placed) {
  const [first, ...others] = sides
  const { rule, severity, message, reference, silenced, id } = finding
  const known = reference ? ` Known: ${reference.text} (${reference.source}).` : ''
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(one => one.name === rule),
    level: LEVEL[severity],
    message: { text: `${message}${known}` },
    locations: first ? [locationOf(first)] : [],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((side, at) => ({
            id: at + 1,
            ...locationOf(side),
            message: { text: side.anchor.exact },
          })),
        }),
    partialFingerprints: { 'rapporteur/v1': id },
    ...(silenced === null ? {} : { suppressions: [{ kind: 'external', justification: silenced }] }),
  }
}

function locationOf({ anchor, report, at }: PlacedSide) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(report.id) },
      region: { startLine: at.line, startColumn: at.column, snippet: { text: anchor.exact } },
    },
  }
}

/** A path or an address as a URI; half a character, which no URI can hold, is replaced. */
function uriOf(id: string): string {
  const whole = id.toWellFormed().replaceAll('\\', '/')
  return /^https?:\/\//.test(whole) ? encodeURI(decoded(whole)) : whole.split('/').map(encodeURIComponent).join('/')
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
