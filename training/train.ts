import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readModel } from '../src/language/index.js'
import { readTreebank } from './language/conllu.js'
import { learnLemmas } from './language/learn-lemmas.js'
import { scoreTrees } from './language/scores.js'
import { trainNetwork } from './language/train-network.js'
import { readVectors, type Vectors } from './language/vectors.js'
import { writeModel } from './language/write-model.js'

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    vectors: { type: 'string' },
    out: { type: 'string', default: 'src/language/model/english.bin' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '24' },
  },
})

const SHAPE = { width: 128, layers: 3, arcWidth: 64, labelWidth: 64 }
const VOCABULARY = 60_000
const NO_VECTORS: Vectors = { words: ['the'], width: 100, values: new Float32Array(100) }

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const { treebanks, vectors } = values
if (treebanks === undefined) {
  process.stderr.write('Give the treebanks with --treebanks DIR; see training/README.md.\n')
  process.exitCode = 2
} else {
  if (vectors === undefined)
    say(
      'No --vectors FILE: words are known from the treebanks and their spelling alone, which scores less; see training/README.md.',
    )
  train(treebanks, vectors === undefined ? NO_VECTORS : readVectors(vectors, VOCABULARY))
}

function train(folder: string, wordVectors: Vectors): void {
  const started = Date.now()
  const sentences = [...readTreebank(folder, 'en_ewt-train'), ...readTreebank(folder, 'en_gum_open-train')]
  const held = ['en_gum_open-dev', 'en_ewt-dev'].map(name => ({ name, sentences: readTreebank(folder, name) }))
  const rounds = Number(values.rounds)
  const network = trainNetwork(sentences, wordVectors, {
    shape: SHAPE,
    rounds,
    batchWords: 600,
    rate: 0.002,
    drop: 0.25,
    seed: Number(values.seed),
    report: (round, losses, model) => {
      const passed = Math.round((Date.now() - started) / 1000)
      say(`round ${round}, ${passed} s, losses ${losses.map(loss => loss.toFixed(3)).join(' ')}`)
      if (round % 4 !== 0 && round !== rounds) return
      const reading = readModel(writeModel(model(), {}))
      for (const { name, sentences } of held) say(`  ${name} ${JSON.stringify(scoreTrees(reading, sentences))}`)
    },
  })
  const bare = readModel(writeModel(network, {}))
  const bytes = writeModel(network, learnLemmas(sentences, bare.reader.rank))
  writeFileSync(values.out, bytes)
  say(`${values.out}: ${(bytes.length / 1e6).toFixed(1)} MB`)
  for (const name of ['en_gum_open-test', 'en_pud-test'])
    say(`${name} ${JSON.stringify(scoreTrees(readModel(bytes), readTreebank(folder, name)))}`)
}
