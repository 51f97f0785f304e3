import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A treebank sentence: its words with their gold tags and tree, heads by index, -1 for the root. */
export type TreeSentence = {
  readonly text: string
  /** Whether a document, or a paragraph, begins with it. */
  readonly opensDocument: boolean
  readonly opensParagraph: boolean
  readonly words: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly tags: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Reads a gzipped CoNLL-U file. */
export function readTreebank(folder: string, name: string): TreeSentence[] {
  const text = gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString('utf8')
  return text
    .split('\n\n')
    .filter(block => block.includes('\n1\t') || block.startsWith('1\t'))
    .map(readBlock)
}

function readBlock(block: string): TreeSentence {
  const lines = block.split('\n')
  const rows = lines.filter(line => /^\d+\t/.test(line)).map(line => line.split('\t'))
  const column = (index: number): string[] => rows.map(row => row[index] ?? '_')
  return {
    text: lines.find(line => line.startsWith('# text = '))?.slice('# text = '.length) ?? '',
    opensDocument: lines.some(line => line.startsWith('# newdoc')),
    opensParagraph: lines.some(line => /^# newpar( |$)/.test(line)),
    words: column(1),
    lemmas: column(2),
    upos: column(3),
    tags: rows.map(row => jointTag(row[3] ?? 'X', row[4] ?? '_', row[5] ?? '_')),
    heads: column(6).map(head => Number(head) - 1),
    relations: column(7),
  }
}

function jointTag(upos: string, penn: string, features: string): string {
  const gerund = penn === 'VBG' && features.includes('VerbForm=Ger')
  return gerund ? `${upos}/${penn}/Ger` : `${upos}/${penn}`
}

/**
 * The list of tags worth telling apart, commonest first, and what the rare ones count as: the commonest of the list
 * with the same part of speech.
 */
export function tagInventory(sentences: readonly TreeSentence[], atLeast: number): (tag: string) => string {
  const counts = new Map<string, number>()
  for (const tag of sentences.flatMap(sentence => sentence.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= atLeast).sort((a, b) => b[1] - a[1])
  const known = new Set(kept.map(([tag]) => tag))
  return tag =>
    known.has(tag) ? tag : (kept.find(([other]) => other.split('/')[0] === tag.split('/')[0])?.[0] ?? 'X/FW')
}
