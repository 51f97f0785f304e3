import { describe, expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const last = (text: string) => {
  const record = coded(text, '2025-05-21').records.at(-1)
  const names = [...(record?.actor ?? []), ...(record?.thirdParty ?? [])].map(({ name, role }) => `${name} ${role}`)
  return record && [record.event, record.status, record.place?.name ?? '-', ...names].join(', ')
}

describe('a signing told of again', () => {
  test.each([
    [
      'Chile and Peru signed a pact on Monday. The signing took place in Oslo in the presence of the ambassador of Brazil.',
      'SUPPORT, occurred, Oslo, Chile participant, Peru participant, Ambassador of Brazil witness',
    ],
    [
      'Chile and Peru met on Monday. The signing took place in Oslo.',
      'CONSULT, occurred, -, Chile participant, Peru participant',
    ],
    ['The signing took place in Oslo.', undefined],
    ['The club announced the signing of a Brazilian striker from Barcelona.', undefined],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('another meeting of the same parties has its own day and place', () => {
  test.each([
    [
      'Chile and Peru met in Lima. An earlier meeting planned for April in Quito was cancelled.',
      'CONSULT, cancelled, Quito, Chile participant, Peru participant',
    ],
    [
      'Chile and Peru met in Lima. The previous meeting ended in a quarrel.',
      'CONSULT, occurred, -, Chile participant, Peru participant',
    ],
    [
      'Chile and Peru met in Lima. The next meeting will be held in Quito.',
      'AGREE, planned, Quito, Chile participant, Peru participant',
    ],
    [
      'Chile and Peru met in Lima. A new meeting with Brazil took place in Quito.',
      'CONSULT, occurred, Quito, Brazil participant',
    ],
    ['An earlier meeting was cancelled.', undefined],
  ])('%s', (text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('what one promises about another, or two leave undone side by side, is no talks between them', () => {
  test.each([
    [
      'Chile undertook to keep Fiji out of the bay. The negotiations are to start on Friday.',
      'AGREE, occurred, -, Chile participant',
    ],
    [
      'Chile and Peru have not withdrawn their troops. The next meeting of the forum was put off.',
      'RETREAT, denied, -, Chile participant, Peru participant',
    ],
    ['Chile freed 12 Peruvian soldiers. The talks resumed on Friday.', 'RETREAT, occurred, -, Chile participant'],
    [
      'Chile proposed a meeting to Peru. The talks began on Friday in Lima.',
      'CONSULT, occurred, Lima, Chile participant, Peru participant',
    ],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected))
})
