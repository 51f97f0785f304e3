import { fold } from '../knowledge/index.js'

/** Small words inside a name: "al-Burhan", "van der Leyen", "bin Salman". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ad as ash an ar at az bin ben ibn abu bint de da di do del della der den van von la le los las dos das du ould ag ap y'.split(
    ' ',
  ),
)

/** Words behind a surname that are none. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xiv', 'xvi'])

const SAME_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^abdul|^abdal/, 'abdel'],
  [/sch/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/dj/g, 'j'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/ou|oo|ue/g, 'u'],
  [/oe/g, 'o'],
  [/ee/g, 'i'],
  [/y|j(?=e)/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/ie/g, 'e'],
  [/ei|ai/g, 'e'],
]

const cache = new Map<string, string>()
const CACHED = 20_000

/**
 * A word of a name with the differences of transliteration taken off.
 * @example soundOf('Zelenskyy') === soundOf('Zelenskiy') // true
 */
export function soundOf(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  let key = fold(word)
  for (const [letters, same] of SAME_LETTERS) key = key.replace(letters, same)
  if (cache.size >= CACHED) cache.clear()
  cache.set(word, key)
  return key
}

/** A name taken apart: its sounds without particles and suffixes, the last of them the surname. */
export type NameParts = { readonly sounds: readonly string[]; readonly surname: string; readonly initials: boolean }

/** @param words the words of a name, hyphens parting them as spaces do */
export function partsOf(words: readonly string[]): NameParts {
  const own = words.filter(word => !PARTICLES.has(fold(word)) && !SUFFIXES.has(fold(word)))
  const kept = own.length > 0 ? own : words
  const sounds = kept.flatMap(initialsApart).map(soundOf)
  const surname = sounds[sounds.length - 1] ?? ''
  return { sounds, surname, initials: sounds.slice(0, -1).every(sound => sound.length === 1) }
}

/** "R.T" is "R" and "T". */
function initialsApart(word: string): readonly string[] {
  return word.includes('.') ? word.split('.').filter(part => part !== '') : [word]
}

/**
 * Whether two names can be one person's: every word of the shorter is in the longer, an initial for a word of its
 * letter, spelled in either way. Two names of one word each are the same only if they sound alike.
 */
export function compatible(a: NameParts, b: NameParts): boolean {
  const [short, long] = a.sounds.length <= b.sounds.length ? [a, b] : [b, a]
  if (short.sounds.join('') === long.sounds.join('')) return true
  if (!sameMiddle(short, long)) return false
  const used = new Set<number>()
  for (const sound of short.sounds) {
    const at = long.sounds.findIndex((other, index) => !used.has(index) && alike(sound, other))
    // A first name in the middle of another has to be spelled alike: "Mohamed Faki" is no "Ali Mahmoud Faki".
    if (at < 0 || (used.size === 0 && at > 0 && sound.length > 1 && sound !== long.sounds[at])) return false
    used.add(at)
  }
  return true
}

/** "George W." and "George H.W." share all letters, and are father and son. */
function sameMiddle(short: NameParts, long: NameParts): boolean {
  if (short.sounds.length < 3) return true
  const [a, b] = [short.sounds[1] ?? '', long.sounds[1] ?? '']
  return a.length > 1 || b.length > 1 || a === b
}

/** Whether two words of names are one, spelled in two ways, or one of them the other's initial. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  return a.length > 3 && b.length > 3 && endsFirm(a) && endsFirm(b) && consonants(a) === consonants(b)
}

/** "Mohammed" and "Muhammad" differ in vowels alone; a vowel at the end tells "Mario" from "Maria". */
function endsFirm(sound: string): boolean {
  return !'aeiou'.includes(sound.charAt(sound.length - 1))
}

const skeletons = new Map<string, string>()

function consonants(sound: string): string {
  const known = skeletons.get(sound)
  if (known !== undefined) return known
  const skeleton = skeletonOf(sound)
  if (skeletons.size >= CACHED) skeletons.clear()
  skeletons.set(sound, skeleton)
  return skeleton
}

function skeletonOf(sound: string): string {
  const bare = sound.replace(/[aeiou]/g, '')
  return bare.length < 3 ? sound : bare.replace(/(.)\1+/g, '$1')
}

/** Family names that stand first, as they sound: "Kim Jong Un", "Xi Jinping". */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'kim lee park pak moon yoon choi choe chung jung jeong kang cho han ri ro roh hwang xi wang li zhang liu hu wen yang chen zhao qin sun zhou wu xu ma zhu guo he gao lin luo song zheng liang xie dong feng yu pham phan vo ngo bui dang nguyen tran le truong tsai lai ban ahn chang shin jang paik hong'
    .split(' ')
    .map(soundOf),
)
