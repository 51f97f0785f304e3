import { expect, test } from 'vitest'
import { STYLE } from './index.js'

/** The colours of each scheme: `:root` blocks before and inside the dark media query, in order of the sheet. */
function colours(dark: boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, query, block] of STYLE.matchAll(/(@media \(prefers-color-scheme: dark\) \{\s*)?:root \{([^}]*)\}/g)) {
    if (query !== undefined && !dark) continue
    for (const [, name = '', colour = ''] of (block ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g))
      found.set(name, colour)
  }
  return found
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const inks = ['ink', 'soft', 'link', 'talk', 'act', 'dispute', 'force', 'error', 'warning', 'info']
const grounds = ['paper', 'raised', 'tint']
const marks = ['m-actor', 'm-date', 'm-place', 'm-trigger', 'm-detail', 'm-found']
const pairs = [...inks.flatMap(ink => grounds.map(ground => [ink, ground])), ...marks.map(mark => ['ink', mark])]

test.each([false, true])('every text has AA contrast with its ground, dark: %s', dark => {
  const palette = colours(dark)
  const weak = pairs.filter(([ink = '', ground = '']) => {
    const [first, second] = [palette.get(ink), palette.get(ground)]
    return first === undefined || second === undefined || contrast(first, second) < 4.5
  })
  expect(weak).toEqual([])
})

test('the two schemes differ', () => {
  expect(colours(true).get('paper')).not.toBe(colours(false).get('paper'))
})
