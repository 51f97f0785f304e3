/**
 * How long a process takes to have the word knowledge ready, code and data read from the disk. Run by bench.ts as a
 * process of its own: only the first time is what a user waits for.
 */
const started = performance.now()
const { compiledEntries, compiledVersion } = await import('../src/knowledge/compiled.js')
const { buildKnowledge } = await import('../src/knowledge/knowledge.js')
buildKnowledge(compiledEntries(), compiledVersion())
process.stdout.write(String(performance.now() - started))
