import { describe, expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-05-21')
    .records.filter(({ event }) => event === 'CONSULT')
    .map(({ status, actor }) => [status, ...actor.map(({ name, role }) => `${name} ${role}`).sort()].join(', '))

describe('who was not there', () => {
  test.each([
    ['Norway did not attend the talks.', ['denied, Norway absent']],
    [
      'Norway did not take part in the talks between Chile and Peru.',
      ['occurred, Chile participant, Norway absent, Peru participant'],
    ],
    ['Norway was not on the call with Peru.', ['denied, Norway absent, Peru participant']],
    [
      'Norway was not at the meeting of Chile and Peru.',
      ['occurred, Chile participant, Norway absent, Peru participant'],
    ],
    ['Norway was on the call with Peru.', ['occurred, Norway participant, Peru participant']],
    ['Chile and Peru are not in talks.', ['denied, Chile participant, Peru participant']],
    ['Chile and Peru did not hold talks.', ['denied, Chile participant, Peru participant']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
