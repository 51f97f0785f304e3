import type { Named } from '../knowledge/index.js'
import type { Line } from './line.js'
import type { Words } from './words-known.js'

const ENVOY =
  /^['’]s?\s+(?:(?:new|former|outgoing|joint|deputy|acting)\s+)?(?:special|personal|top)?\s*(?:envoy|representative|adviser|advisor|coordinator)\b/i
const OF_ENVOY = /\b(?:envoy|representative|adviser|advisor|coordinator) of the $/i
const OWNED = /(?:\b(?!The\b)\p{Lu}[\p{L}.-]*|['’]s)\s$/u

/**
 * The United Nations, where a secretary-general nobody names by his body sends an envoy: only the UN's are told so.
 * @example "the Secretary-General's Personal Envoy for Chad", "the Special Envoy of the Secretary-General"
 */
export function principalOfEnvoy(line: Line, at: number, to: number, known: Words): Named | null {
  const first = line.words[at]
  const last = line.words[to - 1]
  if (!first?.capital || !first.key.startsWith('secretary') || !last) return null
  if (!/^secretary[\s-]general$/i.test(line.text.slice(first.start, last.end))) return null
  const before = line.text.slice(Math.max(0, first.start - 40), first.start)
  const body = known.knowledge.bodies.get('united-nations')
  if (!body || OWNED.test(before)) return null
  const sends = ENVOY.test(line.text.slice(last.end, last.end + 60)) || OF_ENVOY.test(before)
  return sends ? { kind: 'body', body } : null
}
