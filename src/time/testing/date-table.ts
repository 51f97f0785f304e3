import { readFileSync } from 'node:fs'

/** A sentence, the day it was published, and the dates it tells as `valueText` writes them. */
export type DateRow = { readonly text: string; readonly published: string | null; readonly values: readonly string[] }

/** The table of dates: a row a line, the day of publication in the headings. */
export function dateTable(): readonly DateRow[] {
  const rows: DateRow[] = []
  let published: string | null = null
  for (const line of readFileSync(new URL('date-table.txt', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)) {
    const [text = '', values] = line.split(' = ')
    if (line.startsWith('# ')) published = /^# (\d{4}-\d{2}-\d{2}) /.exec(line)?.[1] ?? null
    else if (values !== undefined) rows.push({ text, published, values: values === 'none' ? [] : values.split('; ') })
  }
  return rows
}
