/**
 * What is wrong with a piece of XML, or null: every tag closed in order, attributes quoted, no bare `<` or `&`, no id
 * twice. Enough for drawings of our own, which have neither comments nor CDATA.
 */
export function malformation(xml: string): string | null {
  const open: string[] = []
  const ids = new Set<string>()
  const tag = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y
  for (let at = 0; at < xml.length; ) {
    if (xml[at] !== '<') {
      const text = /[^<]*/y
      text.lastIndex = at
      const content = text.exec(xml)?.[0] ?? ''
      const bare = content.match(/&(?!(?:amp|lt|gt|quot|#39);).{0,20}/s)
      if (bare) return `bare & in "${bare[0]}"`
      at += content.length
      continue
    }
    tag.lastIndex = at
    const found = tag.exec(xml)
    if (!found) return `no tag at "${xml.slice(at, at + 60)}"`
    const [whole, closing, name, attributes, alone] = found
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(attributes ?? '')) return `bare & in ${whole}`
    const id = /\sid="([^"]*)"/.exec(attributes ?? '')?.[1]
    if (id !== undefined && ids.has(id)) return `id ${id} twice`
    if (id !== undefined) ids.add(id)
    if (closing && open.pop() !== name) return `</${name}> closes nothing`
    if (!closing && !alone) open.push(name ?? '')
    at += whole.length
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is never closed`
}
