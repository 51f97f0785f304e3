/** A wish to stop, from Ctrl-C or from whoever ends processes. */
export type Interrupt = {
  /** The exit code the wish asks for, 128 and the signal's number; null while nobody wishes to stop. */
  exitCode(): number | null
  /** What `work` comes to, or null where the wish comes first. */
  orStopped<T>(work: Promise<T>): Promise<T | null>
  release(): void
}

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** Notes the first signal, so that work can be brought to a good end; a second one ends the process at once. */
export function watchForInterrupt(): Interrupt {
  let code: number | null = null
  let wake = () => {}
  const onSignal = (signal: 'SIGINT' | 'SIGTERM') => {
    if (code !== null) process.exit(code)
    code = EXIT_CODES[signal]
    wake()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    exitCode: () => code,
    orStopped: work =>
      new Promise((resolve, reject) => {
        wake = () => resolve(null)
        if (code !== null) resolve(null)
        work.then(resolve, reject)
      }),
    release: () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
