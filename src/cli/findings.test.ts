import { expect, test } from 'vitest'
import { anchorAt, type CodedReport, type CrossFinding, type Finding, hashOf } from '../model/index.js'
import { findingLines, quoted } from './findings.js'

function report(id: string, text: string, findings: (text: string) => readonly Finding[] = () => []): CodedReport {
  return {
    id,
    text,
    textHash: hashOf(text),
    coder: 'test',
    records: [],
    documents: [],
    positions: [],
    findings: findings(text),
  }
}

function anchor(text: string, words: string) {
  const start = text.indexOf(words)
  return anchorAt(text, { start, end: start + words.length }, 0)
}

function finding(evidence: Finding['evidence'], changes: Partial<Finding> = {}): Finding {
  return { id: 'f', rule: 'number', severity: 'error', message: 'They differ.', evidence, silenced: null, ...changes }
}

const TEXT = 'Both sides met. They freed 84 prisoners. The deal holds.\n\nOf the 96 prisoners, all are home.'

test('a finding is a line as linters print it, its sides below in their sentences, and what is known', () => {
  const one = report('a.html', TEXT, text => [
    finding([anchor(text, '84 prisoners'), anchor(text, '96 prisoners')], {
      reference: { text: 'It was 90', source: 'the Red Cross' },
    }),
  ])
  expect(findingLines([one], [], new Map())).toEqual([
    'a.html:1:28 error They differ. number',
    '    a.html:1:28  They freed [84 prisoners].',
    '    a.html:3:8  Of the [96 prisoners], all are home.',
    '    known: It was 90 (the Red Cross)',
  ])
})

test('positions are those of the file where there is one', () => {
  const one = report('a.html', TEXT, text => [finding([anchor(text, '84 prisoners')], { severity: 'warning' })])
  const file = Buffer.from('\ufeff<p>Both sides met.\n  They freed <b>84</b> prisoners.')
  expect(findingLines([one], [], new Map([['a.html', file]]))[0]).toBe('a.html:2:17 warning They differ. number')
})

test('each side of a finding between reports is shown in its report; one that is gone is left out', () => {
  const [a, b] = [report('a', 'They freed 84.'), report('b', 'They freed 96.')]
  const between: CrossFinding = {
    ...finding([anchor(a.text, '84'), anchor(b.text, '96'), anchor(b.text, 'freed')]),
    reports: ['a', 'b', 'gone'],
    event: null,
  }
  expect(findingLines([a, b], [between], new Map())).toEqual([
    'a:1:12 error They differ. number',
    '    a:1:12  They freed [84].',
    '    b:1:12  They freed [96].',
  ])
})

test('a silenced finding is not printed, and one without words has no position', () => {
  const one = report('a', TEXT, text => [
    finding([anchor(text, '84')], { silenced: 'later-count' }),
    finding([], { severity: 'info' }),
  ])
  expect(findingLines([one], [], new Map())).toEqual(['info They differ. number'])
})

test('what a report or its name holds cannot move the cursor', () => {
  const text = 'They freed \u001b[2J84 prisoners\u0007.'
  const one = report('a\n\u001b[31mb', text, () => [finding([anchor(text, '84')], { message: 'Not\r\u202e so.' })])
  const printed = findingLines([one], [], new Map()).join('\n')
  expect(printed.split('\n')).toEqual([
    'a \ufffd[31mb:1:16 error Not\ufffd\ufffd so. number',
    '    a \ufffd[31mb:1:16  They freed \ufffd[2J[84] prisoners\ufffd.',
  ])
})

test.each([
  ['the sentence alone', 'One came. The 84 left. More came.', '84', 'The [84] left.'],
  ['a sentence that ends in a quotation', 'He said "Go." Then 84 left.', '84', 'Then [84] left.'],
  ['a paragraph of its own', 'A title\n\n84 left\n\nMore', '84', '[84] left'],
  ['a long sentence shortened around the words', `${'one '.repeat(60)}84${' two'.repeat(60)}.`, '84', ''],
])('around the words: %s', (_, text, words, expected) => {
  const shown = quoted({ anchor: anchor(text, words), report: report('a', text) })
  if (expected !== '') expect(shown).toBe(expected)
  expect(shown).toContain(`[${words}]`)
  expect(shown.length).toBeLessThan(200)
})
