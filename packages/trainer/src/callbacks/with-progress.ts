import type { Callback, Hooks } from './callback.js';
import { ProgbarLogger } from './progbar-logger.js';

/**
 * What is printed: nothing for 0 and `false` (and unless given), a progress bar for 1, `'auto'` and `true`, a line per
 * epoch for 2.
 */
export type Verbosity = 0 | 1 | 2 | 'auto' | boolean;

/** The callbacks, and the logger that `verbose` asks for, unless there is one already. */
export function withProgress(given: readonly (Callback | Hooks)[], verbose: Verbosity = 0): (Callback | Hooks)[] {
  const isAsked = verbose !== 0 && verbose !== false && !given.some((callback) => callback instanceof ProgbarLogger);
  if (!isAsked) return [...given];
  return [...given, new ProgbarLogger(verbose === 2 ? { dynamic: false } : {})];
}

/** The number that callbacks are told. */
export function verbosityOf(verbose: Verbosity = 0): number {
  return verbose === 'auto' ? 1 : Number(verbose);
}
