import { createReadStream } from 'node:fs'
import {
  type EvaluateOptions,
  type Evaluation,
  type Evaluator,
  evaluatorOf,
  type GoldKind,
  kindOfGold,
} from '../evaluate/index.js'
import { codeInput, type Tools } from '../pipeline/index.js'
import { codeOf, UsageError } from './errors.js'
import { LIMIT } from './input.js'
import { type Line, linesOf } from './lines.js'
import { openStdin } from './stdin.js'

/** A gold set held against our readings; `problems` names each line that could not be used, in a sentence. */
export type Evaluated = {
  readonly kind: GoldKind
  readonly evaluation: Evaluation | null
  readonly problems: readonly string[]
}

/**
 * Reads a gold set line by line, each text as `code` would, and scores what comes out.
 * @param gold the path of its file; "-" for standard input
 * @throws UsageError where there is no such file, or its first line is none of a gold set
 */
export async function evaluateGold(gold: string, options: EvaluateOptions, tools: Tools): Promise<Evaluated> {
  const name = gold === '-' ? 'standard input' : gold
  const problems: string[] = []
  let evaluator: Evaluator | null = null
  let scored = 0
  for await (const line of linesOfGold(gold)) {
    if ('text' in line && line.text.trim() === '') continue
    const where = `${name}:${line.number}`
    const value = valueIn(line)
    evaluator ??= evaluatorFor(name, value, options)
    const problem = 'problem' in line ? 'is no line of UTF-8 that can be read' : scoreLine(evaluator, value, tools)
    if (problem === null) scored++
    else problems.push(`${where} ${problem}; the line is left out, so mend it.`)
  }
  if (evaluator === null)
    throw new UsageError(`${name} is empty; give it one JSON object a line, as docs/evaluate.md has it.`)
  return { kind: evaluator.kind, evaluation: scored === 0 ? null : evaluator.result(), problems }
}

function scoreLine(evaluator: Evaluator, value: unknown, tools: Tools): string | null {
  if (value === undefined) return 'is not JSON'
  const taken = evaluator.take(value)
  if ('problem' in taken) return `is no line of a gold set of ${evaluator.kind} (${taken.problem})`
  const report = codeInput(taken.read, tools)
  if ('problem' in report) return `holds no text that can be read (${report.problem})`
  taken.score(report)
  return null
}

function evaluatorFor(name: string, first: unknown, options: EvaluateOptions): Evaluator {
  const kind = kindOfGold(first)
  if (kind === null)
    throw new UsageError(
      `${name} is no gold set: its first line has none of "gold", "root" and "thirdParties"; docs/evaluate.md shows each kind.`,
    )
  return evaluatorOf(kind, options)
}

async function* linesOfGold(gold: string): AsyncGenerator<Line> {
  try {
    yield* linesOf(gold === '-' ? openStdin() : createReadStream(gold), LIMIT)
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    throw new UsageError(`${gold} could not be read (${code}); check the path of the gold set.`)
  }
}

function valueIn(line: Line): unknown {
  if (!('text' in line)) return undefined
  try {
    return JSON.parse(line.text)
  } catch {
    return undefined
  }
}
