/** What an import did, told in counts and the first examples of each. */
export type Told = { readonly what: string; readonly count: number; readonly examples: readonly string[] }

export type ImportReport = {
  readonly taken: readonly Told[]
  /** Where the files say otherwise than our own lists, or more, and are followed. */
  readonly changed: readonly Told[]
  /** What our own lists say already. */
  readonly same: readonly Told[]
  readonly refused: readonly Told[]
}

const EXAMPLES = 3
const LONGEST_EXAMPLE = 120

type Heading = keyof ImportReport

/** Keeps count of what is taken, changed and refused; of examples it keeps only the first, cut short. */
export class Ledger {
  readonly #counts: Readonly<Record<Heading, Map<string, { count: number; examples: string[] }>>> = {
    taken: new Map(),
    changed: new Map(),
    same: new Map(),
    refused: new Map(),
  }

  taken(what: string, example: string): void {
    this.#note('taken', what, example)
  }

  changed(what: string, example: string): void {
    this.#note('changed', what, example)
  }

  same(what: string, example: string): void {
    this.#note('same', what, example)
  }

  refused(why: string, example: string): void {
    this.#note('refused', why, example)
  }

  report(): ImportReport {
    const list = (heading: Heading) => [...this.#counts[heading]].map(([what, told]) => ({ what, ...told }))
    return { taken: list('taken'), changed: list('changed'), same: list('same'), refused: list('refused') }
  }

  #note(heading: Heading, what: string, example: string): void {
    const counts = this.#counts[heading]
    const known = counts.get(what) ?? { count: 0, examples: [] }
    known.count++
    if (known.examples.length < EXAMPLES)
      known.examples.push(example.length > LONGEST_EXAMPLE ? `${example.slice(0, LONGEST_EXAMPLE)}…` : example)
    counts.set(what, known)
  }
}
