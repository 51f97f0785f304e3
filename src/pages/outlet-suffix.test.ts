import { expect, test } from 'vitest'
import { withoutOutlet } from './outlet-suffix.js'

test.each([
  ['named behind', 'Talks resume in Doha | The Example', ['The Example'], [], 'Talks resume in Doha'],
  ['named before', 'The Example - Talks resume in Doha', ['Example'], [], 'Talks resume in Doha'],
  ['its host', 'Talks resume in Doha – Example Times', ['exampletimes.com'], [], 'Talks resume in Doha'],
  [
    'a longer form of it',
    'Talks resume in Doha - Example News Middle East',
    ['Example News'],
    [],
    'Talks resume in Doha',
  ],
  ['section and outlet', 'Talks resume | World | Example', ['Example'], ['Talks resume'], 'Talks resume'],
  ['known by the h1', 'Talks resume - Anything', [], ['Talks resume'], 'Talks resume'],
  ['behind a bar', 'Envoys of both sides meet in Doha | Some Paper', [], [], 'Envoys of both sides meet in Doha'],
  [
    'a dash of the headline',
    'Envoys meet again - but not in Doha',
    ['Example'],
    [],
    'Envoys meet again - but not in Doha',
  ],
  ['a compound', 'Israel-Hamas talks', ['Hamas talks'], [], 'Israel-Hamas talks'],
])('%s', (_, title, outlets, headings, cut) => expect(withoutOutlet(title, outlets, headings)).toBe(cut))
