import { harmless } from '../terminal/text.js';
import type { TrialState } from './trial-states.js';

/** How a trial ended, where it did not complete, in a few words. */
export function ending({ result, fit }: TrialState): string {
  if (result === null) return 'not run';
  if (result.status === 'completed') return 'completed';
  const at = fit === null ? '' : ` at step ${(fit.epoch - 1) * fit.steps + fit.step} of ${fit.epochs * fit.steps}`;
  if (result.status === 'diverged') return `diverged${at}: the loss is no longer a finite number`;
  if (result.error?.code === 'aborted') return `stopped${at}`;
  return `failed${at}: ${harmless(result.error?.message ?? 'no reason was given')}`;
}
