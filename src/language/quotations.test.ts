import { describe, expect, test } from 'vitest'
import { findQuotations } from './quotations.js'

/** The quotations of a text whose paragraphs stand on lines of their own. */
function quoted(text: string): string[] {
  let start = 0
  const paragraphs = text.split('\n').map(line => {
    const paragraph = { start, end: start + line.length }
    start = paragraph.end + 1
    return paragraph
  })
  return findQuotations(text, paragraphs).map(span => text.slice(span.start, span.end))
}

describe('quotations', () => {
  test.each([
    ['“We agree,” he said.', ['We agree,']],
    ['"We agree," he said. "We sign."', ['We agree,', 'We sign.']],
    ['«We agree», he said.', ['We agree']],
    ['‘We don’t agree,’ he said.', ['We don’t agree,']],
    ['He called it “a ‘sham’ deal”.', ['a ‘sham’ deal']],
    ["The parties' demands don't matter.", []],
    ['The parties’ demands don’t matter.', []],
    ['A 6" gun.', []],
    ['“We agree.\n“We sign,” he said.', ['We agree.', 'We sign,']],
    ['“We agree.\nWe sign,” he said.', ['We agree.', 'We sign,']],
    ['“We agree.\nHe left.', ['We agree.']],
    ['He said "never". She said "ever".', ['never', 'ever']],
    ['No marks here.', []],
    ['“”', []],
  ])('%j', (text, expected) => expect(quoted(text)).toEqual(expected))
})
