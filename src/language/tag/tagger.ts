import { bestClass, type FeatureTable, scoreFeatures } from '../feature-table.js'
import type { WordView } from '../word-view.js'
import { TAG_FEATURES, writeTagFeatures } from './tag-features.js'

export type Tagger = (view: WordView) => void

/** A tagger that fills `view.tag` from left to right, with tag numbers. */
export function makeTagger(table: FeatureTable): Tagger {
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(table.classes)
  return view => {
    for (let at = 0; at < view.length; at++) {
      scoreFeatures(table, features, writeTagFeatures(view, at, features), scores)
      view.tag[at] = bestClass(scores)
    }
  }
}
