import { type Features, UPOS, type Upos } from '../model/index.js'

/**
 * The tagger's own tags join a Universal part of speech with a Penn tag, and tell apart the two uses of "-ing":
 * "NOUN/NNS", "VERB/VBD", "VERB/VBG/Ger". The parser sees them whole; readers see `Upos` and `Features`.
 */
export type WordTag = { readonly upos: Upos; readonly penn: string; readonly features: Features }

const VERBAL: Readonly<Record<string, Features>> = {
  VB: { verbForm: 'Inf' },
  VBD: { tense: 'Past', verbForm: 'Fin' },
  VBN: { tense: 'Past', verbForm: 'Part' },
  VBG: { tense: 'Pres', verbForm: 'Part' },
  VBZ: { number: 'Sing', tense: 'Pres', verbForm: 'Fin' },
  VBP: { tense: 'Pres', verbForm: 'Fin' },
  MD: { verbForm: 'Fin' },
}

const OTHER: Readonly<Record<string, Features>> = {
  NN: { number: 'Sing' },
  NNP: { number: 'Sing' },
  NNS: { number: 'Plur' },
  NNPS: { number: 'Plur' },
  JJR: { degree: 'Cmp' },
  RBR: { degree: 'Cmp' },
  JJS: { degree: 'Sup' },
  RBS: { degree: 'Sup' },
}

/** Reads a tag of the model's list. */
export function readTag(written: string): WordTag {
  const [first = '', penn = '', form = ''] = written.split('/')
  const upos = UPOS.find(known => known === first) ?? 'X'
  const verbal = upos === 'VERB' || upos === 'AUX'
  if (form === 'Ger') return { upos, penn, features: { verbForm: 'Ger' } }
  return { upos, penn, features: (verbal ? VERBAL[penn] : OTHER[penn]) ?? {} }
}
