import type { Tree } from './tree.js'

// Verbs with the particles that make another word of them; parsers take these for adverbs or prepositions.
const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `back away down off out up; bow out; break down off up; bring about back; brush aside off; call off out up in; carry out; cut back off;
  draw up; drop off out; fall apart through; give back up; fire back; hammer out; hand back over; hit back out; hold back off; lash out; iron out; kick off out;
  lay down out; lift off; opt out; phase out; pull back out down; push back forward; put forward off back out; roll back out; rule out;
  scale back down; set aside off out up; shut down; sign off; spell out; stand down; step aside back down up; storm out;
  take away back over; tone down; turn away back down over; walk away out; ward off; wind down; work out;
  send back away home; vote down; gun down; shoot down; strike down; knock back; throw out; drive out; force out;
  round up; lock up; beat up; beef up; burn down; blow up; rough up; tear up; rip up;
  seal off; cordon off; close off; switch off; mow down`
    .split(';')
    .map(entry => entry.trim().split(/\s+/))
    .map(([verb = '', ...particles]) => [verb, new Set(particles)] as const),
)

// As a preposition these lead no phrase of their own behind such a verb: "gave up its claim".
const OBJECT_BEHIND: ReadonlySet<string> = new Set(['up', 'off', 'out', 'down', 'back', 'forward', 'aside', 'over'])

/** Whether a word is a particle of the verb before it, whatever the parser made of it. */
export function isParticle(tree: Tree, verb: number, index: number): boolean {
  if (tree.labels[index] === 'compound:prt') return true
  if (tree.relations[index] !== 'advmod' || index < verb) return false
  return PHRASAL.get(lemma(tree, verb))?.has(tree.words[index] ?? '') ?? false
}

/**
 * The particle that stands as the first preposition of a phrase right behind its verb: "pulled out of the talks" (and "of" is
 * the preposition left), "gave up its claim" (and none is left: the phrase is the object). -1 where it is no particle.
 */
export function particleBefore(tree: Tree, verb: number, phrase: number): number {
  const first = verb + 1
  // "Handed over more than twelve ambulances", with "over" hung on the number.
  let above = first
  for (let steps = 0; steps < 3 && above !== phrase; steps++) above = tree.tokens[above]?.head ?? -1
  if (above !== phrase || first === phrase) return -1
  const word = tree.words[first] ?? ''
  return OBJECT_BEHIND.has(word) && PHRASAL.get(lemma(tree, verb))?.has(word) ? first : -1
}

function lemma(tree: Tree, index: number): string {
  return tree.tokens[index]?.lemma ?? ''
}
