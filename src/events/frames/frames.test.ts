import { expect, test } from 'vitest'
import { coded, tools } from '../../pipeline/testing/tools.js'

const { frames } = tools.knowledge

test.each(frames.map(frame => [frame.example, frame] as const))('%s', (example, frame) => {
  // A meeting that is still to come is an AGREE.
  const event = frame.status === 'planned' && frame.event === 'CONSULT' ? 'AGREE' : frame.event
  const told = coded(example, '2025-08-14').records.map(record => `${record.event} ${record.mode ?? '-'}`)
  expect(
    told.some(
      one =>
        one.startsWith(`${event} `) && (frame.mode === undefined || event !== frame.event || one.endsWith(frame.mode)),
    ),
  ).toBe(true)
})

test('a mode is one its type has', async () => {
  const { MODES } = await import('../../model/index.js')
  for (const { event, mode } of frames) if (mode !== undefined) expect([...MODES[event]]).toContain(mode)
})
