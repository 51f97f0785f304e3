import type { Frame } from './schema.js'

const TABLES = ['verbs', 'nouns', 'adjectives'] as const

/**
 * Frames of one word that nothing tells apart, a sentence each: one that is never asked, since another always holds
 * before it, and two of different events that claim the same words ("suspend" of "aid" by both). Frames are tried as
 * `framesByLemma` puts them.
 * @param frames all that are used together
 * @returns an empty list where each frame has its say
 * @example frameProblems([...ours, ...theirs])
 */
export function frameProblems(frames: readonly Frame[]): readonly string[] {
  return TABLES.flatMap(table =>
    [...framesByLemma(frames, frame => frame[table])].flatMap(([lemma, list]) =>
      list.flatMap((frame, index) => problemOf(lemma, frame, list.slice(0, index))),
    ),
  )
}

function problemOf(lemma: string, frame: Frame, earlier: readonly Frame[]): readonly string[] {
  const always = earlier.find(other => isAlwaysBefore(other, frame))
  if (always)
    return [
      `"${lemma}" of "${frame.example}" is never asked: "${always.example}" always holds before it; take it out of one of them, or tell them apart by "of", "behind" or "unless".`,
    ]
  const other = earlier.find(one => one.event !== frame.event && contested(one, frame).length > 0)
  return other
    ? [
        `"${lemma}" of ${contested(other, frame).join(', ')} is claimed by "${other.example}" (${other.event}), which comes first, and by "${frame.example}" (${frame.event}); leave it to one of them.`,
      ]
    : []
}

/** The words both ask for, where nothing else tells them apart. */
function contested(earlier: Frame, later: Frame): readonly string[] {
  if (!isAlwaysBefore({ ...earlier, of: [] }, { ...later, of: [] })) return []
  return later.of.filter(word => earlier.of.includes(word))
}

/** Frames by the lemma that calls them; one that asks for certain words is tried before one that takes any. */
export function framesByLemma(
  frames: readonly Frame[],
  lemmas: (frame: Frame) => readonly string[],
): ReadonlyMap<string, readonly Frame[]> {
  const map = new Map<string, Frame[]>()
  for (const frame of frames)
    for (const lemma of new Set(lemmas(frame))) {
      const list = map.get(lemma)
      if (list) list.push(frame)
      else map.set(lemma, [frame])
    }
  for (const list of map.values()) list.sort((a, b) => asks(b) - asks(a))
  return map
}

function asks(frame: Frame): number {
  return (
    6 * Number(frame.modals.length > 0) +
    4 * Number(frame.of.length > 0) +
    3 * Number(frame.subjects.length > 0) +
    5 * Number(frame.whom) +
    Number(frame.behind.length > 0)
  )
}

/** Whether whatever the later frame asks for is enough for the earlier one. */
function isAlwaysBefore(earlier: Frame, later: Frame): boolean {
  return (
    asksNoMore(earlier.of, later.of) &&
    asksNoMore(earlier.behind, later.behind) &&
    asksNoMore(earlier.modals, later.modals) &&
    asksNoMore(earlier.subjects, later.subjects) &&
    (!earlier.denied || later.denied) &&
    (!earlier.whom || later.whom) &&
    (!earlier.transitive || later.transitive) &&
    earlier.unless.every(word => later.unless.includes(word))
  )
}

function asksNoMore(earlier: readonly string[], later: readonly string[]): boolean {
  return earlier.length === 0 || (later.length > 0 && later.every(word => earlier.includes(word)))
}
