import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { hashOf, isUnreadable } from '../model/index.js'
import { readPage } from './index.js'

const folder = fileURLToPath(new URL('../../../shared/articles/', import.meta.url))

describe.skipIf(!existsSync(folder))('the article kept beside the project, where it is present', () => {
  test.each(['html', 'txt'])('%s: lead first, then seven whole paragraphs, no chrome', kind => {
    const page = readPage(readFileSync(`${folder}erdogan-rutte.${kind}`), { id: 'article', published: '2025-08-14' })
    if (isUnreadable(page)) throw new Error(page.message)
    expect(page.title).toMatch(/^Discussion between/)
    expect(page.published).toBe('2025-08-14')
    expect(page.paragraphs.map(paragraph => paragraph.kind)).toEqual(['lead', ...Array(7).fill('body')])
    expect(page.text).not.toMatch(/skip to content|read also|^latest|storm closes|discussion between/im)
    expect(page.textHash).toBe(hashOf(page.text))
  })
})
