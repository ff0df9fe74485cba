import type { KerasConfig } from '../experiment/experiment.js';
import { formatRate, shortestFloat32 } from './format.js';

/** What tells one setting from another. */
export interface Labeled {
  readonly optimizer: KerasConfig;
  readonly learningRate: number | null;
}

/** The two halves of a label; either may be empty. */
export interface Label {
  /** `RMSprop`, or `RMSprop (momentum 0.9)` where two optimizers share a class. */
  readonly optimizer: string;
  /** `1e-3`, or the name of the schedule. */
  readonly rate: string;
  /** What is needed to tell the settings of this experiment apart: `1e-3`, `Adam 1e-3`, `Adam`. */
  readonly short: string;
}

const OWN = new Set(['name', 'learning_rate']);

/** A short name for each setting, no longer than it takes to tell it from the others. */
export function labelSettings(settings: readonly Labeled[]): Label[] {
  const names = settings.map((setting) => optimizerName(setting, settings));
  const severalOptimizers = new Set(names).size > 1;
  return settings.map((setting, i) => {
    const optimizer = names[i] as string;
    const rate = rateName(setting);
    if (rate === '') return { optimizer, rate, short: optimizer };
    return { optimizer, rate, short: severalOptimizers ? `${optimizer} ${rate}` : rate };
  });
}

function rateName({ optimizer, learningRate }: Labeled): string {
  if (learningRate !== null) return formatRate(learningRate);
  const own = optimizer.config?.learning_rate;
  if (typeof own === 'number') return formatRate(shortestFloat32(own));
  const schedule = own as { class_name?: unknown } | null | undefined;
  return typeof schedule?.class_name === 'string' ? schedule.class_name : '';
}

/** The class, and those options in which optimizers of the same class differ. */
function optimizerName({ optimizer }: Labeled, all: readonly Labeled[]): string {
  const kin = all.map((other) => other.optimizer).filter((other) => other.class_name === optimizer.class_name);
  const keys = Object.keys(optimizer.config ?? {}).filter((key) => !OWN.has(key));
  const differing = keys.filter((key) => new Set(kin.map((other) => JSON.stringify(other.config?.[key]))).size > 1);
  if (differing.length === 0) return optimizer.class_name;
  const options = differing.map((key) => `${key} ${optionText(optimizer.config?.[key])}`);
  return `${optimizer.class_name} (${options.join(', ')})`;
}

function optionText(value: unknown): string {
  if (value === undefined) return 'by default';
  if (typeof value === 'number') return formatRate(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
