/** Attributes something here reads; the others are left behind. */
const READ = new Set(
  'class id role href rel name property content itemprop itemtype datetime hidden aria-hidden type lang pubdate'.split(
    ' ',
  ),
)

/** Longer values are cut: no class, address or description needs more. */
const LONGEST_VALUE = 2000

/** More attributes than this are no longer looked at. */
const MOST_LOOKED_AT = 100

const ATTRIBUTE = /([^\s=/>"']{1,100})(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]*)))?/g

/**
 * What is kept of the attributes of a tag, ready to stand behind its name. A style that hides becomes `hidden`.
 * @example attributesOf(' class="lead" onclick="x()"') // ' class="lead"'
 */
export function attributesOf(tagText: string): string {
  if (tagText === '') return ''
  const kept = new Map<string, string>()
  let looked = 0
  for (const [, rawName = '', double, single, bare] of tagText.matchAll(ATTRIBUTE)) {
    if (++looked > MOST_LOOKED_AT) break
    const name = rawName.toLowerCase()
    const value = (double ?? single ?? bare ?? '').slice(0, LONGEST_VALUE)
    if (name === 'style') {
      if (/display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i.test(value)) kept.set('hidden', '')
    } else if (READ.has(name) && !kept.has(name)) kept.set(name, value)
  }
  let written = ''
  for (const [name, value] of kept) written += ` ${name}="${value.replaceAll('"', '&quot;')}"`
  return written
}
