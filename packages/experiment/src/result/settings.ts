import { writeJson } from '@descent/spec';
import type { KerasConfig } from '../experiment/experiment.js';
import { type Label, labelSettings } from './labels.js';
import { type ExperimentResult, finite, type Logged, type TrialResult } from './result.js';

/** The trials that differ in nothing but their seed, and what they came to on average. */
export interface Setting {
  readonly label: Label;
  readonly optimizer: KerasConfig;
  readonly learningRate: number | null;
  readonly trials: readonly TrialResult[];
  /** Places of `trials` in the result. */
  readonly indices: readonly number[];
  readonly completed: number;
  readonly diverged: number;
  readonly failed: number;
  /** Means over the completed trials; `null` where there is none. */
  readonly train: Readonly<Record<string, Logged>>;
  readonly test: Readonly<Record<string, Logged>>;
  readonly seconds: number | null;
  readonly samplesPerSecond: number | null;
}

/** Trials grouped by optimizer and learning rate, in the order in which they first appear. */
export function settingsOf(result: Pick<ExperimentResult, 'trials'>): Setting[] {
  const groups = new Map<string, number[]>();
  result.trials.forEach((trial, index) => {
    const key = writeJson([trial.optimizer, trial.learningRate]);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const members = [...groups.values()];
  const labels = labelSettings(members.map(([first]) => result.trials[first as number] as TrialResult));
  return members.map((indices, i) => {
    const trials = indices.map((index) => result.trials[index] as TrialResult);
    const done = trials.filter((trial) => trial.status === 'completed');
    const count = (status: TrialResult['status']) => trials.filter((trial) => trial.status === status).length;
    const { optimizer, learningRate } = trials[0] as TrialResult;
    return {
      label: labels[i] as Label,
      optimizer,
      learningRate,
      trials,
      indices,
      completed: done.length,
      diverged: count('diverged'),
      failed: count('failed'),
      train: meanOfRecords(done.map(lastEpoch)),
      test: meanOfRecords(done.map((trial) => trial.test ?? {})),
      seconds: mean(done.map((trial) => trial.seconds)),
      samplesPerSecond: mean(done.map((trial) => trial.samplesPerSecond)),
    };
  });
}

/** What was logged for the last epoch. */
export function lastEpoch(trial: TrialResult): Record<string, Logged> {
  return Object.fromEntries(Object.entries(trial.history).map(([key, values]) => [key, values.at(-1) ?? null]));
}

/** Epochs that trials ended after: `5`, or `3–5`; with the one whose weights were kept, of a single trial: `5 (best 3)`. */
export function epochsText(trials: readonly TrialResult[]): string {
  const counts = trials.map(epochsOf);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const best = trials.length === 1 ? trials[0]?.restoredEpoch : undefined;
  const note = best === undefined || best === most ? '' : ` (best ${best})`;
  return `${least === most ? least : `${least}–${most}`}${note}`;
}

/** Whether some trial that completed ran for fewer epochs than it might have, or ended with the weights of an earlier one. */
export function endedEarly({ experiment, trials }: Pick<ExperimentResult, 'experiment' | 'trials'>): boolean {
  return trials.some((trial) => {
    const { status, restoredEpoch = epochsOf(trial) } = trial;
    return status === 'completed' && Math.min(restoredEpoch, epochsOf(trial)) < experiment.epochs;
  });
}

function epochsOf({ history }: TrialResult): number {
  return Math.max(0, ...Object.values(history).map((values) => values.length));
}

/** The mean, `null` if there is nothing to average, or one of the values is missing or no finite number. */
export function mean(values: readonly Logged[]): number | null {
  const numbers = values.map(finite).filter((value) => value !== null);
  if (numbers.length === 0 || numbers.length < values.length) return null;
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function meanOfRecords(records: readonly Record<string, Logged>[]): Record<string, Logged> {
  const keys = new Set(records.flatMap(Object.keys));
  return Object.fromEntries([...keys].map((key) => [key, mean(records.map((record) => record[key] ?? null))]));
}
