import { lemmaAt, type Scene } from '../scene.js'

/** Whether a sentence reports of sport; the names of bodies ("Arab League") do not count. */
export function isSport(scene: Scene): boolean {
  const { wordsets } = scene.knowledge
  let seen = 0
  for (const [at, { upos }] of scene.sentence.tokens.entries()) {
    if (upos !== 'NOUN') continue
    const word = lemmaAt(scene, at)
    if (wordsets.games.has(word)) return true
    if (wordsets['often-games'].has(word) && ++seen > 1) return true
  }
  return false
}
