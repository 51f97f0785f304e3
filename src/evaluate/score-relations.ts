import type { CodedReport, EventRecord, Participant } from '../model/index.js'
import { isReal, MUTUAL } from './dyad.js'
import { ConfusionTable, type Evaluation, type Misreading, worstOf } from './evaluation.js'
import { Counts, harmonic, mean, share } from './measures.js'
import type { EvaluateOptions } from './options.js'
import type { RELATIONS, RelationGold } from './relation-gold.js'
import type { Scorer } from './scorer.js'

type Relation = (typeof RELATIONS)[number]
type Marked = readonly [number, number]

/** Sentences with one marked pair: whether a record joins the two, and as what. */
export function relationScorer(options: EvaluateOptions): Scorer<RelationGold> {
  const [right, wrong, missed] = [new Counts(), new Counts(), new Counts()]
  const roots = new Set<Relation>()
  const confusion = new ConfusionTable()
  const misreadings: Misreading[] = []
  const sum = { sentences: 0, records: 0, typed: 0, joined: 0, right: 0 }

  return {
    add(gold: RelationGold, report: CodedReport): void {
      const records = report.records.filter(isReal)
      const types = new Set(records.map(record => folded(record.event)))
      const joining = records.filter(record => joins(record, gold.sourceSpan, gold.targetSpan))
      const joined = [...new Set(joining.map(record => folded(record.event)))].sort()
      const credit = joined.includes(gold.root) ? 1 / joined.length : 0
      roots.add(gold.root)
      sum.sentences++
      sum.records += records.length
      if (types.has(gold.root)) sum.typed++
      if (joined.length > 0) sum.joined++
      sum.right += credit
      right.add(gold.root, credit)
      missed.add(gold.root, 1 - credit)
      for (const type of joined) if (type !== gold.root) wrong.add(type, 1 / joined.length)
      if (credit === 1) return
      const guess = joined.join('+') || '-'
      confusion.add(gold.root, guess)
      const words = ([from, to]: Marked) => gold.text.slice(from, to)
      misreadings.push({
        id: gold.id,
        text: gold.text,
        off: joined.length === 0 ? 2 : 1,
        gold: [`${gold.root} ${words(gold.sourceSpan)} → ${words(gold.targetSpan)}`],
        read: joined.length > 0 ? joined : [`no record joins them; in the sentence: ${[...types].join(', ') || '–'}`],
      })
    },

    result(): Evaluation {
      const f1s = [...roots].sort().map(root => {
        const p = share(right.of(root), right.of(root) + wrong.of(root))
        return [root, harmonic(p, share(right.of(root), right.of(root) + missed.of(root)))] as const
      })
      const figures = {
        sentences: sum.sentences,
        records: sum.records,
        perSentence: share(sum.records, sum.sentences),
        sentence: share(sum.typed, sum.sentences),
        joined: share(sum.joined, sum.sentences),
        linked: share(sum.right, sum.joined),
        strict: share(sum.right, sum.sentences),
        macroF1: mean(f1s.map(([, f1]) => f1)),
        ...Object.fromEntries(f1s.map(([root, f1]) => [`${root}.f1`, f1])),
      }
      return { figures, measures: [], confusion: confusion.rows(), worst: worstOf(misreadings, options.worst) }
    },
  }
}

function folded(type: EventRecord['event']): Relation {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}

/** Whether the record has one of the marked parties as actor and the other as recipient; in a mutual act, both at all. */
function joins(record: EventRecord, source: Marked, target: Marked): boolean {
  if (names(record.actor, source) && names(record.recipient, target)) return true
  if (!MUTUAL.has(record.event)) return false
  const everyone = [...record.actor, ...record.recipient, ...record.thirdParty]
  return names(everyone, source) && names(everyone, target)
}

// A party much longer than the marked one would be right wherever it stands, so it does not count.
function names(parties: readonly Participant[], [from, to]: Marked): boolean {
  return parties.some(({ start, end }) => end - start <= 2 * (to - from) + 25 && start < to && from < end)
}
