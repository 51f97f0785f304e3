import { type Role, roleOf } from './actor-roles.js'
import type { Ledger } from './ledger.js'

/** One entry of an actor dictionary: its spellings as the file has them, and what they code to. */
export type ActorEntry = {
  readonly names: readonly string[]
  readonly roles: readonly Role[]
  /** The file and the line it begins on. */
  readonly where: string
}

const LONGEST_LINE = 2_000
const LONGEST_NAME = 120
const MOST_NAMES = 500
const MOST_ROLES = 200

type Open = { names: string[]; roles: Role[]; where: string }

/**
 * Reads a dictionary in the format of TABARI and PETRARCH: a name with its code in brackets, "+" before its other
 * spellings, codes with days on indented lines, "#" before remarks.
 * @param file its name, for the ledger
 * @example readActors('KENYA_ [KEN]\n+KENYAN_', 'a.txt', ledger)[0]?.names // ['KENYA', 'KENYAN']
 */
export function readActors(text: string, file: string, ledger: Ledger): readonly ActorEntry[] {
  const entries: Open[] = []
  const sets = new Map<string, readonly string[]>()
  let open: Open | null = null
  let number = 0
  for (const raw of linesOf(text)) {
    number++
    const where = `${file}:${number}`
    if (raw.length > LONGEST_LINE) {
      ledger.refused(`a line of more than ${LONGEST_LINE.toLocaleString('en')} characters`, where)
      continue
    }
    const hash = raw.indexOf('#')
    const line = hash < 0 ? raw : raw.slice(0, hash)
    const remark = hash < 0 ? '' : raw.slice(hash + 1).trim()
    if (line.trim() === '') continue
    if (line.startsWith('!')) {
      noteSet(line, sets)
      continue
    }
    const bracket = line.indexOf('[')
    const name = spelled((bracket < 0 ? line : line.slice(0, bracket)).replace(/^\+/, ''))
    if (name !== '') {
      if (!line.startsWith('+') || open === null) {
        open = { names: [], roles: [], where }
        entries.push(open)
      }
      for (const each of expanded(name, sets)) noteName(each, open, ledger)
    }
    if (bracket >= 0 && open) noteRoles(line.slice(bracket), remark, open, where, ledger)
  }
  return entries
}

function noteName(name: string, open: Open, ledger: Ledger): void {
  if (name.length > LONGEST_NAME) ledger.refused('a name longer than any', `${name.slice(0, 40)}… (${open.where})`)
  else if (open.names.length < MOST_NAMES) open.names.push(name)
}

function noteRoles(text: string, remark: string, open: Open, where: string, ledger: Ledger): void {
  for (const piece of text.split('[').slice(1)) {
    const close = piece.indexOf(']')
    const inside = close < 0 ? piece : piece.slice(0, close)
    const role = close < 0 ? 'a bracket that is not closed' : roleOf(inside, remark)
    if (typeof role === 'string') ledger.refused(role, `[${inside.trim()}] of ${open.names[0] ?? 'nobody'} (${where})`)
    else if (role !== null && open.roles.length < MOST_ROLES) open.roles.push(role)
  }
}

/** "!PERSON! = MAN, WOMAN": words that stand for a set. */
function noteSet(line: string, sets: Map<string, readonly string[]>): void {
  const [name = '', words = ''] = line.split('=', 2)
  if (/^![A-Z_]{1,40}!\s*$/.test(name))
    sets.set(
      name.trim(),
      words
        .split(',')
        .map(word => word.trim())
        .filter(word => word !== '')
        .slice(0, 20),
    )
}

/** A name with each word of the set it has in place of that set; the first set only. */
function expanded(name: string, sets: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const start = name.indexOf('!')
  const end = start < 0 ? -1 : name.indexOf('!', start + 1)
  if (end < 0) return [name]
  const words = sets.get(name.slice(start, end + 1)) ?? []
  return words.map(word => name.slice(0, start) + word + name.slice(end + 1)).filter(each => !each.includes('!'))
}

/** Underscores are spaces; plurals in braces say nothing a rule would not. */
function spelled(name: string): string {
  const brace = name.indexOf('{')
  return (brace < 0 ? name : name.slice(0, brace)).replaceAll('_', ' ').replace(/\s+/g, ' ').trim()
}

/** Without a list of all lines, so that a file of many short ones costs no more than its text. */
function* linesOf(text: string): Iterable<string> {
  let from = 0
  while (from <= text.length) {
    const at = text.indexOf('\n', from)
    const to = at < 0 ? text.length : at
    yield text.charAt(to - 1) === '\r' && to > from ? text.slice(from, to - 1) : text.slice(from, to)
    if (at < 0) return
    from = at + 1
  }
}
