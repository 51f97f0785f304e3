/** Receives one word after the other, in order. */
export type PutWord = (start: number, end: number) => void
