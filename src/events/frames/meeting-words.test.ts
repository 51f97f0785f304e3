import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text)
    .records.filter(({ event, meeting, mode }) => event === 'CONSULT' || meeting !== null || mode === 'third-party')
    .map(({ status, actor, recipient, thirdParty, place }) => {
      const who = [...actor, ...recipient].map(({ code }) => code)
      return `${status} ${who.join('+')}/${thirdParty.map(({ code }) => code).join('+')}@${place?.name ?? ''}`
    })

test.each([
  ['Chile is in touch with Peru.', ['ongoing CHL+PER/@']],
  ['The Peruvian president is out of touch with the voters of Peru.', []],
  ['The Chilean envoy engaged Peruvian officials and the Ecuadorian government.', ['occurred CHL+PER+ECU/@']],
  ['Peruvian troops engaged Ecuadorian forces.', []],
  ['Chilean envoys conducted a mission to Peru.', ['occurred CHL+PER/@Peru']],
  ['Chilean doctors conducted a medical mission to Peru.', []],
  ['The Chilean president engaged in a mediation effort between Peru and Ecuador.', ['occurred PER+ECU/CHL@']],
  ['The sit-down between Chile and Peru took place in Lima.', ['occurred CHL+PER/@Lima']],
  ['Chile and Peru held a planning retreat in Lima.', ['occurred CHL+PER/@Lima']],
  ['The African Union will convene a summit in Bamako.', ['planned /IGO@Bamako']],
  ['The African Union could convene a summit in Bamako.', []],
  ['The Chilean envoy is in Bamako to mediate between Mali and Niger.', ['planned MLI+NER/CHL@Bamako']],
  ['The Chilean envoy, who is in Bamako to meet the Malian president, praised the truce.', ['planned CHL+MLI/@Bamako']],
  ['The Chilean envoy is in Bamako.', []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
