import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14')
    .records.filter(({ event, meeting }) => event === 'CONSULT' || meeting !== null)
    .map(({ status, actor, place }) => `${status} ${actor.map(({ name }) => name).join('+')}@${place?.name ?? ''}`)

test.each([
  ['They held talks in Lima.', ['occurred @Lima']],
  ['Three rounds of talks took place in Lima.', ['occurred @Lima']],
  ['The negotiations, held in Lima, were long.', ['occurred @Lima']],
  ['Negotiations will be held in Lima.', ['planned @Lima']],
  ['We held meetings in Lima.', ['occurred @Lima']],
  ['Talks in Lima focused on the border.', ['occurred @Lima']],
  ['A peace conference was held in Lima.', ['occurred @Lima']],
  ['A donor conference will be held in Lima.', ['planned @Lima']],
  ['A press conference was held in Lima.', []],
  ['A conference of dentists was held in Lima.', []],
  ['They held talks.', []],
  ['Talks were held.', []],
  ['No talks were held in Lima.', []],
  ['The company held a conference in Lima.', []],
  ['The annual meeting of shareholders was held in Lima.', []],
  ['The bank held talks in Lima with its creditors.', []],
  ['They won the match in Lima.', []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

test.each([
  ['During talks in Lima, the Chilean envoy demanded a truce.', ['occurred Special Envoy of Chile@Lima']],
  ['Chile and Peru called for a truce during talks in Lima.', ['occurred Chile+Peru@Lima']],
  ['Chile welcomed the talks in Lima.', []],
  ['Chile was criticised during talks in Lima.', []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

test.each([
  ['Chile’s envoy met opposition leaders in Lima.', ['occurred Special Envoy of Chile+opposition leaders@Lima']],
  ['Chile and Peru met at the end of May in Lima.', ['occurred Chile+Peru@Lima']],
  ['To that end, Chile held talks with Peru in Lima.', ['occurred Chile+Peru@Lima']],
  ['Chile commenced talks with Peru in Lima.', ['occurred Chile+Peru@Lima']],
  ['Chile wrapped up talks with Peru in Lima.', ['occurred Chile+Peru@Lima']],
  ['Chile met with opposition from Peru.', []],
  ['Chile met the demands of Peru.', []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
