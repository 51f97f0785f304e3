/** Deeper nesting than this adds nothing to a page a person reads; browsers stop at 512. */
const DEEPEST = 120

const VOID = new Set('area br col embed hr img input param source track wbr'.split(' '))

const BLOCKS =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul'

/** Which open elements an opening tag ends, as HTML has it. */
const ENDS = new Map<string, ReadonlySet<string>>([
  ...BLOCKS.split(' ').map(name => [name, new Set(['p'])] as const),
  ...['li', 'option', 'optgroup'].map(name => [name, new Set(['p', name])] as const),
  ...['dt', 'dd'].map(name => [name, new Set(['p', 'dt', 'dd'])] as const),
  ...['td', 'th'].map(name => [name, new Set(['p', 'td', 'th'])] as const),
  ['tr', new Set(['p', 'td', 'th', 'tr'])],
  ...['tbody', 'thead', 'tfoot'].map(
    name => [name, new Set(['p', 'td', 'th', 'tr', 'tbody', 'thead', 'tfoot'])] as const,
  ),
])

const CELLS = new Set(['td', 'th', 'caption'])
const TABLE_PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', ...CELLS])

/** The elements open while a page is written anew: every tag it lets through is closed, in order, and none too deep. */
export class OpenElements {
  count = 0
  readonly #out: string[]
  readonly #stack: string[] = []
  readonly #tooDeep = new Map<string, number>()

  constructor(out: string[]) {
    this.#out = out
  }

  open(name: string, attributes: string): void {
    const ended = ENDS.get(name)
    while (ended && this.#stack.length > 0 && ended.has(this.#stack.at(-1) ?? '')) this.#pop()
    if (VOID.has(name)) {
      this.leaf(`<${name}${attributes}>`)
      return
    }
    if (this.#stack.length >= DEEPEST) {
      this.#tooDeep.set(name, (this.#tooDeep.get(name) ?? 0) + 1)
      return
    }
    this.count++
    this.#stack.push(name)
    this.#out.push(`<${name}${attributes}>`)
  }

  /** A whole element without elements inside. */
  leaf(written: string): void {
    this.count++
    this.#out.push(written)
  }

  close(name: string): void {
    if (name === 'br') {
      this.leaf('<br>')
      return
    }
    const deep = this.#tooDeep.get(name) ?? 0
    if (deep > 0) {
      this.#tooDeep.set(name, deep - 1)
      return
    }
    const place = this.#placeOf(name)
    while (place >= 0 && this.#stack.length > place) this.#pop()
  }

  closeAll(): void {
    while (this.#stack.length > 0) this.#pop()
  }

  // A closing tag reaches no further than the cell or the table it stands in.
  #placeOf(name: string): number {
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const open = this.#stack[i] ?? ''
      if (open === name) return i
      if (open === 'table' || (CELLS.has(open) && !TABLE_PARTS.has(name))) return -1
    }
    return -1
  }

  #pop(): void {
    const name = this.#stack.pop()
    if (name !== undefined) this.#out.push(`</${name}>`)
  }
}
