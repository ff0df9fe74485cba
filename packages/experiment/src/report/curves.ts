import { type ExperimentResult, finite, type TrialResult } from '../result/result.js';
import { type Setting, settingsOf } from '../result/settings.js';

/** A step (or a learning rate) and a value; `null` leaves a gap. */
export type Point = readonly [x: number, y: number | null];

/** The curves of one setting in one logged quantity. */
export interface SettingCurves {
  readonly label: string;
  /** Place of the setting, which decides its color. */
  readonly place: number;
  /** One line per seed. */
  readonly seeds: readonly (readonly Point[])[];
  /** Their mean, over the steps that all of them reached; the line itself where there is one seed. */
  readonly mean: readonly Point[];
  /** The same quantity on the validation samples, at the end of each epoch: the mean over the seeds. */
  readonly validation: readonly Point[];
}

/** Quantities that were logged at the steps, loss first. */
export function loggedQuantities(result: Pick<ExperimentResult, 'trials'>): string[] {
  const keys = new Set(result.trials.flatMap((trial) => Object.keys(trial.curve)));
  keys.delete('step');
  return [...keys].sort((a, b) => Number(b === 'loss') - Number(a === 'loss'));
}

/** The curves of every setting in one quantity. */
export function curvesOf(result: Pick<ExperimentResult, 'trials'>, quantity: string): SettingCurves[] {
  return settingsOf(result).map((setting, place) => {
    const seeds = setting.trials.map((trial) => pointsOf(trial, quantity)).filter((points) => points.length > 0);
    return {
      label: setting.label.short,
      place,
      seeds,
      mean: meanOf(seeds),
      validation: meanOf(setting.trials.map((trial) => validationOf(trial, quantity)).filter((p) => p.length > 0)),
    };
  });
}

function pointsOf(trial: TrialResult, quantity: string): Point[] {
  const values = trial.curve[quantity] ?? [];
  return trial.curve.step.map((step, i) => [step, finite(values[i])]);
}

function validationOf(trial: TrialResult, quantity: string): Point[] {
  const values = trial.history[`val_${quantity}`] ?? [];
  const steps = trial.curve.step.at(-1);
  const epochs = trial.history.loss?.length ?? 0;
  if (steps === undefined || epochs === 0) return [];
  return values.map((value, epoch) => [Math.round((steps * (epoch + 1)) / epochs), finite(value)]);
}

function meanOf(lines: readonly (readonly Point[])[]): Point[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (rest.length === 0) return [...first];
  const lookups = rest.map((line) => new Map(line));
  return first
    .filter(([x]) => lookups.every((lookup) => lookup.has(x)))
    .map(([x, y]) => {
      const values = [y, ...lookups.map((lookup) => lookup.get(x) ?? null)];
      return [x, values.includes(null) ? null : (values as number[]).reduce((a, b) => a + b) / values.length];
    });
}

/** Final values over the learning rate, for one optimizer. */
export interface RateCurve {
  readonly optimizer: string;
  /** Place of its first setting, which gives it its color. */
  readonly place: number;
  /** Means over the seeds, by rising learning rate. */
  readonly means: readonly Point[];
  readonly seeds: readonly Point[];
}

/** Final test values over the learning rate; settings without a rate or a finished trial are left out. */
export function rateCurves(settings: readonly Setting[], key: string): RateCurve[] {
  const byOptimizer = new Map<string, Setting[]>();
  for (const setting of settings) {
    if (setting.learningRate === null || typeof setting.test[key] !== 'number') continue;
    const name = setting.label.optimizer;
    byOptimizer.set(name, [...(byOptimizer.get(name) ?? []), setting]);
  }
  return [...byOptimizer].map(([optimizer, members]) => {
    const place = settings.indexOf(members[0] as Setting);
    const rising = members.sort((a, b) => (a.learningRate as number) - (b.learningRate as number));
    return {
      optimizer,
      place,
      means: rising.map((setting) => [setting.learningRate as number, setting.test[key] as number]),
      seeds: rising.flatMap((setting) =>
        setting.trials
          .filter((trial) => trial.status === 'completed')
          .map((trial): Point => [setting.learningRate as number, finite(trial.test?.[key])]),
      ),
    };
  });
}
