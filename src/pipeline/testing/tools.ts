import { readFileSync } from 'node:fs'
import { compiledEntries, compiledVersion } from '../../knowledge/compiled.js'
import { buildKnowledge } from '../../knowledge/index.js'
import { readModel } from '../../language/index.js'
import type { CodedReport } from '../../model/index.js'
import { codeWithSentences } from '../one-report.js'
import type { Tools } from '../tools.js'

/** Our own model and knowledge, read once for a whole test file. */
export const tools: Tools = {
  model: readModel(readFileSync(new URL('../../language/model/english.bin', import.meta.url))),
  knowledge: buildKnowledge(compiledEntries(), compiledVersion()),
}

/** The record of a text; throws where it cannot be read. */
export function coded(text: string, published?: string): CodedReport {
  const read = codeWithSentences({ id: 'test', text, ...(published === undefined ? {} : { published }) }, tools)
  if (!('report' in read)) throw new Error(read.message)
  return read.report
}
