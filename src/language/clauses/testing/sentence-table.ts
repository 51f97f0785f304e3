import { readFileSync } from 'node:fs'
import { type Reading, readingFrom } from './reading.js'

/** A sentence and what is to be read in it; the readings of hard ones are counted, not required one by one. */
export type Row = {
  readonly about: string
  readonly text: string
  readonly hard: boolean
  readonly readings: readonly Reading[]
}

/**
 * Reads the table of sentences: under `# heading` a sentence on a line of its own, behind `?` where it is hard; under it its
 * readings, indented by two spaces. The first line says what the table is.
 * @throws an Error naming the line, where a reading is not written as one
 */
export function readSentenceTable(file: URL): readonly Row[] {
  const rows: { about: string; text: string; hard: boolean; readings: Reading[] }[] = []
  let about = ''
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    if (line === '') continue
    const hard = line.startsWith('? ')
    if (line.startsWith('# ')) about = line.slice(2)
    else if (line.startsWith('  ')) rows.at(-1)?.readings.push(readingFrom(line.slice(2)))
    else rows.push({ about, text: hard ? line.slice(2) : line, hard, readings: [] })
  }
  return rows
}
