import { type ExperimentResult, finite, type Logged } from './result.js';
import { type Setting, settingsOf } from './settings.js';

/** Name under which accuracy was logged, `undefined` where none was. */
export function accuracyKey(logs: Readonly<Record<string, unknown>>): string | undefined {
  const keys = Object.keys(logs).filter((key) => key !== 'loss' && !key.startsWith('val_'));
  return keys.find((key) => key === 'accuracy') ?? keys.find((key) => /(^|_)acc(uracy)?(_|$)/.test(key));
}

/**
 * The best setting: highest mean test accuracy, then lowest mean test loss (which alone decides where no accuracy was
 * measured), then first. Settings of which a seed did not complete stand behind those that completed whole.
 *
 * @returns `null` when no trial completed with a test loss
 */
export function bestSetting(result: Pick<ExperimentResult, 'trials'>): Setting | null {
  const able = settingsOf(result).filter((setting) => setting.completed > 0 && typeof setting.test.loss === 'number');
  const whole = able.filter((setting) => setting.completed === setting.trials.length);
  return (whole.length > 0 ? whole : able).reduce<Setting | null>(
    (best, setting) => (best === null || isBetter(setting.test, best.test) ? setting : best),
    null,
  );
}

/** Place in `result.trials` of the best completed trial, by the same order; `null` when none completed. */
export function bestTrial(result: Pick<ExperimentResult, 'trials'>): number | null {
  let best: number | null = null;
  result.trials.forEach((trial, index) => {
    if (trial.status !== 'completed' || typeof trial.test?.loss !== 'number') return;
    if (best === null || isBetter(trial.test, result.trials[best]?.test ?? {})) best = index;
  });
  return best;
}

type Logs = Readonly<Record<string, Logged>>;

function isBetter(a: Logs, b: Logs): boolean {
  const key = accuracyKey(a);
  if (key !== undefined) {
    const difference = (finite(a[key]) ?? -Infinity) - (finite(b[key]) ?? -Infinity);
    if (difference > 0) return true;
    if (difference < 0) return false;
  }
  return (finite(a.loss) ?? Infinity) < (finite(b.loss) ?? Infinity);
}
