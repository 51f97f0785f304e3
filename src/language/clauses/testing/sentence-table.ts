import { readFileSync } from 'node:fs'
import { type Reading, readingFrom } from './reading.js'

/** A sentence and what is to be read in it; `hard` readings are counted, not required one by one. */
export type Row = {
  readonly about: string
  readonly text: string
  readonly readings: readonly Reading[]
  readonly hard: readonly Reading[]
}

/**
 * Reads the table of sentences: under `# heading` a sentence on a line of its own, under it its readings, indented by two
 * spaces. A reading behind `?` is hard.
 */
export function readSentenceTable(file: URL): readonly Row[] {
  const rows: { about: string; text: string; readings: Reading[]; hard: Reading[] }[] = []
  let about = ''
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    if (line === '') continue
    if (line.startsWith('# ')) about = line.slice(2)
    else if (!line.startsWith('  ')) rows.push({ about, text: line, readings: [], hard: [] })
    else if (line.startsWith('  ? ')) rows.at(-1)?.hard.push(readingFrom(line.slice(4)))
    else rows.at(-1)?.readings.push(readingFrom(line.slice(2)))
  }
  return rows
}
