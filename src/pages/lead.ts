import type { Block } from './block.js'

/** The blocks with one lead: the first that is marked as one, else the first of the body, as reports are written. */
export function withLead(blocks: readonly Block[]): readonly Block[] {
  const marked = blocks.findIndex(block => block.kind === 'lead')
  const lead = marked >= 0 ? marked : blocks.findIndex(block => block.kind === 'body')
  return blocks.map((block, i) => {
    if (i === lead) return { ...block, kind: 'lead' }
    return block.kind === 'lead' ? { ...block, kind: 'body' } : block
  })
}
