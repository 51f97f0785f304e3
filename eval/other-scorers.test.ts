import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { COUNTED_USUALLY, evaluatorOf, type GoldKind } from '../src/evaluate/index.js'
import type { CodedReport } from '../src/model/index.js'
import { coded } from '../src/pipeline/testing/tools.js'

const outside = fileURLToPath(new URL('../../shared/', import.meta.url))

/** Our figure and the name under which the scorer in Python prints it. */
const RELATIONS: Readonly<Record<string, string>> = {
  records: 'records',
  sentence: 'sentence',
  joined: 'joined',
  linked: 'linked',
  strict: 'strict',
  macroF1: 'macroF1',
}
const MEDIATION: Readonly<Record<string, string>> = {
  found: 'found',
  perReport: 'per_report',
  ...Object.fromEntries(
    ['people', 'states', 'bodies', 'place'].flatMap(kind => [
      [`${kind}.asked`, `${kind}_asked`],
      [`${kind}.r`, kind],
      [`${kind}.p`, `${kind}_p`],
      [`${kind}.f1`, `${kind}_f1`],
    ]),
  ),
}

// The first lines of each set are enough to compare two scorers, and are read in a moment.
const SETS: readonly (readonly [
  string,
  number,
  GoldKind,
  string,
  readonly string[],
  Readonly<Record<string, string>>,
])[] = [
  ['events.dev', 158, 'events', 'score_events.py', ['--accept-alt'], {}],
  ['relations.dev', 200, 'relations', 'score_relations.py', [], RELATIONS],
  ['mediation.dev', 60, 'mediation', 'score_mediation.py', [], MEDIATION],
]

test.skipIf(!existsSync(join(outside, 'scoring')))(
  'our figures are those of the scorers in ../shared/scoring (skipped where that folder is absent)',
  () => {
    for (const [name, count, kind, scorer, options, names] of SETS) {
      const gold = readFileSync(join(outside, 'gold', `${name}.jsonl`), 'utf8')
        .split('\n')
        .slice(0, count)
      const evaluator = evaluatorOf(kind, COUNTED_USUALLY)
      const reports: CodedReport[] = []
      for (const line of gold) {
        const taken = line === '' ? { problem: 'empty' } : evaluator.take(JSON.parse(line))
        if ('problem' in taken) continue
        const report = { ...coded(taken.read.text, taken.read.published), id: taken.read.id }
        reports.push(report)
        taken.score(report)
      }
      const theirs = figuresOf(scorer, gold, reports, options)
      const { figures, measures } = evaluator.result()
      if (kind === 'events') {
        const level = (of: string) => measures.find(one => one.group === 'level' && one.name === of)?.measure
        const { scores, type_f1_ci95: interval } = EventFigures.parse(theirs)
        for (const [theirName, ours] of EVENT_LEVELS)
          expect(scores[theirName], theirName).toMatchObject({ f1: level(ours)?.f1, tp: level(ours)?.right })
        expect([scores['macro_f1_type'], ...interval]).toEqual([
          expect.closeTo(figures['macroF1'] ?? -1, 12),
          figures['type.low'],
          figures['type.high'],
        ])
        continue
      }
      const given = z.record(z.string(), z.unknown()).parse(theirs)
      for (const [ours, their] of Object.entries(names))
        expect(given[their], `${name} ${their}`).toEqual(expect.closeTo(figures[ours] ?? -1, 9))
    }
  },
)

const EVENT_LEVELS = [
  ['type', 'type'],
  ['type+source', 'type+source'],
  ['type+source+target', 'type+source+target'],
  ['type+src+tgt overlap', 'overlap'],
  ['type+src+tgt+sector', 'sectors'],
  ['detection', 'detection'],
] as const

const EventFigures = z.object({
  scores: z.record(z.string(), z.unknown()),
  type_f1_ci95: z.tuple([z.number(), z.number()]),
})

function figuresOf(
  scorer: string,
  gold: readonly string[],
  reports: readonly CodedReport[],
  options: readonly string[],
): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-scorers-'))
  try {
    const [goldFile, readFile] = [join(folder, 'gold.jsonl'), join(folder, 'read.jsonl')]
    writeFileSync(goldFile, gold.join('\n'))
    writeFileSync(readFile, reports.map(report => JSON.stringify(report)).join('\n'))
    const script = join(outside, 'scoring', scorer)
    return JSON.parse(execFileSync('python3', [script, goldFile, readFile, ...options, '--json'], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
