import type { Office } from '../../src/knowledge/schema.js'

/** Offices as YAML in the form the files of src/knowledge/offices have: one line a tenure. */
export function writeOffices(offices: readonly Office[], heading: string): string {
  return `# ${heading}\n${offices.map(writeOffice).join('')}`
}

function writeOffice(office: Office): string {
  const lines = [`- office: ${scalar(office.office)}`, `  of: ${office.of}`]
  if (office.titles.length > 0) lines.push(`  titles: [${office.titles.map(scalar).join(', ')}]`)
  if (!office.single) lines.push('  single: false')
  if (office.sector) lines.push(`  sector: ${office.sector}`)
  lines.push(`  until: '${office.until}'`, '  holders:')
  for (const tenure of office.holders) {
    const fields = Object.entries(tenure).filter(([key, value]) => value !== undefined && !(key === 'acting' && !value))
    lines.push(`    - { ${fields.map(([key, value]) => `${key}: ${scalar(String(value))}`).join(', ')} }`)
  }
  return `${lines.join('\n')}\n`
}

/** Plain where YAML reads it back as the same string, quoted otherwise. */
function scalar(text: string): string {
  if (text === 'true') return text
  const plain =
    /^[\p{L}(][\p{L}\p{M}\p{N}\p{Pd} .()/’]*$/u.test(text) && !/^(yes|no|true|false|null|on|off)$/i.test(text)
  return plain && text === text.trim() ? text : `'${text.replaceAll("'", "''")}'`
}
