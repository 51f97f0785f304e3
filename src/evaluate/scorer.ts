import type { CodedReport } from '../model/index.js'
import type { Evaluation } from './evaluation.js'

/** Takes gold lines with our readings one after the other, and says in the end how they agree. */
export type Scorer<Gold> = {
  /** @param value what the gold line has in the field of `EvaluateOptions.by` */
  readonly add: (gold: Gold, report: CodedReport, value: string | null) => void
  readonly result: () => Evaluation
}
