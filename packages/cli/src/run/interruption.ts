const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

export type StopSignal = keyof typeof EXIT_CODES;

/** A process that may be asked to stop: the first request aborts, a second one ends the process at once. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** The exit code of the signal that came; `null` when none did. */
  readonly exitCode: number | null;
  release(): void;
}

/** Listens for Ctrl-C and for `kill`; `onStop` is told once. */
export function listenForStop(onStop: (signal: StopSignal) => void): Interruption {
  const controller = new AbortController();
  let exitCode: number | null = null;
  const stop = (name: StopSignal) => {
    if (exitCode !== null) process.exit(exitCode);
    exitCode = EXIT_CODES[name];
    onStop(name);
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
    release() {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
    },
  };
}
