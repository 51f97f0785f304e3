import type { CodedReport } from '../model/index.js'
import { type Dyad, dyadOfGold, dyadOfRecord, isReal } from './dyad.js'
import { type Evaluation, type Misreading, worstOf } from './evaluation.js'
import { FieldScores } from './event-fields.js'
import type { EventGold } from './event-gold.js'
import { LEVELS } from './levels.js'
import { mean, share } from './measures.js'
import { merge } from './merge.js'
import type { EvaluateOptions } from './options.js'
import { intervalOfTypes, matchesOf, type Pair, scoreLevels, scoreTypes } from './score-levels.js'
import type { Scorer } from './scorer.js'

type Row = { readonly pair: Pair; readonly value: string | null }

/** Sentences with every event they tell, by PLOVER type and parties. */
export function eventScorer(options: EvaluateOptions): Scorer<EventGold> {
  const leniency = { alt: options.alt, oneBody: options.oneBody }
  const asCounted = options.merge ? merge : (dyads: readonly Dyad[]) => dyads
  const rows: Row[] = []
  const misreadings: Misreading[] = []
  const fields = new FieldScores()
  const count = { records: 0, silent: 0, kept: 0 }

  return {
    add(gold: EventGold, report: CodedReport, value: string | null): void {
      if (gold.exclude) return
      const real = report.records.filter(isReal)
      const pair = { gold: asCounted(gold.gold.map(dyadOfGold)), read: asCounted(real.map(dyadOfRecord)) }
      rows.push({ pair, value })
      fields.add(gold, report.records)
      count.records += real.length
      if (gold.gold.length + gold.unreal.length === 0) {
        count.silent++
        if (report.records.length === 0) count.kept++
      }
      const matched = matchesOf(pair, 'type+source+target', leniency).length
      const off = pair.gold.length + pair.read.length - 2 * matched
      if (off > 0)
        misreadings.push({ id: gold.id, text: gold.text, off, gold: pair.gold.map(told), read: pair.read.map(told) })
    },

    result(): Evaluation {
      const pairs = rows.map(row => row.pair)
      const levels = scoreLevels(pairs, leniency)
      const { types, confusion } = scoreTypes(pairs, leniency)
      const [low, high] = intervalOfTypes(pairs, leniency)
      const inGold = [...types.values()].filter(type => type.gold > 0)
      const figures = {
        sentences: rows.length,
        records: count.records,
        perSentence: share(count.records, rows.length),
        ...Object.fromEntries(
          [...levels].flatMap(([name, { p, r, f1 }]) => [
            [`${name}.p`, p],
            [`${name}.r`, r],
            [`${name}.f1`, f1],
          ]),
        ),
        'type.low': low,
        'type.high': high,
        macroF1: mean(inGold.map(type => type.f1)),
        ...fields.figures(),
        ...(count.silent === 0 ? {} : { silent: share(count.kept, count.silent) }),
      }
      const measures = [
        ...[...levels].map(([name, measure]) => ({ group: 'level', name, measure })),
        ...[...types].map(([name, measure]) => ({ group: 'type', name, measure })),
        ...(options.by === null ? [] : byValue(rows, options.by)),
      ]
      return { figures, measures, confusion, worst: worstOf(misreadings, options.worst) }
    },
  }

  function byValue(all: readonly Row[], field: string): Evaluation['measures'] {
    const values = [...new Set(all.map(row => row.value ?? ''))].sort()
    return values.flatMap(value => {
      const levels = scoreLevels(
        all.filter(row => (row.value ?? '') === value).map(row => row.pair),
        leniency,
      )
      return LEVELS.flatMap(level => {
        const measure = levels.get(level)
        return measure && (level === 'type' || level === 'type+source+target')
          ? [{ group: `${field}=${value}`, name: level, measure }]
          : []
      })
    })
  }
}

/** @example "ACCUSE PER → BOL+CHL" */
function told(dyad: Dyad): string {
  const list = (codes: ReadonlySet<string>) => [...codes].sort().join('+') || '–'
  return `${dyad.type} ${list(dyad.source)} → ${list(dyad.target)}`
}
