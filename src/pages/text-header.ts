import { isDay } from '../model/index.js'
import type { Metadata } from './block.js'
import { fold } from './block.js'
import { writtenDay } from './written-day.js'

const FIELDS: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  headline: 'title',
  date: 'published',
  published: 'published',
  source: 'source',
  outlet: 'source',
  publisher: 'source',
  url: 'url',
  link: 'url',
}

const LINE = /^([A-Za-z]{3,12})\s{0,3}:\s{0,9}(\S.{0,2000})$/

/** A text file's header and what stands under it. */
export type HeadedText = { readonly metadata: Metadata; readonly lines: readonly string[] }

/**
 * Reads lines such as "Title: …", "Date: …", "Source: …", "URL: …" at the very top of a text file. They count as a header
 * where a blank line follows them, or where there are two; any other line ends it. A date that names no single day, and
 * an address that is none, are passed over.
 */
export function readHeader(lines: readonly string[]): HeadedText {
  const metadata: { -readonly [Field in keyof Metadata]: string } = {}
  let at = 0
  while (at < lines.length && lines[at]?.trim() === '') at++
  const first = at
  for (; at < lines.length; at++) {
    const [, name = '', value = ''] = LINE.exec((lines[at] ?? '').trim()) ?? []
    const field = FIELDS[name.toLowerCase()]
    if (field === undefined) break
    const read = fieldValue(field, value)
    if (read !== null) metadata[field] ??= read
  }
  const isHeader = at - first >= 2 || (at > first && lines[at]?.trim() === '')
  return isHeader ? { metadata, lines: lines.slice(at) } : { metadata: {}, lines }
}

function fieldValue(field: keyof Metadata, written: string): string | null {
  const value = fold(written)
  if (field === 'published') return isDay(value) ? value : writtenDay(value)
  if (field === 'url') return /^https?:\/\/\S+$/i.test(value) ? value : null
  return value
}
