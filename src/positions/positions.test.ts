import { describe, expect, test } from 'vitest'
import { coded } from '../pipeline/testing/tools.js'

const WRITTEN = '2025-08-14'

function positions(text: string): string[] {
  return coded(text, WRITTEN).positions.map(({ party, stance, issue }) => `${party.name} ${stance} ${issue}`)
}

describe('positions', () => {
  test.each([
    ['Ukraine rejected recognising the annexation.', ['Ukraine rejects recognition']],
    ['Iran demanded an end to sanctions.', ['Iran demands sanctions']],
    ['Oman proposed a joint commission on the border.', ['Oman proposes borders']],
    ['Egypt accepted a monitoring mission.', ['Egypt accepts monitoring']],
    ['Armenia ruled out a referendum.', ['Armenia rejects elections']],
    ['Putin showed reluctance to meet Zelensky at a summit.', ['Vladimir Putin reluctant talks-format']],
    ['Lavrov questioned the legitimacy of the government.', ['Sergey Lavrov questions legitimacy']],
    ['Russia prefers direct talks to a summit.', ['Russia prefers talks-format']],
    ['Israel did not accept the ceasefire.', ['Israel rejects ceasefire']],
    ['Chile and Peru met. Both sides rejected a referendum.', ['Chile rejects elections', 'Peru rejects elections']],
    [
      'Peru demands that Chile give up land. Chile accepted the demand.',
      ['Peru demands territory', 'Chile accepts territory'],
    ],
    [
      'Peru demands that Chile give up land. Chile rejects the demand as absurd.',
      ['Peru demands territory', 'Chile rejects territory'],
    ],
    ['Chile rejected the demand for a referendum.', ['Chile rejects elections']],
    ['Chile dropped its demand for a referendum.', ['Chile accepts elections']],
    ['Peru would accept monitors but not foreign troops.', ['Peru accepts monitoring', 'Peru rejects foreign-forces']],
    ['Chile accepted a ceasefire, but not a referendum.', ['Chile accepts ceasefire', 'Chile rejects elections']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected)
  })

  test.each([
    'Turkey sent a delegation to Doha.',
    'The talks lasted two hours.',
    'Macron arrived in Cairo on Monday.',
    'The proposal was read out in the hall.',
  ])('%s takes none', text => {
    expect(positions(text)).toEqual([])
  })
})

describe('documents and their provisions', () => {
  test('a communiqué with what it provides, for what, on which condition, by when', () => {
    const [document] = coded(
      'Kenya and Somalia signed the Nairobi Communiqué. The communiqué provides that Kenya will reopen the border by September 30, 2025 in return for the release of two crews, and that Somalia will lift the ban if the patrols end.',
      WRITTEN,
    ).documents
    expect(document).toMatchObject({ name: 'Nairobi Communiqué', kind: 'communique', status: 'signed' })
    expect(document?.provisions.map(({ party, issue }) => [party?.name ?? null, issue])).toEqual(
      expect.arrayContaining([['Kenya', 'borders']]),
    )
    expect(document?.provisions.find(provision => provision.counterpart !== null)?.counterpart).toContain(
      'the release of two crews',
    )
  })

  test('a list under a document is its provisions, item by item', () => {
    const [document] = coded(
      'Kenya and Somalia signed the Nairobi Communiqué on Monday.\n\nUnder the communiqué:\n\nKenya will reopen the border by September 30, 2025;\n\nif the patrols end, Somalia will lift the fishing ban.\n\nBoth sides left on Tuesday.',
      WRITTEN,
    ).documents
    expect(
      document?.provisions.map(({ party, condition, deadline }) => [party?.name, condition, deadline?.end]),
    ).toEqual([
      ['Kenya', null, '2025-09-30'],
      ['Somalia', 'if the patrols end', undefined],
    ])
  })

  test('its own title is what it calls itself', () => {
    const [document] = coded('They tabled the Geneva Memorandum, titled "Water for Peace".', WRITTEN).documents
    expect(document).toMatchObject({ name: 'Geneva Memorandum', title: 'Water for Peace', kind: 'memorandum' })
  })
})
