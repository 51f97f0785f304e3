import { expect, test } from 'vitest'
import { isAttribution, isCaption, isFurniture, isLabel, isPointer } from './furniture.js'

test.each([
  'Skip to main content',
  'Advertisement',
  'Related stories:',
  'You may also like',
  'Sign up for our daily newsletter',
  'Sign up here to get the latest in your inbox.',
  'Subscribe to the Morning Brief.',
  'Follow us on Telegram',
  'Share this article',
  'Click here to read the full text.',
  'Get the latest news updates',
  'We use cookies to improve your visit.',
  'By continuing to browse you agree to our use of cookies.',
  '© 2026 The Example. All rights reserved.',
  'Reporting by Ann Lee in Doha and Jo Roe; Editing by Max Poe',
  '(Additional reporting by Ann Lee; writing by Jo Roe)',
  'Ann Lee contributed reporting from Doha.',
])('furniture: %s', line => expect(isFurniture(line)).toBe(true))

test.each([
  'By continuing the talks in Doha, both sides hope to avoid a wider war.',
  'Sign up to the deal or face sanctions, the minister told them.',
  'Share this burden, he asked the allies.',
  'Reporting by aid groups shows that the truce is holding.',
  'Support our troops, the president said.',
  'Get the hostages out first, the families demanded.',
  'Send us weapons, he told the summit.',
  'Related talks began in Geneva on Monday.',
  'Latest figures show that 1,200 prisoners were freed.',
  'Let our people go, the envoy said.',
  'Copyright talks between both states stalled.',
  'The two sides met in Doha.',
])('of the report: %s', line => expect(isFurniture(line)).toBe(false))

test.each([
  ['The envoys in Doha on Monday (AP Photo/Ann Lee)', true],
  ['The envoys in Doha on Monday. [File: Ann Lee/Reuters]', true],
  ['Photo: Ann Lee', true],
  ['Image credit: The Example', true],
  ['The palace where they met. Photograph: Ann Lee/Agency', true],
  ['The envoys leave the palace | Getty Images', true],
  ['The envoys met in Doha (Qatar).', false],
  ['The two sides met in Geneva on Monday. (AP)', false],
  ['The ministry spoke of its image (and of its photo archive) at length.', false],
])('%s is a caption: %s', (line, caption) => expect(isCaption(line)).toBe(caption))

test.each([
  ['By Ann Lee', true],
  ['By Ann Lee and Jo Roe, Example News', true],
  ['Published 10:48, 19 Nov 2025', true],
  ['Updated at 1:23 p.m.', true],
  ['By the river they signed it.', false],
  ['Talks began at 10:20 on Monday and went on.', false],
])('%s is an attribution: %s', (line, attribution) => expect(isAttribution(line)).toBe(attribution))

test.each([
  ['Read also:', true],
  ['Latest', true],
  ['The deal provides:', true],
  ['The talks ended.', false],
])('%s is a label: %s', (line, label) => expect(isLabel(line)).toBe(label))

test.each([
  ['Related: Envoys meet again in Doha', true],
  ['[Read more: What the deal provides]', true],
  ['The envoy: a portrait', false],
])('%s is a pointer: %s', (line, pointer) => expect(isPointer(line)).toBe(pointer))
