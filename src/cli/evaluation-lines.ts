import type { Confusion, Evaluation, Measure } from '../evaluate/index.js'
import { printable } from './output.js'

/** Figures that count something; all others are shares, or numbers for each sentence or report. */
const WHOLE = /^(?:sentences|reports|records|.*\.asked)$/

/** What a person reads of an evaluation, line by line. */
export function evaluationLines(gold: string, kind: string, evaluation: Evaluation): readonly string[] {
  const { figures, measures, confusion, worst } = evaluation
  const told = new Set(measures.filter(({ group }) => group === 'level').map(({ name }) => name))
  const plain = Object.entries(figures).filter(([name]) => !told.has(name.replace(/\.(?:p|r|f1)$/, '')))
  const groups = [...new Set(measures.map(({ group }) => group))]
  return [
    `${printable(gold)}: ${kind}`,
    ...plain.map(([name, figure]) => `${name.padEnd(20)} ${WHOLE.test(name) ? figure : figure.toFixed(3)}`),
    ...groups.flatMap(group => [
      '',
      `by ${printable(group)}`,
      ...measures.filter(one => one.group === group).map(one => measureLine(one.name, one.measure)),
    ]),
    ...(confusion.length > 0 ? ['', ...confusionLines(confusion)] : []),
    ...worst.flatMap(({ id, text, gold, read }) => [
      '',
      `${printable(id)}  ${printable(text.slice(0, 300))}`,
      ...gold.map(line => `  gold  ${printable(line)}`),
      ...read.map(line => `  read  ${printable(line)}`),
    ]),
  ]
}

function measureLine(name: string, { p, r, f1, right, gold, read }: Measure): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
  const counts = `right ${right} of ${gold} in gold, ${read} read`
  return `  ${name.padEnd(20)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}   ${counts}`
}

/** A row for each type of the gold set, a column for each we read instead; what is right is in neither. */
function confusionLines(confusion: Confusion): readonly string[] {
  const [golds, reads] = [names(confusion, 'gold'), names(confusion, 'read')]
  const counts = new Map(confusion.map(({ gold, read, count }) => [`${gold} ${read}`, count]))
  const cell = (gold: string, read: string) => String(counts.get(`${gold} ${read}`) ?? '·').padStart(5)
  return [
    'confusion: what people read in rows, what we read instead in columns, - for nothing',
    `  ${''.padEnd(10)}${reads.map(read => read.slice(0, 4).padStart(5)).join('')}`,
    ...golds.map(gold => `  ${gold.padEnd(10)}${reads.map(read => cell(gold, read)).join('')}`),
  ]
}

/** The names of a side by frequency; pairs read as two types at once are left to `--format json`. */
function names(confusion: Confusion, side: 'gold' | 'read'): readonly string[] {
  return [...new Set(confusion.map(row => row[side]).filter(name => !name.includes('+')))].sort((a, b) =>
    a === '-' ? 1 : b === '-' ? -1 : a < b ? -1 : 1,
  )
}
