import type { z } from 'zod'
import type { CodedReport } from '../model/index.js'
import type { Evaluation } from './evaluation.js'
import { EventGold } from './event-gold.js'
import { MediationGold } from './mediation-gold.js'
import type { EvaluateOptions } from './options.js'
import { RelationGold } from './relation-gold.js'
import { eventScorer } from './score-events.js'
import { mediationScorer } from './score-mediation.js'
import { relationScorer } from './score-relations.js'
import type { Scorer } from './scorer.js'

export const GOLD_KINDS = ['events', 'relations', 'mediation'] as const
export type GoldKind = (typeof GOLD_KINDS)[number]

/** What a line of a gold set asks us to read. */
export type GoldText = { readonly id: string; readonly text: string; readonly published?: string }

/** A line taken: the text to read, and what to do with its reading. Or what is wrong with it, as "gold.0.type: …". */
export type Taken =
  | { readonly read: GoldText; readonly score: (report: CodedReport) => void }
  | { readonly problem: string }

/** Holds gold lines against our readings of them. */
export type Evaluator = {
  readonly kind: GoldKind
  readonly take: (line: unknown) => Taken
  readonly result: () => Evaluation
}

/**
 * Which kind of gold set a line belongs to: `gold` makes it events, `root` relations, `thirdParties` mediation.
 * @returns null where it is no line of any
 * @example kindOfGold({ id: 'a', text: 'Chile thanked Peru.', gold: [] }) // 'events'
 */
export function kindOfGold(line: unknown): GoldKind | null {
  if (typeof line !== 'object' || line === null) return null
  if ('gold' in line) return 'events'
  if ('root' in line) return 'relations'
  return 'thirdParties' in line ? 'mediation' : null
}

/**
 * An evaluator for one kind of gold set. Take each line, read its text, score the report that comes out; then ask for the
 * result. A line that does not fit is told and counts for nothing.
 * @example const evaluator = evaluatorOf('events', COUNTED_USUALLY)
 */
export function evaluatorOf(kind: GoldKind, options: EvaluateOptions): Evaluator {
  switch (kind) {
    case 'events':
      return over(kind, EventGold, eventScorer(options), options)
    case 'relations':
      return over(kind, RelationGold, relationScorer(options), options)
    case 'mediation':
      return over(kind, MediationGold, mediationScorer(options), options)
  }
}

type Line = { readonly id: string; readonly text: string; readonly date?: string | null | undefined }

function over<Gold extends Line>(
  kind: GoldKind,
  schema: z.ZodType<Gold>,
  scorer: Scorer<Gold>,
  { by }: EvaluateOptions,
): Evaluator {
  const seen = new Set<string>()
  return {
    kind,
    take(line) {
      const parsed = schema.safeParse(line)
      if (!parsed.success) return { problem: problemOf(parsed.error) }
      const gold = parsed.data
      if (seen.has(gold.id)) return { problem: `id: "${gold.id}" is the name of an earlier line too` }
      seen.add(gold.id)
      const { id, text, date } = gold
      return {
        read: { id, text, ...(date == null ? {} : { published: date }) },
        score: report => scorer.add(gold, report, by === null ? null : fieldOf(line, by)),
      }
    },
    result: scorer.result,
  }
}

function problemOf(error: z.ZodError): string {
  const issue = error.issues[0]
  const where = issue?.path.join('.')
  return `${where ? `${where}: ` : ''}${issue?.message.replace(/^Invalid/, 'invalid') ?? 'does not fit'}`
}

function fieldOf(line: unknown, field: string): string | null {
  const found = Object.entries(line ?? {}).find(([name]) => name === field)
  return found === undefined ? null : typeof found[1] === 'string' ? found[1] : JSON.stringify(found[1])
}
