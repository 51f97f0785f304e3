/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled; UTF-8). A cell that a spreadsheet would run as a formula (it begins with
 * = + - @, a tab or a line break) gets an apostrophe in front.
 * @example csvOf([['a', 'b'], ['1', '=2']]) // 'a,b\r\n1,\'=2\r\n'
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
