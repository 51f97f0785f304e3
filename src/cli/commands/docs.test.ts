import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, linesOf, ROOT, run } from '../testing/program.js'

type Example = { readonly command: string; readonly output: readonly string[] }

/** The commands of a page's console blocks, each with the lines the page says it prints. */
function examplesIn(page: string): readonly Example[] {
  const examples: { command: string; output: string[] }[] = []
  for (const [, block = ''] of page.matchAll(/^```console\n([\s\S]*?)^```$/gm))
    for (const line of linesOf(block))
      if (line.startsWith('$ ')) examples.push({ command: line.slice(2), output: [] })
      else examples.at(-1)?.output.push(line)
  return examples
}

/** A line of a page as a pattern: "…" is anything, and alone on its line any number of lines. */
function pattern(line: string): string {
  if (line === '…') return '(?:.*\n)*'
  return `${line.split('…').map(escaped).join('.*')}\n`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

test('the examples of docs/commands.md print what the page says', async () => {
  const cwd = await folderWith()
  cpSync(join(ROOT, 'examples'), join(cwd, 'examples'), { recursive: true })
  const examples = examplesIn(readFileSync(join(ROOT, 'docs', 'commands.md'), 'utf8'))
  expect(examples.length).toBeGreaterThan(10)
  for (const { command, output } of examples) {
    const shell = `program=("$@"); rapporteur() { "\${program[@]}" "$@"; }; { ${command}\n} 2>&1`
    const { stdout } = await run([], { cwd, shell })
    expect(stdout, command).toMatch(new RegExp(`^${output.map(pattern).join('')}$`))
  }
})
