/** Records of a CSV text by its heading, quoted fields and quotes within them read as RFC 4180 has it. */
export function readCsv(text: string): Record<string, string>[] {
  const [heading = [], ...rows] = cells(text)
  return rows
    .filter(row => row.some(cell => cell !== ''))
    .map(row => Object.fromEntries(heading.map((name, i) => [name, row[i] ?? ''])))
}

function cells(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
