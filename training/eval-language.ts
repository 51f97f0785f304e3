import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readModel } from '../src/language/index.js'
import { readTreebank } from './language/conllu.js'
import { scoreTrees } from './language/scores.js'
import { scoreSegmentation } from './language/segmentation.js'

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    model: { type: 'string', default: 'src/language/model/english.bin' },
  },
})

const { treebanks } = values
if (treebanks === undefined) {
  process.stderr.write('Give the folder of treebanks with --treebanks DIR; see training/README.md.\n')
  process.exitCode = 2
} else {
  const model = readModel(readFileSync(values.model))
  for (const name of ['en_gum_open-test', 'en_pud-test', 'en_ewt-test']) {
    const sentences = readTreebank(treebanks, name)
    const { upos, lemma, uas, las } = scoreTrees(model, sentences)
    const raw = scoreSegmentation(sentences)
    process.stdout.write(`${name}: UPOS ${upos}, lemma ${lemma}, UAS ${uas}, LAS ${las} (gold sentences and words)\n`)
    process.stdout.write(`${name}: sentence F1 ${raw.sentences}, word F1 ${raw.words} (from raw text)\n`)
  }
}
