import type { Unreadable } from '../model/index.js'
import type { ReportInput } from '../pipeline/index.js'

/** A report larger than this is refused with a sentence; an archive of reports is read line by line and has no limit. */
export const LIMIT = 8 * 1024 * 1024

/** One thing to read: the report, or why it cannot be, and the file it came in, for pointing into it. */
export type Input =
  | { readonly input: ReportInput; readonly source: Uint8Array | null }
  | { readonly unreadable: Unreadable }

/** What an address gave: the page's bytes and where they were found in the end, or one sentence why not. */
export type FetchedPage =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly url: string; readonly contentType: string | null }
  | { readonly ok: false; readonly message: string }

export type InputOptions = {
  /** The publication date of reports that do not say their own. */
  readonly published?: string | undefined
  /** Fetches a page; left out where addresses are not taken. */
  readonly fetch?: ((url: string) => Promise<FetchedPage>) | undefined
  /** Opens what `-` and no argument at all read from; asked for only then. */
  readonly stdin: () => AsyncIterable<Uint8Array>
}

/** A report out of a file or a page, to be read by what its bytes are. */
export function fromBytes(bytes: Uint8Array, id: string, options: InputOptions, url?: string): Input {
  return {
    input: {
      id,
      bytes,
      ...(url === undefined ? {} : { url }),
      ...(options.published === undefined ? {} : { published: options.published }),
    },
    source: bytes,
  }
}

/** A report that cannot be read; `message` is one sentence. */
export function refused(id: string, problem: Unreadable['problem'], message: string): Input {
  return { unreadable: { id, problem, message } }
}

export function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1)
}
