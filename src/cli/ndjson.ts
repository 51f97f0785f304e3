import { ReportLine } from '../model/index.js'
import { type Input, type InputOptions, LIMIT, megabytes, refused } from './input.js'
import { type Line, linesOf } from './lines.js'

/** Whether bytes begin as JSON does, so that a file of any name is told from a text. */
export function beginsLikeJson(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*(?:\{\s*"|\[\s*\{)/.test(Buffer.from(bytes.subarray(0, 64)).toString('utf8'))
}

/** The reports of an archive, a line each; a line that is none is a value, and the others go on. */
export async function* fromArchive(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  options: InputOptions,
): AsyncGenerator<Input> {
  let count = 0
  for await (const line of linesOf(chunks, LIMIT)) {
    if ('text' in line && line.text.trim() === '') continue
    if (count === 0 && 'text' in line && isPartOfOneValue(line.text)) {
      yield refused(
        name,
        'broken-line',
        `${name} is one JSON value, not a report a line; write each report on a line of its own, as jq -c does.`,
      )
      return
    }
    count++
    yield fromLine(line, `${name}:${line.number}`, options)
  }
  if (count === 0) yield refused(name, 'empty', `${name} is empty; give it a report a line.`)
}

// A list, or an object that goes on over the next lines: one sentence instead of one for each of its lines.
function isPartOfOneValue(line: string): boolean {
  return /^\s*(?:\[|\{\s*$)/.test(line)
}

function fromLine(line: Line, where: string, options: InputOptions): Input {
  if ('problem' in line) return unusable(line.problem, where)
  const value = parseJson(line.text)
  if (value === undefined)
    return refused(
      where,
      'broken-line',
      `${where} is not JSON; each line must be one object such as {"id": "a", "text": "…"}.`,
    )
  const result = ReportLine.safeParse(value)
  if (!result.success) return refusedField(where, result.error.issues[0]?.path.join('.') ?? '', value)
  const { id, text, title, url, source } = result.data
  const published = result.data.date ?? result.data.published ?? options.published
  return {
    input: {
      id,
      text,
      ...(published == null ? {} : { published }),
      ...(title == null ? {} : { title }),
      ...(url == null ? {} : { url }),
      ...(source == null ? {} : { source }),
    },
    source: null,
  }
}

function unusable(problem: 'too-long' | 'not-utf8', where: string): Input {
  if (problem === 'not-utf8')
    return refused(where, 'broken-line', `${where} is not in UTF-8, as JSON has to be; save the file as UTF-8.`)
  return refused(
    where,
    'too-large',
    `${where} is longer than ${megabytes(LIMIT)} MB; give the report as a file of its own, or split it.`,
  )
}

function refusedField(where: string, field: string, value: unknown): Input {
  const refuse = (says: string) => refused(where, field === 'date' ? 'bad-date' : 'broken-line', `${where}${says}`)
  switch (field) {
    case '':
      return refuse(' is no object; each line must be one such as {"id": "a", "text": "…"}.')
    case 'date':
      return refuse(
        `: the date ${shownField(value, field)} is no day of the calendar; write it as YYYY-MM-DD, or leave it out.`,
      )
    case 'id':
      return refuse(': "id" must be a name or a number; give the report one.')
    default:
      return refuse(`: "${field}" must be a text; mend that line.`)
  }
}

function shownField(value: unknown, field: string): string {
  const found =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === field) : undefined
  return JSON.stringify(found?.[1])?.slice(0, 40) ?? ''
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
