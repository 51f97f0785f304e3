const LONGEST = 200

/**
 * Text from outside made fit for a sentence on a terminal: no password, no control or bidirectional characters, not
 * endless. Every address and header value a message quotes goes through here.
 */
export function shown(text: string): string {
  const safe = text.replace(/\/\/[^/?#]*@/g, '//').replace(/[\p{C}\p{Z}]+/gu, ' ')
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe
}

/** How a message names an address: by itself, and by the one the user gave where a redirect led on from there. */
export function nameOf(url: string, given: string): string {
  const [here, start] = [shown(url), shown(given)]
  return here === start ? here : `${here} (where ${start} leads)`
}
